import type { Page } from "playwright-core";
import { describe, expect, test, vi } from "vitest";

import { findViolations } from "./axe";
import { linkSentTo, sentTo } from "./letters";
import { startOwnProduct } from "./own-product";
import { LAPTOP, mainText, PHONE, press } from "./page-steps";

/** Sign-ups of one address are counted, and what the product sends is read. */
const { dataDir, go, open, signIn } = await startOwnProduct();

/** Each test is the work of several people, page by page. */
vi.setConfig({ testTimeout: 120_000 });

const PASSWORD = "perahu kayu ulin";

async function asDpmd(path: string, options = LAPTOP): Promise<Page> {
  const page = await signIn("demo-dpmd", { options });
  await go(page, path);
  return page;
}

type Person = { name: string; email?: string; phone?: string };

async function sayWho(page: Page, { name, email = "", phone = "" }: Person): Promise<void> {
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=phone]").fill(phone);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("[name=agree]").check();
}

/** Signs somebody up for a village by its code; gives their user name. */
async function signUp(page: Page, code: string, person: Person): Promise<string> {
  await go(page, `/daftar/desa?desa=${code}`);
  await page.locator("[name=position][value=village_operator]").check();
  await sayWho(page, person);
  await press(page, "Daftar");
  await page.waitForURL(/daftar\/selesai/);
  return (await page.locator("main .tabular").textContent()) ?? "";
}

async function prove(page: Page, address: string): Promise<void> {
  await go(page, await linkSentTo(dataDir, address, "/daftar/bukti/"));
  await press(page, "Ya, ini alamat saya");
}

const expectAccessible = async (page: Page) =>
  expect({ at: page.url(), violations: await findViolations(page) }).toEqual({ at: page.url(), violations: [] });

test("on a phone without JavaScript an operator signs up by the village's code, proves the number, and after DPMD submits a potential", async () => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  await go(page, "/");
  await page.getByRole("link", { name: "Daftarkan desa" }).click();
  await page.getByLabel("Kode desa").fill("6402999999");
  await press(page, "Cari");
  expect(await mainText(page)).toContain("Kode itu tidak kami temukan");
  expect(await page.getByLabel("Kode desa").inputValue()).toBe("6402999999");
  await page.getByLabel("Kode desa").fill("6402162004");
  await press(page, "Cari");
  expect(await mainText(page)).toContain("Desa Bangun Rejo");

  await page.getByLabel("Nama Anda").fill("Siti Aminah");
  await page.getByLabel("Nomor ponsel").fill("12");
  await page.getByLabel("Pesan untuk DPMD").fill("SK nomor 140/07");
  await page.locator("[name=password]").fill("6402162004");
  await press(page, "Daftar");
  const problems = await page.getByRole("alert").textContent();
  for (const field of ["Tugas Anda:", "Nomor ponsel: tulis nomor telepon lengkap", "Persetujuan:"]) {
    expect(problems).toContain(field);
  }
  expect(await page.getByLabel("Nama Anda").inputValue()).toBe("Siti Aminah");
  expect(await page.getByLabel("Nomor ponsel").inputValue()).toBe("12");
  expect(await page.getByLabel("Pesan untuk DPMD").inputValue()).toBe("SK nomor 140/07");
  expect(await page.locator("[name=password]").inputValue()).toBe("");

  await page.locator("[name=position][value=village_operator]").check();
  await sayWho(page, { name: "Siti Aminah", phone: "0812 3450 0001" });
  await page.locator("[name=password]").fill("64.02.16.2004");
  await press(page, "Daftar");
  expect(await page.getByRole("alert").textContent()).toContain("Kata sandi: terlalu mudah ditebak");
  await page.locator("[name=password]").fill(PASSWORD);
  await press(page, "Daftar");
  const done = await mainText(page);
  expect(done).toContain("64.02.16.2004");
  expect(done).toContain("DPMD memeriksa pendaftaran Anda untuk Desa Bangun Rejo");
  expect(done).toContain("Periksa pesan di ponsel Anda");

  await prove(page, "+6281234500001");
  expect(await mainText(page)).toContain("+6281234500001 sudah terpasang");
  await go(page, "/ruang");
  expect(await mainText(page)).toContain("DPMD sedang memeriksa akun Anda");
  expect(await page.getByRole("navigation", { name: "Menu ruang kerja" }).textContent()).not.toContain("Rekan");
  await go(page, "/ruang/potensi/baru");
  await page.getByLabel("Apa nama potensinya?").fill("Gula aren Bangun Rejo");
  await page.locator("[name=kind][value=umkm]").check();
  await page.locator("[name=sector]").selectOption("food_processing");
  await page.locator("[name=readiness][value=producing]").check();
  await press(page, "Simpan konsep");
  const draft = new URL(page.url()).pathname;

  const dpmd = await asDpmd("/dpmd/klaim");
  expect(await mainText(dpmd)).toContain("SK nomor 140/07");
  await press(dpmd, "Sahkan Siti Aminah");
  expect(await mainText(dpmd)).toContain("sudah disahkan");

  await go(page, "/pemberitahuan");
  expect(await mainText(page)).toContain("DPMD sudah mengesahkan Anda sebagai wakil Bangun Rejo");
  await go(page, draft);
  await press(page, "Ajukan ke DPMD");
  await go(dpmd, "/dpmd/verifikasi");
  expect(await mainText(dpmd)).toContain("Gula aren Bangun Rejo");
  for (const one of [page, dpmd]) await one.context().close();
});

