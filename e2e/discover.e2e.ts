import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE } from "./page-steps";

const browser = await openBrowser();
const box = (page: Page) => page.locator("[type=search]");
const found = (page: Page) => page.locator("#hasil").textContent();

async function open(path: string, options: Parameters<typeof browser.newContext>[0] = PHONE) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${productUrl()}${path}`);
  return page;
}

describe("without JavaScript", () => {
  const plain = { ...PHONE, javaScriptEnabled: false };

  test("words are sought in every kind at once, and each kind leads to all of it", async () => {
    const page = await open("/jelajah", plain);
    await box(page).fill("kopi");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=kopi$/);
    const kinds = await page.locator("#temuan h3[id^=hasil-]").allTextContents();
    expect(kinds).toEqual(["Potensi desa", "Minat mitra", "Mitra"]);
    await page.getByRole("link", { name: "Lihat semua 3 minat" }).click();
    expect(new URL(page.url()).search).toBe("?cari=minat&q=kopi");
    expect(await found(page)).toBe("3 minat mitra untuk “kopi”");
    await page.context().close();
  });

  test("a slip is said, and what was meant is found and marked", async () => {
    const page = await open("/jelajah?cari=potensi&q=kakoa", plain);
    expect(await page.locator("main").textContent()).toContain(
      "Tidak ada hasil untuk “kakoa”. Ini hasil untuk “kakao”.",
    );
    expect(await page.locator("mark").first().textContent()).toBe("Kakao");
    await page.context().close();
  });

  test("distances are measured from a village, nearest first, and farther things are left out", async () => {
    const page = await open("/jelajah", { ...LAPTOP, javaScriptEnabled: false });
    await page.getByLabel("Diukur dari").selectOption({ value: "64.02.02.2011" });
    await page.getByLabel("Paling jauh").selectOption({ value: "25" });
    await page.getByRole("button", { name: "Terapkan saringan" }).click();
    await page.getByRole("link", { name: "Terdekat" }).click();
    const distances = (await page.getByText(/^Sekitar [\d,]+ km$/).allTextContents()).map((text) =>
      Number(text.replace(/[^\d,]/g, "").replace(",", ".")),
    );
    expect(distances.length).toBeGreaterThan(5);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(25);
    await page.context().close();
  });

  test("an address holds the whole search", async () => {
    const address = "/jelajah?cari=potensi&q=ikan&bidang=fishery&km=50&dekat=64.02.02.2011&urut=jarang-dilihat";
    const [one, other] = [await open(address, plain), await open(address, plain)];
    expect(await one.locator("#temuan").textContent()).toBe(await other.locator("#temuan").textContent());
    await Promise.all([one.context().close(), other.context().close()]);
  });
});

describe("with JavaScript", () => {
  test("what is found follows what is typed, and the address with it", async () => {
    const page = await open("/jelajah");
    await box(page).pressSequentially("kopi", { delay: 30 });
    await page.waitForURL(`${productUrl()}/jelajah?q=kopi`);
    expect(await found(page)).toBe("7 temuan untuk “kopi”");
    await box(page).fill("");
    await page.waitForURL(`${productUrl()}/jelajah`);
    await page.context().close();
  });

  test("what was found is announced, and the language switch and the way in lead back to it", async () => {
    const page = await open("/jelajah");
    await box(page).fill("kopi");
    await page.waitForURL(`${productUrl()}/jelajah?q=kopi`);
    expect(await page.getByRole("status").first().textContent()).toBe("7 temuan untuk “kopi”");
    expect(await page.title()).toContain("kopi · Jelajah");
    const wayIn = (await page.getByRole("link", { name: "Masuk", exact: true }).getAttribute("href")) ?? "";
    expect(new URL(wayIn, productUrl()).searchParams.get("ke")).toBe("/jelajah?q=kopi");
    await page.getByRole("button", { name: "English" }).click();
    await page.waitForLoadState();
    expect(page.url()).toBe(`${productUrl()}/jelajah?q=kopi`);
    expect(await box(page).inputValue()).toBe("kopi");
    await page.context().close();
  });

  test("who has gone on to a filter keeps the focus and what is ticked", async () => {
    const page = await open("/jelajah?cari=potensi", LAPTOP);
    await page.route(/q=ikan/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => undefined);
    });
    await box(page).fill("ikan");
    await page.locator("summary", { hasText: "Tahap usaha" }).click();
    const choice = page.getByRole("checkbox", { name: /Sudah berproduksi/ });
    await choice.check();
    await page.waitForTimeout(1_500);
    expect(await choice.isChecked()).toBe(true);
    expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test("an older answer that comes late does not replace a newer one", async () => {
    const page = await open("/jelajah");
    await page.route(/q=kop$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => undefined);
    });
    await box(page).fill("kop");
    await page.waitForTimeout(400);
    await box(page).fill("kopi");
    await page.waitForURL(`${productUrl()}/jelajah?q=kopi`);
    await page.waitForTimeout(1_500);
    expect(await found(page)).toBe("7 temuan untuk “kopi”");
    expect(page.url()).toBe(`${productUrl()}/jelajah?q=kopi`);
    await page.context().close();
  });

  test("a line that is cut leaves what is shown, and the next letter asks again", async () => {
    const page = await open("/jelajah?q=kakao");
    const before = await found(page);
    await page.context().setOffline(true);
    await box(page).fill("kopi");
    await page.waitForTimeout(600);
    expect(await found(page)).toBe(before);
    await page.context().setOffline(false);
    await box(page).pressSequentially(" l");
    await page.waitForURL(/q=kopi\+l$/);
    await page.context().close();
  });

  test("elsewhere titles are suggested, and keys lead to one", async () => {
    const page = await open("/");
    await box(page).pressSequentially("kakao ferm", { delay: 20 });
    const option = page.getByRole("option").first();
    await option.waitFor();
    expect(await option.textContent()).toContain("Kakao fermentasi dan Cokelat LA Lung Anai");
    await page.keyboard.press("ArrowDown");
    expect(await option.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await option.isVisible()).toBe(false);
    await box(page).pressSequentially("e");
    await option.waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/potensi\/P-015$/);
    await page.context().close();
  });

  test("the last searches are offered on this device only, and can be forgotten", async () => {
    const page = await open("/jelajah");
    await box(page).fill("madu kelulut");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=madu/);
    await page.goto(`${productUrl()}/`);
    await box(page).click();
    await page.getByRole("option", { name: "madu kelulut" }).click();
    await page.waitForURL(/q=madu/);
    await page.goto(`${productUrl()}/`);
    await box(page).click();
    await page.getByRole("option", { name: "Hapus riwayat" }).click();
    await page.reload();
    await box(page).click();
    expect(await page.getByRole("option").count()).toBe(0);
    await page.context().close();
  });

  test("the device's place is used when it is given, to about a kilometre", async () => {
    const page = await open("/jelajah", {
      ...LAPTOP,
      geolocation: { latitude: -0.7512345, longitude: 116.8512345 },
      permissions: ["geolocation"],
    });
    await page.getByRole("button", { name: "Pakai posisi saya" }).click();
    await page.waitForURL(/dekat=-0\.75%2C116\.85/);
    expect(await page.getByText(/^Sekitar/).count()).toBeGreaterThan(5);
    await page.context().close();
  });
});
