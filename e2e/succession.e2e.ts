import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";

import { findViolations } from "./axe";
import { startOwnProduct } from "./own-product";
import { LAPTOP, mainText, PHONE, press } from "./page-steps";

/** Villages of the seed end here and are called otherwise afterwards. */
const { url, go, signIn } = await startOwnProduct();

/** Each test is the work of several people, page by page. */
vi.setConfig({ testTimeout: 120_000 });

/** The village of `demo-desa`, the one it is merged into, and a preparatory one with the code that it is given. */
const MERGED = { key: "64.02.02.2011", name: "Jembayan Tengah" };
const SUCCESSOR = { key: "64.02.02.2010", name: "Lung Anai" };
const PREPARATORY = { key: "V-LOA-DURI-SEBERANG", name: "Loa Duri Seberang" };
const GIVEN = "64.02.03.2099";

const statusOf = async (path: string) => {
  const { status, headers } = await fetch(url + path, { redirect: "manual" });
  return [status, headers.get("location")];
};

async function state(page: Page, { village, change, target }: Record<"village" | "change" | "target", string>) {
  await go(page, `/dpmd/desa/${village}/perubahan`);
  await page.locator(`[name=perubahan][value=${change}]`).check();
  await page.locator("[name=tujuan]").fill(target);
  await press(page, "Lihat akibatnya");
  await page.waitForURL(/tujuan=/);
}

async function carryOut(page: Page, basis: string) {
  await page.locator("[name=basis]").fill(basis);
  await press(page, "Jalankan perubahan");
  await page.waitForURL(/selesai/);
}

test("a preparatory village is given its code without JavaScript, and its old address leads on", async () => {
  const dpmd = await signIn("demo-dpmd", { options: { ...PHONE, javaScriptEnabled: false } });
  await go(dpmd, `/dpmd/organisasi/desa/${PREPARATORY.key}`);
  await dpmd.getByRole("link", { name: "Ubah kode atau gabungkan desa" }).click();
  await dpmd.waitForURL(/perubahan/);
  for (const [target, problem] of [
    ["64.02.99.2001", "Kecamatan dari kode itu tidak ada"],
    ["bukan kode", "Itu bukan kode desa"],
    [PREPARATORY.key, "Itu kode desa ini sendiri"],
  ] as const) {
    await state(dpmd, { village: PREPARATORY.key, change: "code", target });
    expect(await dpmd.getByRole("alert").textContent()).toContain(problem);
    expect(await dpmd.locator("[name=basis]").count()).toBe(0);
  }
  await state(dpmd, { village: PREPARATORY.key, change: "code", target: "6402032099" });
  expect(await mainText(dpmd)).toContain(`${PREPARATORY.name} mendapat kode ${GIVEN}`);
  await press(dpmd, "Jalankan perubahan");
  expect(await dpmd.locator(".error-summary, [role=alert]").first().textContent()).toContain("Dasar hukum");
  expect(await statusOf(`/desa/${GIVEN}`)).toEqual([404, null]);

  await carryOut(dpmd, "Perda 3/2026");
  expect(await mainText(dpmd)).toContain("Perubahan sudah dijalankan");
  expect(await statusOf(`/desa/${PREPARATORY.key}`)).toEqual([301, `/desa/${GIVEN}`]);
  expect(await statusOf(`/lapor/desa/${PREPARATORY.key}`)).toEqual([301, `/lapor/desa/${GIVEN}`]);
  await go(dpmd, `/desa/${PREPARATORY.key}`);
  expect(await dpmd.locator("h1").textContent()).toBe(`Desa ${PREPARATORY.name}`);
  for (const [former, present] of [
    [`/dpmd/organisasi/desa/${PREPARATORY.key}`, `/dpmd/organisasi/desa/${GIVEN}`],
    [`/dpmd/desa/${PREPARATORY.key}/perubahan`, `/dpmd/desa/${GIVEN}/perubahan`],
  ] as const) {
    await go(dpmd, former);
    expect(new URL(dpmd.url()).pathname).toBe(present);
  }
  await dpmd.context().close();
});

