import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";

import { totp } from "~/server/accounts/testing/totp";

import { findViolations } from "./axe";
import { linkSentTo } from "./letters";
import { startOwnProduct } from "./own-product";
import { LAPTOP, mainText, PHONE, press } from "./page-steps";

/** Accounts are handed over, ended and opened again, and what the product sends is read. */
const { dataDir, go, open, passwords, signIn, typeAccount } = await startOwnProduct();

/** Each test is the work of several people, page by page. */
vi.setConfig({ testTimeout: 120_000 });

const PASSWORD = "perahu kayu ulin";

/** Waits until the page says so: a form is sent and answered by a whole page. */
const says = (page: Page, words: string) => page.locator("main", { hasText: words }).waitFor();

async function expectRefused(account: string): Promise<void> {
  const page = await typeAccount(account);
  await says(page, "Akun dan kata sandi ini tidak cocok");
  await page.context().close();
}

/** Whether whoever used this page still is signed in. */
async function isIn(page: Page): Promise<boolean> {
  await go(page, "/ruang");
  return !page.url().includes("/masuk");
}

type Invited = { name: string; address: string; replaces?: string };

async function invite(page: Page, { name, address, replaces }: Invited): Promise<void> {
  await page.getByLabel("Nama", { exact: true }).fill(name);
  await page.locator("[name=role][value=village_operator]").check();
  await page.getByLabel("Surel atau nomor ponsel").fill(address);
  if (replaces) await page.getByLabel("Serah terima dari").selectOption({ label: replaces });
  await press(page, "Buat undangan");
}

/** Makes the account of whoever was invited at the address, by the link that was sent there. */
async function accept(address: string, options = PHONE): Promise<Page> {
  const page = await open(options);
  await go(page, await linkSentTo(dataDir, address, "/undangan/"));
  await page.locator("[name=email]").fill(address);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("[name=agree]").check();
  await press(page, "Buat akun");
  await page.waitForURL(/daftar\/selesai/);
  return page;
}

/** Nothing wrong for axe, and nothing to scroll sideways on a phone. */
async function expectUsable(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const found = { at: page.url(), violations: await findViolations(page), isTooWide: width > 0 };
  expect(found).toEqual({ at: page.url(), violations: [], isTooWide: false });
}

test("the Kades has a new operator take over: the old one is out everywhere at once, and what they wrote stays with their name", async () => {
  const [old, oldElsewhere] = [await signIn("demo-desa"), await signIn("demo-desa", { options: LAPTOP })];
  await go(old, "/ruang/potensi/baru");
  await old.getByLabel("Apa nama potensinya?").fill("Madu kelulut dari hutan desa");
  await old.locator("[name=kind][value=umkm]").check();
  await old.locator("[name=sector]").selectOption("food_processing");
  await old.locator("[name=readiness][value=producing]").check();
  await press(old, "Simpan konsep");
  await old.waitForURL(/\/ruang\/potensi\/(?!baru)/);
  const draft = new URL(old.url()).pathname;

  const head = await signIn("demo-kades");
  await go(head, "/ruang");
  await head.getByRole("link", { name: "Rekan", exact: true }).click();
  await head.waitForURL(/rekan/);
  const oldName = (await head.locator("tr", { hasText: "demo-desa" }).locator("th").textContent()) ?? "";
  const name = oldName.replace("demo-desa", "");
  await press(head, "Buat undangan");
  expect(await head.getByRole("alert").textContent()).toMatch(/Nama:.*Tugas:/s);
  await invite(head, { name: "Rahmat Hidayat", address: "rahmat@contoh.id", replaces: name });
  await says(head, "Tautan ini hanya ditampilkan satu kali");
  await says(head, "Tautan ini juga dikirim ke rahmat@contoh.id");
  await expectUsable(head);
  await go(head, "/ruang/rekan");
  const waiting = head.locator("li", { hasText: "Rahmat Hidayat" });
  expect(await waiting.textContent()).toContain("serah terima");
  await expectUsable(head);
  expect(await isIn(old)).toBe(true);

  const successor = await accept("rahmat@contoh.id");
  for (const page of [old, oldElsewhere]) expect(await isIn(page)).toBe(false);
  await expectRefused("demo-desa");
  const again = await signIn("demo-desa", { password: PASSWORD });

  await go(head, "/ruang/rekan");
  const people = await head.getByRole("table").textContent();
  expect(people).toContain("Rahmat Hidayat");
  expect(people).not.toContain(name);
  await go(head, "/pemberitahuan");
  await says(head, `${name} menyerahkan tugasnya kepada Rahmat Hidayat`);
  const late = await open();
  expect((await go(late, await linkSentTo(dataDir, "rahmat@contoh.id", "/undangan/")))?.status()).toBe(410);

  await go(successor, `${draft}/ubah`);
  await successor.getByLabel("Apa nama potensinya?").fill("Madu kelulut Bukit Biru");
  await press(successor, "Simpan dan ajukan");
  await successor.waitForURL(/\/ruang\/potensi\/[^/]+\?/);
  const dpmd = await signIn("demo-dpmd", { options: LAPTOP });
  await go(dpmd, draft.replace("/ruang/potensi", "/dpmd/verifikasi/potensi"));
  const history = (await dpmd.locator("details", { hasText: "membuat potensi" }).textContent()) ?? "";
  for (const line of [`${name}, operator desa: membuat potensi`, "Rahmat Hidayat, operator desa: mengubah potensi"]) {
    expect(history).toContain(line);
  }
  for (const page of [old, oldElsewhere, head, successor, late, again, dpmd]) await page.context().close();
});

