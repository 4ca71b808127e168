import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE } from "./page-steps";

const WAYS: Record<string, BrowserContextOptions> = {
  "on a laptop": LAPTOP,
  "on a phone": PHONE,
  "without JavaScript": { javaScriptEnabled: false },
};

const browser = await openBrowser();

const headings = (page: Page) => page.locator("h1").textContent();

describe.each(Object.entries(WAYS))("%s", (_way, options) => {
  test("somebody who types coklat finds cocoa, who could help, and why", async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(productUrl());
    await page.getByLabel("Apa yang Anda cari?").fill("coklat");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Kakao fermentasi dan Cokelat LA Lung Anai" }).first().click();
    expect(await headings(page)).toBe("Kakao fermentasi dan Cokelat LA Lung Anai");

    await page.getByRole("link", { name: "Rumah Cokelat: dari fermentasi sampai batang cokelat" }).first().click();
    expect(new URL(page.url()).pathname).toBe("/kecocokan/P-015/I-023");
    const why = await page.locator("main").textContent();
    expect(why).toContain("Mengapa cocok");
    expect(why).toContain("Keyakinan tinggi");
    expect(why).toContain("Dari mana nilai ini datang?");
    await page.getByRole("link", { name: "Rumah Cokelat: dari fermentasi sampai batang cokelat" }).click();
    expect(await headings(page)).toBe("Rumah Cokelat: dari fermentasi sampai batang cokelat");
    await context.close();
  });

  test("the reader's language stays from page to page, and the way back is there", async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${productUrl()}/jelajah?q=madu`);
    await page.getByRole("button", { name: "English" }).click();
    expect(page.url()).toBe(`${productUrl()}/jelajah?q=madu`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.goto(`${productUrl()}/minat/I-023`);
    expect(await page.locator("main").textContent()).toContain("Why");
    await page.getByRole("button", { name: "Indonesia" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("id");
    await context.close();
  });
});

test("a score is never bare: word, reasons, weakest point and confidence stand beside each", async () => {
  const page = await browser.newPage();
  await page.goto(`${productUrl()}/minat/I-023?semua`);
  const numbers = await page.getByText(/Nilai kecocokan \d+ dari 100/).count();
  expect(numbers).toBeGreaterThan(1);
  expect(await page.getByText("Mengapa cocok").count()).toBe(numbers);
  expect(await page.getByText("Titik terlemah").count()).toBe(numbers);
  expect(await page.getByText(/Keyakinan (tinggi|cukup|rendah)/).count()).toBe(numbers);
  await page.close();
});

test("filters narrow the list, are shown, and each can be taken off", async () => {
  const page = await browser.newPage();
  await page.goto(`${productUrl()}/jelajah?bidang=livestock&tahap=producing`);
  await page.locator('a[href="/jelajah?bidang=livestock"]').click();
  expect(page.url()).toBe(`${productUrl()}/jelajah?bidang=livestock`);
  await page.close();
});

test.each([
  "/jelajah?q=%00",
  "/jelajah?q='%3B%20drop%20table%20potentials%3B--",
  "/jelajah?q=%26%7C!():*<->",
  "/jelajah?bidang=nonsense&halaman=-1",
  "/jelajah?halaman=99999999999999999999",
  `/jelajah?q=${"x".repeat(3000)}`,
  "/potensi/%E0%A4%A",
  "/potensi/..%2f..%2fetc",
  "/minat/%00",
  "/desa/1' or '1'='1",
  "/kecocokan/P-015/I-999",
])("a hostile address %s is answered without an error of ours", async (path) => {
  const { status } = await fetch(productUrl() + path);
  expect([200, 400, 404, 414]).toContain(status);
});

test("what is not there says so kindly, in the reader's language, with an id that helps to ask", async () => {
  const answer = await fetch(`${productUrl()}/potensi/P-999`);
  expect(answer.status).toBe(404);
  const page = await answer.text();
  expect(page).toContain('lang="id"');
  expect(page).toContain("/jelajah");
});

test("the language form leads back into the site only", async () => {
  const body = new URLSearchParams({ language: "en", return_to: "//evil.example/x" });
  const headers = { origin: productUrl() };
  const answer = await fetch(`${productUrl()}/bahasa`, { method: "POST", body, headers, redirect: "manual" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/");
});
