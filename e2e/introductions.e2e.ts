import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE } from "./page-steps";
import { signIn } from "./sign-in";

const WAYS: Record<string, BrowserContextOptions> = {
  "on a laptop": LAPTOP,
  "on a phone": PHONE,
  "without JavaScript": { ...PHONE, javaScriptEnabled: false },
};

const browser = await openBrowser();

/** A village's rice and a partner's money for the poor: rules keep the two apart, and DPMD has its reasons. */
const PAIR = "P-018 I-036";

/** Sends a form past the browser's own checks. */
async function sendUnchecked(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name });
  await button.evaluate((one) => one.closest("form")?.setAttribute("novalidate", ""));
  await button.click();
}

const main = (page: Page) => page.locator("main").textContent();

describe.each(Object.entries(WAYS))("%s", (_way, options) => {
  test("DPMD proposes, both sides agree, and then they talk, meet and say how it ended", async () => {
    const dpmd = await signIn(browser, "demo-dpmd", options);
    await dpmd.goto(`${productUrl()}/dpmd/perkenalan/pratinjau?${new URLSearchParams({ pasangan: PAIR }).toString()}`);
    await sendUnchecked(dpmd, "Usulkan 1 perkenalan");
    expect(await main(dpmd)).toContain("belum diisi");
    await dpmd.getByLabel(/^Alasan mengusulkan/).fill("Banyak buruh tani miskin di kelompok ini");
    await dpmd.getByRole("button", { name: "Usulkan 1 perkenalan" }).click();
    expect(await main(dpmd)).toContain("1 perkenalan diusulkan ke kedua pihaknya.");

    const partner = await signIn(browser, "demo-mitra", options);
    await partner.goto(`${productUrl()}/ruang`);
    await partner.getByRole("link", { name: "Jawab perkenalan dengan Desa Jembayan Tengah" }).click();
    expect(await main(partner)).toContain("Kontak terbuka di sini setelah kedua pihak bersedia.");
    expect(await main(partner)).not.toContain("Operator Desa (demo)");
    await partner.getByRole("button", { name: "Ya, kami bersedia" }).click();
    expect(await main(partner)).toContain("Jawaban Anda tersimpan.");
    const address = new URL(partner.url()).pathname;

    const village = await signIn(browser, "demo-desa", options);
    await village.goto(productUrl() + address);
    await village.getByRole("button", { name: "Ya, kami bersedia" }).click();
    expect(await main(village)).toContain("Sudah dikenalkan");
    expect(await main(village)).toContain("Petugas Mitra (demo)");
    await village.getByLabel("Tulis pesan").fill("Kapan bisa survei?");
    await village.getByRole("button", { name: "Kirim pesan" }).click();
    expect(await main(village)).toContain("Pesan terkirim.");

    await partner.goto(productUrl() + address);
    expect(await main(partner)).toContain("Operator Desa (demo)");
    expect(await main(partner)).toContain("Kapan bisa survei?");
    await partner.getByText("Catat pertemuan…").click();
    await partner.getByLabel("Tanggal").fill("2099-01-01");
    await partner.getByLabel("Catatan singkat").fill("Melihat sawah");
    await partner
      .locator("[value=record_meeting]")
      .evaluate((button) => button.closest("form")?.setAttribute("novalidate", ""));
    await partner.locator("[value=record_meeting]").click();
    expect(await main(partner)).toContain("belum tiba");
    await partner.getByLabel("Tanggal").fill("2026-01-05");
    await partner.locator("[value=record_meeting]").click();
    expect(await main(partner)).toContain("5 Januari 2026");
    expect(await main(partner)).toContain("Melihat sawah");

    await partner.getByText("Nyatakan selesai…").click();
    await partner.getByLabel("Berniat menandatangani MoU").check();
    await partner.locator("[value=conclude]").click();
    expect(await main(partner)).toContain("Berniat menandatangani MoU");
    for (const page of [dpmd, partner, village]) await page.context().close();
  });
});

test("whoever answers second reads how it stands now, and nothing is lost", async () => {
  const village = await signIn(browser, "demo-desa");
  const head = await signIn(browser, "demo-kades");
  for (const page of [village, head]) await page.goto(`${productUrl()}/ruang/perkenalan/K-001`);
  await village.getByRole("button", { name: "Ya, kami bersedia" }).click();
  await head.getByText("Tidak…").click();
  await head.getByLabel("Belum siap").check();
  await head.getByRole("button", { name: "Kirim jawaban tidak" }).click();
  expect(await main(head)).toContain("Ini sudah berubah");
  expect(await main(head)).toContain("Menunggu mitra");
  for (const page of [village, head]) await page.context().close();
});

test("a village asks from the page of a match, and DPMD passes it on", async () => {
  const village = await signIn(browser, "demo-desa");
  await village.goto(`${productUrl()}/kecocokan/P-019/I-026`);
  await village.getByRole("link", { name: "Minta diperkenalkan" }).click();
  await village.getByLabel("Pesan singkat untuk pihak lain").fill("Kami punya festival bulan Juli");
  await village.getByRole("button", { name: "Kirim permintaan" }).click();
  expect(await main(village)).toContain("Menunggu DPMD");
  const dpmd = await signIn(browser, "demo-dpmd", LAPTOP);
  await dpmd.goto(`${productUrl()}/dpmd`);
  await dpmd.getByRole("link", { name: "Buka permintaan" }).click();
  await dpmd.getByRole("link", { name: "Desa Jembayan Tengah dan PT Multi Harapan Utama", exact: true }).click();
  expect(await main(dpmd)).toContain("Kami punya festival bulan Juli");
  await dpmd.getByRole("button", { name: "Teruskan ke mitra" }).click();
  expect(await main(dpmd)).toContain("Menunggu mitra");
  for (const page of [village, dpmd]) await page.context().close();
});

test("a no without its reason comes back with what was typed", async () => {
  const partner = await signIn(browser, "demo-mitra");
  await partner.goto(`${productUrl()}/ruang/perkenalan/K-005`);
  await partner.getByText("Tidak…").click();
  await partner.getByLabel("Alasan lain").check();
  await partner.getByRole("button", { name: "Kirim jawaban tidak" }).click();
  expect(await main(partner)).toContain("Keterangan: belum diisi.");
  expect(await partner.getByLabel("Alasan lain").isChecked()).toBe(true);
  await partner.getByLabel("Keterangan").fill("Dana habis untuk tahun ini");
  await partner.getByRole("button", { name: "Kirim jawaban tidak" }).click();
  expect(await main(partner)).toContain("Dana habis untuk tahun ini");
  await partner.context().close();
});