test("without JavaScript a head ends an operator's account, saying why, and an operator can only leave, and is thanked", async () => {
  const plain = { ...PHONE, javaScriptEnabled: false };
  const head = await signIn("demo-kades", { options: plain });
  await go(head, "/ruang/rekan");
  for (const name of ["Nur Aini", "Slamet Riyadi"]) {
    await invite(head, { name, address: `${name.split(" ")[0]?.toLowerCase()}@contoh.id` });
    await head.getByRole("link", { name: "Sudah saya salin" }).click();
    await head.locator("li", { hasText: name }).waitFor();
  }
  await invite(head, { name: "Salah Alamat", address: "salah@contoh.id" });
  await says(head, "Tautan ini hanya ditampilkan satu kali");
  await go(head, "/ruang/rekan");
  await press(head, "Batalkan undangan Salah Alamat");
  await says(head, "Undangan itu sudah dibatalkan");
  const revoked = await open();
  expect((await go(revoked, await linkSentTo(dataDir, "salah@contoh.id", "/undangan/")))?.status()).toBe(410);
  const [nur, slamet] = [await accept("nur@contoh.id", plain), await accept("slamet@contoh.id", plain)];

  await go(head, "/ruang/rekan");
  const line = head.locator("tr", { hasText: "Nur Aini" });
  await line.locator("summary").click();
  await line.getByRole("button", { name: "Akhiri akun" }).click();
  expect(await head.getByRole("alert").textContent()).toContain("Alasan");
  await line.getByLabel("Alasan").fill("Pindah tugas ke kecamatan");
  await line.getByRole("button", { name: "Akhiri akun" }).click();
  await head.waitForURL(/sudah=ended/);
  expect(await mainText(head)).not.toContain("Nur Aini");
  expect(await isIn(nur)).toBe(false);

  await go(slamet, "/ruang/rekan");
  expect(await slamet.locator("tr", { hasText: "Kepala Desa (demo)" }).locator("summary").count()).toBe(0);
  await slamet.locator("tr", { hasText: "(Anda)" }).locator("summary").click();
  await press(slamet, "Keluar dari organisasi");
  await says(slamet, "Anda sudah keluar dari organisasi");
  expect(await isIn(slamet)).toBe(false);
  await go(head, "/pemberitahuan");
  await says(head, "Slamet Riyadi tidak lagi menjadi bagian organisasi Anda");
  for (const page of [head, nur, slamet, revoked]) await page.context().close();
});

