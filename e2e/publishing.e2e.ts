import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE, press } from "./page-steps";
import { signIn } from "./sign-in";

const WAYS: Record<string, BrowserContextOptions> = {
  "on a laptop": LAPTOP,
  "on a phone of 360 px": PHONE,
  "without JavaScript": { ...PHONE, javaScriptEnabled: false },
};

/** An open interest of the demonstration's partner in small processors of poor households, anywhere. */
const INTEREST = { ref: "I-036", title: "Modal usaha kecil tanpa bunga untuk keluarga mustahik" };
const REASON = "Tuliskan siapa yang mengerjakannya dan berapa banyak.";

const browser = await openBrowser();
const go = (page: Page, path: string) => page.goto(productUrl() + path);

/** The village writes a potential with what partners of poor households look for, and submits it. */
async function submit(page: Page, title: string): Promise<string> {
  await go(page, "/ruang/potensi/baru");
  await page.getByLabel("Apa nama potensinya?").fill(title);
  await page.locator("[name=kind][value=umkm]").check();
  await page.locator("[name=sector]").selectOption("food_processing");
  await page.locator("[name=readiness][value=producing]").check();
  await page.locator("[name=firstNeed]").selectOption("capital");
  await page.locator("[name=beneficiaries][value=poor_households]").check();
  await press(page, "Simpan dan ajukan");
  await page.waitForURL(/\/ruang\/potensi\/[^/]+\?/);
  expect(await page.locator("h1").textContent()).toBe(title);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function review(page: Page, title: string): Promise<void> {
  await go(page, "/dpmd/verifikasi");
  await page.getByRole("link", { name: title }).click();
  await page.waitForURL(/verifikasi\/potensi/);
}

describe.each(Object.entries(WAYS))("%s", (way, options) => {
  test("a village publishes, DPMD returns it, the village mends it, DPMD publishes, and both sides see each other", async () => {
    const title = `Keripik pisang keluarga mustahik ${way}`;
    const village = await signIn(browser, "demo-desa", options);
    const dpmd = await signIn(browser, "demo-dpmd", options);
    const ref = await submit(village, title);
    expect((await go(await visitor(options), `/potensi/${ref}`))?.status()).toBe(404);

    await review(dpmd, title);
    await dpmd.locator("[name=reasons][value=incomplete]").check();
    await dpmd.locator("[name=explanation]").fill(REASON);
    await dpmd.locator("[name=putusan][value=return]").click();
    await dpmd.waitForURL((url) => !url.pathname.endsWith(ref));

    await go(village, "/ruang");
    expect(await village.locator("main").textContent()).toContain(REASON);
    await go(village, `/ruang/potensi/${ref}/ubah`);
    await village.getByLabel("Berapa keluarga?").fill("35");
    await press(village, "Simpan dan ajukan");
    await village.waitForURL(/\/ruang\/potensi\/[^/]+\?/);

    await review(dpmd, title);
    expect(await dpmd.locator("main").textContent()).toContain("35");
    await dpmd.locator("[name=putusan][value=publish]").click();
    await dpmd.waitForURL((url) => !url.pathname.endsWith(ref));

    const anybody = await visitor(options);
    await expect.poll(async () => (await go(anybody, `/potensi/${ref}`))?.status()).toBe(200);
    const partner = await signIn(browser, "demo-mitra", options);
    await expect
      .poll(async () => {
        await go(partner, `/ruang/minat/${INTEREST.ref}?semua`);
        return partner.locator("main").textContent();
      })
      .toContain(title);
    const listed = partner.locator(`#potensi-${ref}`);
    expect(await listed.textContent()).toMatch(/Nilai kecocokan \d+ dari 100/);
    expect(await listed.textContent()).toContain("Mengapa cocok");

    await go(village, `/ruang/potensi/${ref}?semua`);
    expect(await village.locator("main").textContent()).toContain(INTEREST.title);
    await go(village, "/pemberitahuan");
    expect(await village.locator("main").textContent()).toContain(title);
    for (const page of [village, dpmd, partner, anybody]) await page.context().close();
  });
});

async function visitor(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  return context.newPage();
}

test("in English a partner reads why a potential fits", async () => {
  const partner = await signIn(browser, "demo-mitra");
  await press(partner, "English");
  await go(partner, `/ruang/minat/${INTEREST.ref}`);
  const read = await partner.locator("main").textContent();
  expect(read).toMatch(/Match score \d+ out of 100/);
  expect(read).toContain("Why");
  await partner.context().close();
});
