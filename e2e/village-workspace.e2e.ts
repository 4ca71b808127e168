import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { findViolations } from "./axe";
import { openBrowser, productUrl } from "./browser";
import { signIn } from "./sign-in";

const browser = await openBrowser();
const newPotential = () => `${productUrl()}/ruang/potensi/baru`;
const note = (page: Page) => page.locator("[data-autosave-note]");
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("ketikan:")).length);

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel("Apa nama potensinya?").fill(title);
  await page.locator("[name=kind][value=agriculture]").check();
  await page.locator("[name=sector]").selectOption("forestry");
  await page.locator("[name=readiness][value=pilot]").check();
}

async function draft(page: Page, title: string): Promise<string> {
  await page.goto(newPotential());
  await fillIn(page, title);
  await page.getByRole("button", { name: "Simpan konsep" }).click();
  await page.waitForURL(/tersimpan/);
  return new URL(page.url()).pathname;
}

describe("what is typed on the device", () => {
  test("comes back after a dead battery, waits while the line is cut, and is forgotten once it is saved", async () => {
    const page = await signIn(browser, "demo-desa");
    await page.goto(newPotential());
    await fillIn(page, "Madu hutan");
    await expect.poll(() => kept(page)).toBe(1);
    await page.goto(newPotential());
    expect(await note(page).textContent()).toContain("Ketikan yang belum terkirim dipulihkan.");
    expect(await page.getByLabel("Apa nama potensinya?").inputValue()).toBe("Madu hutan");
    expect(await page.locator("[name=kind][value=agriculture]").isChecked()).toBe(true);

    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Simpan konsep" }).click();
    expect(await note(page).textContent()).toContain("Sambungan terputus");
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Simpan konsep" }).click();
    await page.waitForURL(/tersimpan/);
    expect(await page.locator("h1").textContent()).toBe("Madu hutan");
    await expect.poll(() => kept(page)).toBe(0);
    await page.context().close();
  });

  test("can be thrown away, and nobody else on the same phone sees it", async () => {
    const page = await signIn(browser, "demo-desa");
    await page.goto(newPotential());
    await page.getByLabel("Apa nama potensinya?").fill("Rahasia");
    await expect.poll(() => kept(page)).toBe(1);
    await page.goto(newPotential());
    await page.getByRole("button", { name: "Buang ketikan itu" }).click();
    expect(await page.getByLabel("Apa nama potensinya?").inputValue()).toBe("");

    await page.getByLabel("Apa nama potensinya?").fill("Rahasia lagi");
    await page.getByRole("button", { name: "Keluar" }).click();
    await page.waitForURL(`${productUrl()}/`);
    expect(await kept(page)).toBe(0);
    await page.context().close();
  });
});

test("of two tabs that edit one potential nothing is lost, and the second is told", async () => {
  const first = await signIn(browser, "demo-desa");
  const path = await draft(first, "Dua tab");
  const second = await first.context().newPage();
  for (const page of [first, second]) await page.goto(`${productUrl()}${path}/ubah`);
  await first.getByLabel("Berapa keluarga?").fill("12");
  await first.getByRole("button", { name: "Simpan konsep" }).click();
  await first.waitForURL(/tersimpan/);

  await second.getByLabel("Apa nama potensinya?").fill("Dari tab dua");
  await second.getByRole("button", { name: "Simpan konsep" }).click();
  const told = await second.locator("main").textContent();
  expect(told).toContain("Potensi ini sudah diubah di tempat lain");
  expect(told).toContain("Berapa keluarga? Tersimpan: 12");
  expect(await second.getByLabel("Apa nama potensinya?").inputValue()).toBe("Dari tab dua");
  await second.getByRole("button", { name: "Simpan konsep" }).click();
  await second.waitForURL(/tersimpan/);
  expect(await second.locator("h1").textContent()).toBe("Dari tab dua");
  await first.context().close();
});

test("without JavaScript an officer of the kecamatan marks a village by tapping the map", async () => {
  const page = await signIn(browser, "demo-kecamatan", { javaScriptEnabled: false });
  await page.goto(`${productUrl()}/ruang/dampingan`);
  await page.locator("main a[href*='desa=']").nth(3).click();
  await page.getByRole("link", { name: "Profil desa" }).click();
  await page.getByLabel("Ceritakan desa Anda").fill("Di tepi sungai.");
  await page.locator("input[type=image]").click({ position: { x: 200, y: 90 } });
  expect(await page.getByLabel("Garis lintang").inputValue()).toMatch(/^-?\d+,\d+$/);
  expect(await page.getByLabel("Ceritakan desa Anda").inputValue()).toBe("Di tepi sungai.");
  await page.getByLabel("Jumlah penduduk").fill("900");
  await page.getByLabel("Jumlah penduduk").press("Enter");
  await page.waitForURL(/tersimpan/);
  expect(await page.locator("main").textContent()).toContain("Profil tersimpan.");
  await page.context().close();
});

test("the place of the phone fills in the coordinates", async () => {
  const geolocation = { latitude: -0.561_234_5, longitude: 116.91 };
  const page = await signIn(browser, "demo-kades", { permissions: ["geolocation"], geolocation });
  await page.goto(`${productUrl()}/ruang/desa`);
  await page.getByRole("button", { name: "Pakai letak ponsel ini" }).click();
  await expect.poll(() => page.getByLabel("Garis lintang").inputValue()).toBe("-0,56123");
  await page.context().close();
});

test("axe finds nothing on the pages of a village's work, and nothing sticks out of a phone", async () => {
  const page = await signIn(browser, "demo-desa", { viewport: { width: 320, height: 640 } });
  const path = await draft(page, "Untuk axe");
  const pages = [
    "/ruang",
    "/ruang/desa",
    "/ruang/potensi",
    "/ruang/potensi/baru",
    path,
    `${path}/ubah`,
    `${path}/foto`,
  ];
  for (const one of pages) {
    await page.goto(productUrl() + one);
    expect({ one, violations: await findViolations(page) }).toEqual({ one, violations: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.context().close();
});