test("an administrator finds a person, ends the account, opens it again, makes a link for the password, and changes the role", async () => {
  const admin = await signIn("demo-admin", { options: LAPTOP });
  const person = await signIn("demo-kades");
  await go(admin, "/dpmd");
  await admin.getByRole("link", { name: "Pengguna", exact: true }).click();
  await admin.getByLabel(/^Cari nama/).fill("kepala desa (demo)");
  await press(admin, "Saring");
  await expectUsable(admin);
  await admin.getByRole("link", { name: "Kepala Desa (demo)" }).click();
  await admin.waitForURL(/pengguna\/./);
  await press(admin, "Kunci akun");
  expect(await admin.getByRole("alert").textContent()).toContain("Alasan, untuk catatan");
  await admin.locator("#reason-lock-demo-kades").fill("Perangkatnya hilang");
  await press(admin, "Kunci akun");
  await says(admin, "Akun ini sudah dikunci");
  await says(admin, "Perangkatnya hilang");
  await expectUsable(admin);
  expect(await isIn(person)).toBe(false);
  await expectRefused("demo-kades");

  await admin.locator("textarea").fill("Perangkatnya sudah kembali");
  await press(admin, "Buka lagi akun");
  await says(admin, "Akun ini sudah dibuka lagi");
  await (await signIn("demo-kades")).context().close();

  await press(admin, "Kirim tautan");
  await says(admin, "belum memastikan satu alamat pun");
  await press(admin, "Tampilkan tautan satu kali");
  const shown = /\/atur-sandi\/\S+/.exec((await admin.locator(".select-all").textContent()) ?? "")?.[0] ?? "";
  await expectUsable(admin);
  await go(person, shown);
  await person.locator("[name=password]").fill(PASSWORD);
  await person.locator("main form button").last().click();
  await person.waitForURL(/masuk/);
  const back = await signIn("demo-kades", { password: PASSWORD });

  await go(admin, "/dpmd/pengguna/demo-kades");
  await admin.getByRole("region", { name: "Ubah tugas" }).locator("textarea").fill("SK pemberhentian 140/12");
  await press(admin, "Jadikan operator desa");
  await says(admin, "Tugas orang ini sudah diubah");
  await go(back, "/pemberitahuan");
  await says(back, "Tugas Kepala Desa (demo) diubah oleh admin DPMD");
  await admin.getByRole("link", { name: "Catatan tentang akun ini" }).click();
  await admin.waitForURL(/catatan/);
  const log = await admin.getByRole("table").textContent();
  for (const done of ["mengubah peran", "membuat tautan kata sandi", "membuka lagi akun", "mengeluarkan rekan"]) {
    expect(log).toContain(done);
  }
  for (const page of [admin, person, back]) await page.context().close();
});

test("somebody asks for a second factor, signs in with it without JavaScript too, loses it, and an administrator lifts it", async () => {
  const account = "demo-kecamatan";
  const officer = await signIn(account);
  await go(officer, "/akun/keamanan");
  await officer.locator("[name=confirm_password]").fill(passwords[account] ?? "");
  await press(officer, "Nyalakan");
  const secret = (await officer.locator("main .font-mono").textContent()) ?? "";
  await officer.getByLabel("Enam angka dari aplikasi").fill("000000");
  await press(officer, "Nyalakan");
  expect(await officer.getByRole("alert").textContent()).toContain("Enam angka dari aplikasi");
  await expectUsable(officer);
  await officer.getByLabel("Enam angka dari aplikasi").fill(totp(secret));
  await press(officer, "Nyalakan");
  const [backupCode = ""] = await officer.locator("main .font-mono li").allTextContents();
  await expectUsable(officer);

  const again = await typeAccount(account, { options: { ...PHONE, javaScriptEnabled: false } });
  await says(again, "satu kode cadangan");
  await again.getByLabel("Kode", { exact: true }).fill(backupCode);
  await press(again, "Lanjutkan");
  expect(await isIn(again)).toBe(true);

  const admin = await signIn("demo-admin");
  await go(admin, `/dpmd/pengguna/${account}`);
  const lifting = admin.getByRole("region", { name: "Verifikasi dua langkah" });
  await lifting.getByRole("button").click();
  expect(await admin.getByRole("alert").textContent()).toContain("Alasan, untuk catatan");
  await expectUsable(admin);
  await lifting.locator("textarea").fill("Ponselnya jatuh ke sungai, dan kertas kodenya ikut");
  await lifting.getByRole("button").click();
  await says(admin, "Verifikasi dua langkah orang ini sudah dimatikan");
  expect(await lifting.count()).toBe(0);
  await expectUsable(admin);
  const freed = await signIn(account);
  for (const page of [officer, again, admin, freed]) await page.context().close();
});