test("two villages merge: what moves is shown before, and links, people, files and search go on", async () => {
  const [operator, dpmd] = [await signIn("demo-desa"), await signIn("demo-dpmd", { options: LAPTOP })];
  await go(operator, "/ruang/potensi");
  const refs = await operator
    .locator("main a[href^='/ruang/potensi/P-']")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")?.split("/")[3]))]);
  expect(refs.length).toBeGreaterThan(3);
  const before = await offersOf(SUCCESSOR.key);

  await state(dpmd, { village: MERGED.key, change: "merge", target: SUCCESSOR.key });
  const preview = await mainText(dpmd);
  expect(preview).toMatch(/Potensi\d+Orang2Minat yang menyebut desa ini2/);
  expect(preview).toContain(`Desa ${MERGED.name} bergabung ke Desa ${SUCCESSOR.name}`);
  expect(preview).toContain("Penggabungan tidak bisa dibatalkan.");
  expect(await findViolations(dpmd)).toEqual([]);
  await carryOut(dpmd, "Perda 4/2026");

  expect(await statusOf(`/desa/${MERGED.key}`)).toEqual([301, `/desa/${SUCCESSOR.key}`]);
  expect(await offersOf(SUCCESSOR.key)).toHaveLength(before.length + refs.length);
  for (const ref of refs) {
    const page = await (await fetch(`${url}/potensi/${ref}`)).text();
    expect([SUCCESSOR, MERGED].map(({ key }) => page.includes(`/desa/${key}`))).toEqual([true, false]);
  }
  // The index follows a moment later.
  await vi.waitFor(async () => {
    const found = await (await fetch(`${url}/jelajah?cari=desa&q=${encodeURIComponent(MERGED.name)}`)).text();
    expect([SUCCESSOR, MERGED].map(({ key }) => found.includes(`/desa/${key}`))).toEqual([true, false]);
  }, 10_000);

  // Whoever was at work goes on at once; whoever signs in with the old user name works for the successor.
  await go(operator, "/ruang/desa");
  expect(await operator.locator(`a[href='/desa/${SUCCESSOR.key}']`).count()).toBeGreaterThan(0);
  const again = await signIn("demo-desa");
  await go(again, "/ruang/potensi");
  for (const ref of refs) expect(await again.locator(`a[href^='/ruang/potensi/${ref}']`).count()).toBeGreaterThan(0);
  await go(again, "/pemberitahuan");
  expect(await mainText(again)).toContain(`${MERGED.name} bergabung ke ${SUCCESSOR.name} (${SUCCESSOR.key})`);
  await go(again, "/ruang/potensi/baru");
  await again.getByLabel("Apa nama potensinya?").fill("Kakao dua desa");
  await again.locator("[name=kind][value=agriculture]").check();
  await again.locator("[name=sector]").selectOption("plantation");
  await again.locator("[name=readiness][value=producing]").check();
  await press(again, "Simpan konsep");
  await again.waitForURL(/tersimpan/);

  await go(dpmd, `/dpmd/organisasi?jenis=desa&q=${encodeURIComponent(MERGED.name)}`);
  expect(
    await dpmd.locator("table tbody a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
  ).toEqual([`/dpmd/organisasi/desa/${SUCCESSOR.key}`]);
  await go(dpmd, `/dpmd/catatan?jenis=village&kode=${SUCCESSOR.key}`);
  expect(await mainText(dpmd)).toContain("Perda 4/2026");
  for (const page of [operator, dpmd, again]) await page.context().close();
});

test("a file with codes of before lands in the villages of now, and makes none anew", async () => {
  const dpmd = await signIn("demo-dpmd", { options: LAPTOP });
  const villages = [
    { code: MERGED.key, name: MERGED.name, district: "64.02.02" },
    { code: null, ref: PREPARATORY.key, name: PREPARATORY.name, district: "64.02.03", status: "preparatory" },
  ];
  const stated = { kind: "agriculture", sector: "plantation", readiness: "producing" };
  const potentials = [
    { ...stated, ref: "P-BERKAS-1", village: MERGED.key, title: "Kakao dari berkas lama" },
    { ...stated, ref: "P-BERKAS-2", village: PREPARATORY.key, title: "Lada dari berkas lama" },
  ];
  const buffer = Buffer.from(JSON.stringify({ format: "gandeng-desa/1", villages, potentials }));
  await go(dpmd, "/dpmd/berkas");
  await dpmd.locator("input[type=file]").setInputFiles({ name: "lama.json", mimeType: "application/json", buffer });
  await press(dpmd, "Periksa berkas");
  await dpmd.waitForURL(/dpmd\/berkas\/.+json/);
  await dpmd.locator("[name=arriveAs][value=published]").check();
  await press(dpmd, "Masukkan berkas ini");
  await dpmd.locator("h1", { hasText: "Berkas sudah dimasukkan" }).waitFor();
  expect(await mainText(dpmd)).toContain("Potensi: 2 baru, 0 berubah");
  await expect.poll(async () => offersOf(SUCCESSOR.key)).toContain("/potensi/P-BERKAS-1");
  expect(await offersOf(GIVEN)).toEqual(["/potensi/P-BERKAS-2"]);
  expect(await statusOf(`/desa/${MERGED.key}`)).toEqual([301, `/desa/${SUCCESSOR.key}`]);
  await dpmd.context().close();
});

test("the code of a village that ended is given to no other, in English and on a phone", async () => {
  const dpmd = await signIn("demo-dpmd");
  await press(dpmd, "English");
  await go(dpmd, `/dpmd/desa/${GIVEN}/perubahan?perubahan=code&tujuan=${MERGED.key}`);
  expect(await dpmd.getByRole("alert").textContent()).toContain("stays with its history");
  expect(await dpmd.locator("h1").textContent()).toBe(`Change of ${PREPARATORY.name} village`);
  expect(await findViolations(dpmd)).toEqual([]);
  expect(await dpmd.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await dpmd.context().close();
});

/** Paths of the potentials on a village's public page. */
async function offersOf(key: string): Promise<string[]> {
  const page = await (await fetch(`${url}/desa/${key}`)).text();
  return [...new Set([...page.matchAll(/href="(\/potensi\/[^"#?]+)"/g)].map(([, path = ""]) => path))];
}
