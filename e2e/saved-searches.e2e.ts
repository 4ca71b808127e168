import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { linkSentTo, sentTo } from "./letters";
import { inDatabaseOf } from "./own-database";
import { startOwnProduct } from "./own-product";
import { mainText, PHONE, press } from "./page-steps";

const { url, dataDir, go, open, signIn } = await startOwnProduct();
const WITHOUT_SCRIPTS = { options: { ...PHONE, javaScriptEnabled: false } };
const SEARCH = "/jelajah?bidang=plantation";
const SAVED = "/akun/pencarian";

const unfold = (page: Page) => page.locator("details:has([name=frequency]) summary").first().click();

test("a visitor is led to the sign-in and back to the search", async () => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  await go(page, SEARCH);
  await page.getByRole("link", { name: "Masuk untuk menyimpan pencarian ini" }).click();
  await page.waitForURL(/\/masuk\?/);
  expect(new URL(page.url()).searchParams.get("ke")).toBe(SEARCH);
});

test("without scripts a search is saved with one tap, listed, renamed, told weekly and removed", async () => {
  const page = await signIn("demo-desa", WITHOUT_SCRIPTS);
  await go(page, SAVED);
  expect(await mainText(page)).toContain("Belum ada pencarian tersimpan");
  await go(page, `${SEARCH}&urut=jarang-dilihat`);
  await press(page, "Simpan pencarian ini");
  expect(page.url()).toBe(`${url}${SEARCH}&urut=jarang-dilihat#simpan`);
  expect(await page.locator("#simpan").textContent()).toContain("Pencarian ini tersimpan, dikabari setiap hari.");
  expect(await page.getByRole("button", { name: "Simpan pencarian ini" }).count()).toBe(0);

  await page.getByRole("link", { name: "Atur", exact: true }).click();
  expect(await mainText(page)).toContain("1 dari 20 pencarian");
  expect(await mainText(page)).toContain("dikabari setiap hari");
  await unfold(page);
  await page.locator("[name=name]").fill("  ");
  await press(page, "Simpan");
  expect(await page.getByRole("alert").textContent()).toContain("Nama: belum diisi");
  await page.locator("[name=name]").fill("Kebun untuk CSR");
  await page.getByRole("radio", { name: /Setiap minggu/ }).check();
  await press(page, "Simpan");
  expect(await mainText(page)).toContain("Perubahan tersimpan.");
  expect(await mainText(page)).toContain("dikabari setiap Senin");
  expect(await mainText(page)).toContain("Potensi desa · Perkebunan");
  await page.getByRole("link", { name: "Kebun untuk CSR" }).click();
  expect(await page.locator("#simpan").textContent()).toContain("Pencarian ini tersimpan, dikabari setiap Senin.");

  await go(page, SAVED);
  await unfold(page);
  await press(page, "Hapus pencarian ini");
  expect(await mainText(page)).toContain("Pencarian dihapus.");
  expect(await mainText(page)).toContain("Belum ada pencarian tersimpan");
});

test("the same search saved in another tab is said to be there, and villages have no news", async () => {
  const page = await signIn("demo-kades", WITHOUT_SCRIPTS);
  await go(page, "/jelajah?cari=desa");
  const tab = await page.context().newPage();
  await go(tab, "/jelajah?cari=desa");
  await press(page, "Simpan pencarian ini");
  await press(tab, "Simpan pencarian ini");
  expect(await mainText(tab)).toContain("Pencarian itu sudah Anda simpan sebelumnya.");
  expect(await mainText(tab)).toContain("Desa dan mitra tidak punya tanggal terbit");
  expect(await tab.locator("[name=frequency][type=radio]").count()).toBe(0);
});

test("what is new comes by mail once, with the way to stop, and is counted until it is looked at", async () => {
  const page = await signIn("demo-mitra", WITHOUT_SCRIPTS);
  await go(page, "/jelajah");
  await press(page, "Simpan pencarian ini");
  const sendDigests = () =>
    inDatabaseOf(dataDir, async (sql) => {
      await sql`select graphile_worker.add_job('send_digests', '{}'::json)`;
    });
  // Two weeks go by: the demonstration's potentials were published in the meantime.
  await inDatabaseOf(dataDir, async (sql) => {
    await sql`update users set email = 'mitra@contoh.id', email_verified = true where id = 'demo-mitra'`;
    await sql`
      update saved_searches set told_until = now() - interval '14 days', seen_at = now() - interval '14 days'
      where user_id = 'demo-mitra'`;
  });
  await sendDigests();
  const mail = await sentTo(dataDir, "mitra@contoh.id", "yang baru di pencarian Anda");
  expect(mail).toMatch(/Potensi desa: \d+ baru/);
  expect(new Set(mail.match(/\/potensi\/P-\d+/g)).size).toBe(5);
  expect(mail).toContain("/jelajah?urut=terbaru");
  await go(page, "/pemberitahuan");
  expect(await mainText(page)).toContain("yang baru di pencarian yang Anda simpan: “Potensi desa”");

  await go(page, SAVED);
  expect(await mainText(page)).toMatch(/\d+ baru/);
  await page.getByRole("link", { name: "Potensi desa", exact: true }).click();
  await go(page, SAVED);
  expect(await mainText(page)).toContain("Belum ada yang baru sejak");

  await sendDigests();
  await inDatabaseOf(dataDir, async (sql) => {
    const waiting = async () =>
      (await sql`select 1 from graphile_worker.jobs where task_identifier = 'send_digests'`).length;
    await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
  });
  expect((await sentTo(dataDir, "mitra@contoh.id", "pencarian")).match(/^Subject:/gm)).toHaveLength(1);

  const visitor = await open({ ...PHONE, javaScriptEnabled: false });
  await go(visitor, await linkSentTo(dataDir, "mitra@contoh.id", "/berhenti/"));
  await press(visitor, "Ya, berhenti");
  expect(await mainText(visitor)).toContain("Anda tidak menerima kabar lagi");
  await go(page, SAVED);
  expect(await mainText(page)).toContain("Kabarnya hanya muncul di Pemberitahuan");
});