test("the only administrator cannot leave, and is told what to do first; nobody else sees the accounts", async () => {
  const admin = await signIn("demo-admin");
  await go(admin, "/ruang/rekan");
  await says(admin, "Satu-satunya admin. Undang admin lain sebelum keluar.");
  expect(await admin.locator("summary").count()).toBeLessThan(await admin.locator("tbody tr").count());
  await expectUsable(admin);
  await go(admin, "/akun/privasi");
  await says(admin, "Anda satu-satunya admin");
  expect(await admin.getByRole("button", { name: "Hapus akun saya" }).count()).toBe(0);
  await go(admin, "/dpmd/pengguna/demo-admin");
  await says(admin, "Ini akun Anda sendiri");
  const broker = await signIn("demo-dpmd");
  for (const path of ["/dpmd/pengguna", "/dpmd/pengguna/demo-admin"]) {
    expect((await go(broker, path))?.status()).toBe(403);
  }
  for (const page of [admin, broker]) await page.context().close();
});

test("a broker finds a village without an account and invites its first person; of one with people it sees who they are", async () => {
  const broker = await signIn("demo-dpmd");
  await go(broker, "/dpmd/organisasi");
  await broker.getByLabel("Cari nama atau kode").fill("64.02.16.2004");
  await press(broker, "Saring");
  await broker.getByRole("link", { name: "Desa Bangun Rejo" }).click();
  await broker.waitForURL(/organisasi\/desa/);
  await says(broker, "Belum ada orang yang punya akun");
  await says(broker, "Belum diperiksa");
  await expectUsable(broker);
  await invite(broker, { name: "Siti Aminah", address: "siti@contoh.id" });
  await broker.getByRole("link", { name: "Sudah saya salin" }).click();
  await expectUsable(broker);
  const first = await accept("siti@contoh.id");
  expect(await isIn(first)).toBe(true);
  await go(broker, "/dpmd/organisasi/desa/64.02.16.2004");
  await says(broker, "Siti Aminah");
  await says(broker, "Sudah diperiksa");
  expect(await broker.getByRole("button", { name: "Buat undangan" }).count()).toBe(0);
  await broker.getByRole("link", { name: "Lihat halaman umumnya" }).click();
  await broker.waitForURL(/\/desa\/64\.02\.16\.2004$/);
  await broker.goBack();
  await broker.getByRole("link", { name: "Ubah kode atau gabungkan desa" }).click();
  await broker.waitForURL(/perubahan/);
  for (const page of [broker, first]) await page.context().close();
});

test("in English no word of Indonesian stands on the pages of people and organisations", async () => {
  const admin = await signIn("demo-admin");
  await press(admin, "English");
  await admin.locator("html[lang=en]").waitFor();
  for (const [path, title] of [
    ["/ruang/rekan", "Colleagues"],
    ["/dpmd/pengguna", "Users"],
    ["/dpmd/pengguna?q=zzzz", "Users"],
    ["/dpmd/pengguna/demo-mitra", "Petugas Mitra (demo)"],
    ["/dpmd/organisasi", "Organisations"],
    ["/dpmd/organisasi/desa/64.02.16.2004", "Bangun Rejo village"],
  ] as const) {
    await go(admin, path);
    expect({ path, title: await admin.locator("h1").textContent() }).toEqual({ path, title });
    expect(await mainText(admin)).not.toMatch(/\b(undangan|akun|rekan|alasan|belum|saring|tugas)\b/i);
    await expectUsable(admin);
  }
  await admin.context().close();
});
