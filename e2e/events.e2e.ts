import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE } from "./page-steps";
import { signIn } from "./sign-in";

const browser = await openBrowser();

const main = (page: Page) => page.locator("main").textContent();

test(
  "without scripts DPMD invites to an event, both sides wish each other, an agenda is found, moved and published",
  { timeout: 120_000 },
  async () => {
    const plain = { javaScriptEnabled: false };
    const dpmd = await signIn(browser, "demo-dpmd", { ...LAPTOP, ...plain });
    await dpmd.goto(`${productUrl()}/dpmd/acara/baru`);
    await dpmd.getByLabel("Nama acara").fill("Expose peragaan");
    await dpmd.getByLabel("Tanggal").fill("2027-02-03");
    await dpmd.getByLabel("Tempat").fill("Aula DPMD");
    await dpmd.getByRole("button", { name: "Simpan acara" }).click();
    const event = new URL(dpmd.url()).pathname;
    await dpmd.goto(`${productUrl()}${event}/undangan`);
    await dpmd.getByLabel("Baznas Kutai Kartanegara").check();
    await dpmd.getByText("Kecamatan Loa Kulu").click();
    await dpmd.getByLabel("Desa Jembayan Tengah").check();
    await dpmd.getByRole("button", { name: "Undang yang dicentang" }).click();
    expect(await main(dpmd)).toContain("2 peserta diundang.");
    await dpmd.goto(productUrl() + event);
    await dpmd.getByRole("button", { name: "Buka undangan" }).click();

    const own = `/ruang${event.slice("/dpmd".length)}`;
    for (const [account, other] of [
      ["demo-desa", "Baznas Kutai Kartanegara"],
      ["demo-mitra", "Desa Jembayan Tengah"],
    ] as const) {
      const page = await signIn(browser, account, { ...PHONE, ...plain });
      await page.goto(productUrl() + own);
      await page.getByLabel("Datang", { exact: true }).check();
      await page.getByRole("button", { name: "Simpan jawaban" }).click();
      expect(await main(page)).toContain("Jawaban tersimpan.");
      await page.getByLabel(`Keinginan bertemu ${other}`).selectOption("must");
      await page.getByRole("button", { name: "Simpan keinginan" }).click();
      expect(await main(page)).toContain("Keinginan tersimpan.");
      await page.context().close();
    }

    await dpmd.goto(productUrl() + event);
    expect(await main(dpmd)).toContain("1 pasangan boleh bertemu, 1 di antaranya harus");
    await dpmd.getByRole("button", { name: "Tutup keinginan" }).click();
    await dpmd.getByRole("link", { name: "Jadwal pertemuan" }).click();
    await dpmd.getByRole("button", { name: "Susun jadwal" }).click();
    // The page shows itself anew until the agenda is there.
    await dpmd.getByRole("link", { name: "Jadwal 1" }).click({ timeout: 60_000 });
    expect(await main(dpmd)).toContain("Terbukti terbaik");
    await dpmd.getByRole("link", { name: "Pindahkan Desa Jembayan Tengah dan Baznas Kutai Kartanegara" }).click();
    await dpmd.getByRole("button", { name: "Taruh di sesi 5, meja 2", exact: true }).click();
    expect(await dpmd.getByRole("heading", { level: 1 }).textContent()).toBe("Jadwal 2");
    await dpmd.getByRole("button", { name: "Terbitkan jadwal ini" }).click();
    expect(await main(dpmd)).toContain("Peserta melihat jadwal ini.");

    const village = await signIn(browser, "demo-desa", PHONE);
    await village.goto(productUrl() + own);
    const shown = await main(village);
    expect(shown).toContain("10:00–10:15");
    expect(shown).toContain("Meja 2");
    await village.goto(`${productUrl()}/pemberitahuan`);
    expect(await main(village)).toContain("pada 3 Februari 2027 sudah terbit");
    for (const page of [dpmd, village]) await page.context().close();
  },
);
