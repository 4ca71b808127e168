import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";

import { openBrowser, productUrl } from "./browser";
import { LAPTOP, mainText, PHONE } from "./page-steps";
import { signIn } from "./sign-in";

const WAYS: Record<string, BrowserContextOptions> = {
  "on a laptop": LAPTOP,
  "on a phone without JavaScript": { ...PHONE, javaScriptEnabled: false },
};

const browser = await openBrowser();

describe.each(Object.entries(WAYS))("%s", (_way, options) => {
  test("from a potential's page one asks why another partner is not there, names one with a slip, and comes back", async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${productUrl()}/potensi/P-015`);
    await page.getByRole("link", { name: "Mengapa tidak dengan mitra lain?" }).click();
    expect(page.url()).toBe(`${productUrl()}/kecocokan?potensi=P-015`);
    expect(await page.locator("h1").textContent()).toBe("Mengapa tidak dengan mitra lain?");
    expect(await mainText(page)).toContain("Bila syarat ini terpenuhi, nilainya menjadi");
    await page.getByRole("searchbox").fill("sawti");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=sawti/);
    const answer = page.getByRole("listitem").filter({ hasText: "Belum bisa dipertemukan" }).first();
    const reason = await answer.locator("li").first().textContent();
    await answer.getByRole("link").click();
    expect(new URL(page.url()).pathname).toMatch(/^\/kecocokan\/P-015\/I-\d+$/);
    expect(await mainText(page)).toContain(reason);

    await page.getByRole("link", { name: "Mengapa tidak dengan mitra lain?" }).click();
    await page.getByRole("navigation", { name: "Anda di sini" }).getByRole("link").last().click();
    expect(new URL(page.url()).pathname).toBe("/potensi/P-015");
    await context.close();
  });
});

test("what breaks several rules is told last, with a sentence for each", async () => {
  const page = await browser.newPage();
  await page.goto(`${productUrl()}/kecocokan?potensi=P-015&hal=99`);
  expect(await mainText(page)).toContain("Halaman yang diminta tidak ada.");
  const several = page.locator("section").filter({ hasText: "Terhalang beberapa syarat" }).locator("ul").first();
  const pairs = await several.locator("> li").count();
  expect(pairs).toBeGreaterThan(0);
  expect(await several.locator("li li").count()).toBeGreaterThanOrEqual(2 * pairs);
  await page.close();
});

test("who fits is answered too, with word, score and weakest point, and the words can be cleared", async () => {
  const page = await browser.newPage();
  await page.goto(`${productUrl()}/minat/I-023`);
  await page.getByRole("link", { name: "Mengapa tidak dengan desa lain?" }).click();
  await page.getByRole("searchbox").fill("lung anai");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=lung/);
  const fit = page.getByRole("listitem").filter({ hasText: "Kakao fermentasi dan Cokelat LA Lung Anai" }).first();
  expect(await fit.textContent()).toMatch(/ocok.*\d+ dari 100.*Titik terlemah/);
  await page.getByRole("link", { name: "Hapus saringan Kata: lung anai" }).click();
  expect(page.url()).toBe(`${productUrl()}/kecocokan?minat=I-023`);
  await page.goto(`${productUrl()}/kecocokan?minat=I-023&q=zzzzzz`);
  await page.getByRole("link", { name: "Lihat semua yang terhalang" }).click();
  expect(page.url()).toBe(`${productUrl()}/kecocokan?minat=I-023`);
  await page.close();
});

test("those who work on a published one find the question beside their list", async () => {
  const village = await signIn(browser, "demo-desa");
  await village.goto(`${productUrl()}/ruang/potensi/P-018`);
  await village.getByRole("link", { name: "Mengapa tidak dengan mitra lain?" }).click();
  expect(village.url()).toBe(`${productUrl()}/kecocokan?potensi=P-018`);
  await village.context().close();
  const partner = await signIn(browser, "demo-mitra");
  await partner.goto(`${productUrl()}/ruang/minat/I-036`);
  await partner.getByRole("link", { name: "Mengapa tidak dengan desa lain?" }).click();
  expect(partner.url()).toBe(`${productUrl()}/kecocokan?minat=I-036`);
  await partner.context().close();
});

test.each([
  ["/kecocokan", 404],
  ["/kecocokan?potensi=P-015&minat=I-023", 404],
  ["/kecocokan?potensi=P-999", 404],
  ["/kecocokan?minat=%00", 404],
  ["/kecocokan?minat=I-023&hal=99999", 200],
  ["/kecocokan?minat=I-023&q='%3B%20drop%20table%20potentials%3B--%00", 200],
])("%s is answered with %i", async (path, status) => {
  expect((await fetch(productUrl() + path)).status).toBe(status);
});