test("of two who claim one village DPMD accepts one and refuses the other, who reads why and may sign up again", async () => {
  const [first, second] = [await open(PHONE), await open(PHONE)];
  expect(await signUp(first, "64.02.16.2005", { name: "Made Suarta", email: "made@contoh.id" })).toBe("64.02.16.2005");
  expect(await signUp(second, "64.02.16.2005", { name: "Joko Prasetyo", email: "joko@contoh.id" })).toBe(
    "64.02.16.2005-2",
  );
  for (const [page, address] of [
    [first, "made@contoh.id"],
    [second, "joko@contoh.id"],
  ] as const)
    await prove(page, address);
  for (const page of [first, second]) {
    await go(page, "/pemberitahuan");
    expect(await mainText(page)).toContain("Orang lain juga mendaftar sebagai wakil Kerta Buana");
  }

  const dpmd = await asDpmd("/dpmd/klaim");
  const village = dpmd.locator("section", { has: dpmd.getByRole("heading", { name: "Desa Kerta Buana" }) });
  expect(await village.textContent()).toContain("2 orang mendaftar untuk organisasi yang sama");
  const [left, right] = await Promise.all(
    ["Made Suarta", "Joko Prasetyo"].map((name) => village.locator("li", { hasText: name }).last().boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  await expectAccessible(dpmd);
  await go(dpmd, "/dpmd/klaim");
  await press(dpmd, "Sahkan Made Suarta");
  expect(await mainText(dpmd)).toContain("1 orang lain masih mendaftar untuk organisasi ini");
  expect((await dpmd.reload())?.status()).toBe(200);
  expect(await mainText(dpmd)).toContain("Pendaftar untuk Kerta Buana sudah disahkan");

  await go(dpmd, "/dpmd/klaim");
  await village.locator("summary").click();
  await village.getByLabel("Alasan, yang akan dibaca pendaftar").fill("??");
  await village
    .locator("form", { has: dpmd.locator("[value=refuse]") })
    .getByRole("button")
    .click();
  await dpmd.waitForLoadState();
  expect(await dpmd.getByRole("alert").textContent()).toContain("Alasan, yang akan dibaca pendaftar: terlalu pendek");
  expect(await village.getByLabel("Alasan, yang akan dibaca pendaftar").inputValue()).toBe("??");
  await expectAccessible(dpmd);
  const reason = "SK Anda untuk <Loa Ulung>, bukan Kerta Buana & sekitarnya.";
  await village.getByLabel("Alasan, yang akan dibaca pendaftar").fill(reason);
  await village
    .locator("form", { has: dpmd.locator("[value=refuse]") })
    .getByRole("button")
    .click();
  await dpmd.waitForLoadState();
  expect(await mainText(dpmd)).toContain("Pendaftaran untuk Kerta Buana sudah ditolak");

  expect(await sentTo(dataDir, "joko@contoh.id", "belum dapat menerima pendaftaran Anda untuk Kerta Buana")).toContain(
    reason,
  );
  await go(first, "/pemberitahuan");
  expect(await mainText(first)).toContain("DPMD sudah mengesahkan Anda sebagai wakil Kerta Buana");
  await go(second, "/ruang");
  await second.waitForURL(/masuk/);
  expect(await mainText(second)).toContain("DPMD belum menerima pendaftaran Anda untuk Desa Kerta Buana");
  expect(await mainText(second)).toContain(reason);
  await expectAccessible(second);

  await second.getByRole("link", { name: "Daftar lagi" }).click();
  await second.getByRole("link", { name: "Daftarkan desa" }).click();
  await expectAccessible(second);
  await second.locator("[name=kecamatan]").selectOption({ label: "Tenggarong Seberang" });
  await press(second, "Lanjut");
  await expectAccessible(second);
  await second.getByRole("link", { name: /Loa Ulung/ }).click();
  await second.waitForURL(/desa=64/);
  await expectAccessible(second);
  await second.locator("[name=position][value=village_head]").check();
  await sayWho(second, { name: "Joko Prasetyo", email: "joko@contoh.id" });
  await press(second, "Daftar");
  await second.waitForURL(/selesai/);
  await prove(second, "joko@contoh.id");
  expect(await mainText(second)).toContain("joko@contoh.id sudah terpasang");
  for (const page of [first, second, dpmd]) await page.context().close();
});

describe("a partner", () => {
  const NAME = "Yayasan Rimba Hijau Mahakam";
  const INTEREST = "Pelatihan kebun campur";

  test("signs up, drafts an interest, and is public with it only once DPMD has confirmed and published", async () => {
    const page = await open(LAPTOP);
    await go(page, "/masuk");
    await page.getByRole("link", { name: "Belum punya akun? Daftar" }).click();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Daftarkan mitra" }).click();
    await page.getByLabel("Nama mitra").fill(NAME);
    await page.getByLabel("NIB").fill("123");
    await page.locator("[name=type]").selectOption("foundation");
    await press(page, "Daftar");
    const problems = await page.getByRole("alert").textContent();
    for (const field of ["NIB: tulis 13 angka", "Nama Anda: belum diisi", "Surel: isi surel atau nomor ponsel"]) {
      expect(problems).toContain(field);
    }
    expect(await page.getByLabel("NIB").inputValue()).toBe("123");
    expect(await page.locator("[name=type]").inputValue()).toBe("foundation");
    await expectAccessible(page);
    await page.getByLabel("NIB").fill("1234567890123");
    await sayWho(page, { name: "Ratna Dewi", email: "ratna@rimba.example" });
    await press(page, "Daftar");
    await page.waitForURL(/selesai/);
    await expectAccessible(page);
    const ref = ((await page.locator("main .tabular").textContent()) ?? "").toUpperCase();

    await page.getByRole("link", { name: "Ke ruang kerja" }).click();
    expect(await mainText(page)).toContain("DPMD sedang memeriksa akun Anda");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Tulis minat baru" }).click();
    await page.locator("[name=title]").fill(INTEREST);
    await page.locator("[name=offers][value=training]").check();
    await page.locator("[name=fundSource][value=tjsl]").check();
    await page.locator("[name=capacity]").fill("3");
    await page.locator("[name=opens]").fill("2026-01-01");
    await page.locator("[name=closes]").fill("2030-12-31");
    await press(page, "Simpan konsep");
    const draft = new URL(page.url()).pathname;
    const interest = draft.split("/").at(-1) ?? "";
    const visitor = await open(PHONE);
    const statusOf = async (path: string) => (await go(visitor, path))?.status();
    expect([await statusOf(`/mitra/${ref}`), await statusOf(`/minat/${interest}`)]).toEqual([404, 404]);

    const dpmd = await asDpmd("/dpmd/klaim");
    expect(await mainText(dpmd)).toContain("1234567890123");
    await press(dpmd, "Sahkan Ratna Dewi");
    await expect.poll(() => statusOf(`/mitra/${ref}`)).toBe(200);
    expect(await statusOf(`/minat/${interest}`)).toBe(404);
    await go(page, draft);
    await press(page, "Ajukan ke DPMD");
    await go(dpmd, `/dpmd/verifikasi/minat/${interest}`);
    await dpmd.locator("[name=putusan][value=publish]").click();
    await expect.poll(() => statusOf(`/minat/${interest}`)).toBe(200);
    for (const one of [page, dpmd, visitor]) await one.context().close();
  });

  test("invites a colleague, who accepts in English and sees the organisation's work", async () => {
    const officer = await open(PHONE);
    await signInAs(officer, "ratna@rimba.example");
    await go(officer, "/ruang/rekan");
    await officer.locator("[name=name]").fill("Anna Lim");
    await officer.locator("[name=address]").fill("anna@rimba.example");
    await officer
      .locator("form", { has: officer.locator("[value=invite]") })
      .getByRole("button")
      .click();
    await officer.waitForLoadState();
    const link = await linkSentTo(dataDir, "anna@rimba.example", "/undangan/");

    const page = await open(PHONE);
    await go(page, link);
    await press(page, "English");
    expect(await mainText(page)).toContain(`Join ${NAME}`);
    expect(await page.getByLabel("Your name").inputValue()).toBe("Anna Lim");
    await expectAccessible(page);
    await page.getByLabel("Mail address").fill("anna@");
    await press(page, "Make the account");
    expect(await page.getByRole("alert").textContent()).toContain("Mail address:");
    expect(await page.getByLabel("Mail address").inputValue()).toBe("anna@");
    await expectAccessible(page);
    await sayWho(page, { name: "Anna Lim", email: "anna@rimba.example" });
    await press(page, "Make the account");
    await page.waitForURL(/selesai/);
    expect(await mainText(page)).toContain(`You work for ${NAME}`);
    await go(page, "/ruang/minat");
    expect(await mainText(page)).toContain(INTEREST);
    await go(page, await linkSentTo(dataDir, "anna@rimba.example", "/daftar/bukti/"));
    await expectAccessible(page);
    await press(page, "Yes, it is mine");
    expect(await mainText(page)).toContain("anna@rimba.example belongs to your account now");

    await page.context().clearCookies();
    expect((await go(page, link))?.status()).toBe(410);
    expect(await mainText(page)).toContain("Undangan ini tidak bisa dipakai lagi");
    await expectAccessible(page);
    for (const one of [officer, page]) await one.context().close();
  });

  async function signInAs(page: Page, email: string): Promise<void> {
    await prove(page, email);
    await go(page, "/masuk");
    await page.locator("[name=account]").fill(email);
    await page.locator("[name=password]").fill(PASSWORD);
    await press(page, "Masuk");
    await page.waitForURL(/\/ruang/);
  }
});
