import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { startOwnProduct } from "./own-product";
import { LAPTOP, mainText, PHONE, press } from "./page-steps";

const { go, open, signIn } = await startOwnProduct();
const WITHOUT_SCRIPTS = { options: { ...PHONE, javaScriptEnabled: false } };
const PAIR = "/kecocokan/P-015/I-023";

const scoreOf = async (page: Page) => {
  await go(page, PAIR);
  return (
    (await page
      .getByText(/dari 100/)
      .first()
      .textContent()) ?? ""
  );
};
const exactly = async (page: Page, field: string, value: string) => {
  await page.locator(`details:has([name=${field}_exact])`).evaluate((details) => details.setAttribute("open", ""));
  await page.locator(`[name=${field}_exact]`).fill(value);
};
const SAVE = "Simpan sebagai versi baru dan pakai";

test("without scripts a weight is set, its consequences are read, and it holds as soon as it is saved", async () => {
  const visitor = await open();
  const before = await scoreOf(visitor);
  const page = await signIn("demo-dpmd", WITHOUT_SCRIPTS);
  await go(page, "/dpmd/pengaturan");
  await page.getByRole("link", { name: "Lihat dan ubah bobot" }).click();
  await exactly(page, "partner_subject", "0,5");
  await press(page, "Lihat akibatnya");
  expect(await mainText(page)).toMatch(/Lima teratas berubah pada \d+ dari \d+ minat\./);
  expect(await page.locator("#rincian-akibat details").count()).toBeGreaterThan(0);
  expect(await page.locator("[name=partner_subject_exact]").inputValue()).toBe("0,5");
  expect(await scoreOf(visitor)).toBe(before);

  await page.locator("[name=reason]").fill("Bidang tidak lagi menentukan");
  await press(page, SAVE);
  expect(await mainText(page)).toContain("Penyesuaian DPMD 1 tersimpan dan berlaku mulai sekarang.");
  expect(await page.locator("#partner_subject-kata").textContent()).toBe("sedikit berpengaruh");
  await expect.poll(() => scoreOf(visitor)).not.toBe(before);
});

test("a figure that cannot be is named with its criterion, and everything typed stays", async () => {
  const page = await signIn("demo-admin", WITHOUT_SCRIPTS);
  await go(page, "/dpmd/bobot");
  await exactly(page, "village_place", "21");
  await exactly(page, "partner_goals", "1,25");
  await page.locator("[name=reason]").fill(" ");
  await press(page, SAVE);
  expect(await page.getByRole("alert").textContent()).toContain("Lokasi, bagi desa, angka persis: paling besar 20.");
  expect(await page.getByRole("alert").textContent()).toContain("Alasan mengubah: belum diisi.");
  expect(await page.locator("[name=village_place_exact]").inputValue()).toBe("21");
  expect(await page.locator("[name=partner_goals_exact]").inputValue()).toBe("1,25");
});

test("with scripts the consequences follow the slider, and what was unfolded stays so", async () => {
  const page = await signIn("demo-dpmd", { options: LAPTOP });
  await go(page, "/dpmd/bobot");
  expect(await page.getByRole("button", { name: "Lihat akibatnya" }).isVisible()).toBe(false);
  const summary = page.locator("#ringkasan-akibat");
  await page.locator("[name=partner_people]").fill("10");
  await expect.poll(() => summary.textContent()).toMatch(/Lima teratas berubah/);
  await expect.poll(() => page.locator("#partner_people-kata").textContent()).toBe("paling menentukan");
  const first = page.locator("#rincian-akibat details").first();
  const id = (await first.getAttribute("id")) ?? "";
  await first.locator("summary").click();
  const told = page.locator("#rincian-akibat");
  const before = await told.textContent();
  await page.locator("[name=partner_people]").fill("8");
  await expect.poll(() => told.textContent()).not.toBe(before);
  expect(await page.locator(`#${id}`).getAttribute("open")).not.toBeNull();
});

test("who saves after somebody else is told, keeps what was typed, and saves once more", async () => {
  const [one, other] = [await signIn("demo-dpmd"), await signIn("demo-admin")];
  for (const page of [one, other]) {
    await go(page, "/dpmd/bobot");
    await page.locator("[name=reason]").fill("Mencoba jarak");
  }
  await exactly(one, "partner_place", "2");
  await press(one, SAVE);
  await exactly(other, "partner_place", "3");
  await press(other, SAVE);
  expect(await mainText(other)).toContain("Bobot sudah diubah orang lain");
  expect(await other.locator("[name=partner_place_exact]").inputValue()).toBe("3");
  await press(other, SAVE);
  expect(await mainText(other)).toContain("Penyesuaian DPMD 3 tersimpan");
});

test("an older version is compared with the one in use and put to use again, and the log tells why", async () => {
  const page = await signIn("demo-dpmd", WITHOUT_SCRIPTS);
  await go(page, "/dpmd/bobot/versi");
  expect(await mainText(page)).toContain("Baru ada 0 jawaban. Mulai dari 30 jawaban");
  expect(await page.getByRole("button", { name: "Pelajari sekarang" }).count()).toBe(0);
  await page.getByRole("link", { name: "Bandingkan Bobot awal dengan yang berlaku" }).click();
  const text = await mainText(page);
  expect(text).toContain("Bidang, bagi mitra");
  expect(text).toMatch(/Lima teratas berubah pada \d+ dari \d+ minat\./);
  await page.locator("[name=reason]").fill("Kembali ke awal");
  await press(page, "Pakai Bobot awal");
  expect(await mainText(page)).toContain("Bobot awal berlaku mulai sekarang.");
  await go(page, "/dpmd/catatan");
  expect(await mainText(page)).toContain("Kembali ke awal");
  expect(await mainText(page)).toContain("memakai versi bobot");
});
