import sharp from "sharp";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";

import { aBombPng, aPhoneJpeg } from "~/server/files/testing/pictures";

import { findViolations } from "./axe";
import { openBrowser, productUrl } from "./browser";
import { mainText, PHONE, press } from "./page-steps";
import { signIn } from "./sign-in";

const PAPERS = "/ruang/mitra/berkas";
/** The demonstration's partner. */
const PARTNER = { ref: "M-02", name: "Baznas Kutai Kartanegara" };
const REASON = "NIB tidak terbaca; unggah yang lebih terang.";
const SCRIPTED = Buffer.from(
  "%PDF-1.7\n1 0 obj\n<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
const WITHOUT_SCRIPT: BrowserContextOptions = { ...PHONE, javaScriptEnabled: false };

const browser = await openBrowser();
const go = (page: Page, path: string) => page.goto(productUrl() + path);

type Sent = { name: string; mimeType: string; buffer: Buffer };

/** Chooses the file in the form and sends it. */
async function upload(page: Page, kind: string, file: Sent): Promise<void> {
  await go(page, PAPERS);
  await page.locator(`[name=kind][value=${kind}]`).check();
  await page.locator("[name=number]").fill("9120001234567");
  await page.locator("[name=file]").setInputFiles(file);
  await press(page, "Unggah");
}

/** Sends the form past the browser's own checks. */
const post = (page: Page, multipart: Record<string, string | Sent>) =>
  page.request.post(productUrl() + PAPERS, { multipart, headers: { origin: productUrl() }, maxRedirects: 0 });

/** What the list of problems at the top of a form says, by field. */
const problemsIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<li[^>]*><a href="#([^"]+)"[^>]*>([^<]*)</g)].map(([, field, says]) => [field, says]),
  );

const downloads = (page: Page) =>
  page
    .getByRole("link", { name: /^(Unduh|Download) / })
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));

/** The buttons that take a paper back. */
const removals = (page: Page) => page.locator("form:has([name=hapus]) button");

/** Takes back every paper that can be, so that each test begins with none of them. */
async function takeBack(page: Page): Promise<void> {
  await go(page, PAPERS);
  while ((await removals(page).count()) > 0) {
    await removals(page).first().click();
    await page.waitForURL(/sudah=removed/);
    await page.waitForLoadState();
    await go(page, PAPERS);
  }
}

test("a paper with a script in it is kept, and handed out as a download that runs nothing", async () => {
  const partner = await signIn(browser, "demo-mitra");
  await takeBack(partner);
  await upload(partner, "deed", { name: "akta.pdf", mimeType: "application/pdf", buffer: SCRIPTED });
  await partner.waitForURL(/sudah=kept/);
  const [path = ""] = await downloads(partner);
  expect(path).toMatch(/^\/ruang\/mitra\/berkas\/[0-9a-f-]{36}\.pdf$/);
  const answer = await partner.request.get(productUrl() + path);
  expect(await answer.body()).toEqual(SCRIPTED);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="${PARTNER.ref}-deed.pdf"; filename*=UTF-8''${PARTNER.ref}-deed.pdf`,
    "content-security-policy": expect.stringContaining("default-src 'none'; sandbox"),
    "x-content-type-options": expect.stringMatching(/^nosniff/),
    "cache-control": "private, no-store",
  });
  await partner.context().close();
});

test("a photographed page loses where it was taken, and what the phone says of itself", async () => {
  const partner = await signIn(browser, "demo-mitra");
  await takeBack(partner);
  const photo = await aPhoneJpeg({ orientation: 6 });
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  await upload(partner, "npwp", { name: "npwp.JPG", mimeType: "image/jpeg", buffer: photo });
  await partner.waitForURL(/sudah=kept/);
  const [path = ""] = await downloads(partner);
  const { exif, xmp, iptc, width, height } = await sharp(
    await (await partner.request.get(productUrl() + path)).body(),
  ).metadata();
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  expect((height ?? 0) > (width ?? 0)).toBe(true);
  await partner.context().close();
});

describe("what is no scan of a paper is refused at its field, and nothing of it is kept", () => {
  const SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
  const files: [string, Sent, { status: number; says: RegExp }][] = [
    ["an SVG", { name: "a.svg", mimeType: "image/svg+xml", buffer: Buffer.from(SVG) }, { status: 400, says: /PDF/ }],
    [
      "an SVG called a PDF",
      { name: "nib.pdf", mimeType: "application/pdf", buffer: Buffer.from(SVG) },
      { status: 400, says: /PDF/ },
    ],
    [
      "a page called a PDF",
      { name: "nib.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html>") },
      { status: 400, says: /PDF/ },
    ],
    [
      "a program called a photo",
      { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ\u0090\u0000") },
      { status: 400, says: /PDF/ },
    ],
    [
      "an empty file",
      { name: "nib.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
      { status: 400, says: /kosong/ },
    ],
    [
      "half a PDF",
      { name: "nib.pdf", mimeType: "application/pdf", buffer: SCRIPTED.subarray(0, 60) },
      { status: 400, says: /rusak/ },
    ],
    [
      "a picture that swells",
      { name: "a.png", mimeType: "image/png", buffer: aBombPng(20_000) },
      { status: 400, says: /gambarnya terlalu besar/ },
    ],
    [
      "50 MB",
      { name: "nib.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(50 * 1024 * 1024, "%PDF-1.4 ") },
      { status: 413, says: /10 MB/ },
    ],
  ];

  test.each(files)("%s", async (_, file, { status, says }) => {
    const partner = await signIn(browser, "demo-mitra");
    await go(partner, PAPERS);
    const before = await downloads(partner);
    const answer = await post(partner, { kind: "nib", number: "1", file });
    expect(answer.status()).toBe(status);
    expect(problemsIn(await answer.text())).toEqual({ file: expect.stringMatching(says) });
    await go(partner, PAPERS);
    expect(await downloads(partner)).toEqual(before);
    await partner.context().close();
  });

  test("a form without a kind or without a file names each field", async () => {
    const partner = await signIn(browser, "demo-mitra");
    const page = await (await post(partner, { number: "x".repeat(500) })).text();
    expect(Object.keys(problemsIn(page)).toSorted()).toEqual(["file", "kind", "number"]);
    await partner.context().close();
  });
});

describe.each([
  ["on a laptop", { viewport: { width: 1280, height: 860 } }],
  ["on a phone without JavaScript", WITHOUT_SCRIPT],
] as const)("%s", (_, options) => {
  test("DPMD sees papers wait, asks for others, then finds them in order; the partner is told each time", async () => {
    const [partner, dpmd] = [await signIn(browser, "demo-mitra", options), await signIn(browser, "demo-dpmd", options)];
    await takeBack(partner);
    await upload(partner, "nib", { name: "nib.pdf", mimeType: "application/pdf", buffer: SCRIPTED });
    await partner.waitForURL(/sudah=kept/);

    await go(dpmd, "/dpmd");
    await dpmd.getByRole("link", { name: "Periksa dokumen" }).click();
    await dpmd.getByRole("link", { name: PARTNER.name }).click();
    await dpmd.waitForURL(/organisasi\/mitra/);
    const file = await dpmd.request.get(productUrl() + ((await downloads(dpmd)).at(-1) ?? ""));
    expect(await file.body()).toEqual(SCRIPTED);
    await dpmd.getByText("Minta berkas lain", { exact: true }).first().click();
    await press(dpmd, "Minta berkas lain");
    expect(await mainText(dpmd)).toContain("belum diisi");
    await dpmd.locator("[name=reason]").fill(REASON);
    await press(dpmd, "Minta berkas lain");
    await dpmd.waitForURL(/berkas=asked/);
    await go(partner, PAPERS);
    expect(await mainText(partner)).toContain(REASON);
    await go(partner, "/pemberitahuan");
    expect(await mainText(partner)).toContain(`Dokumen ${PARTNER.name} belum dapat diterima DPMD: ${REASON}`);
    await go(dpmd, "/dpmd/organisasi?jenis=mitra&hanya=papers_waiting");
    expect(await mainText(dpmd)).not.toContain(PARTNER.name);

    await upload(partner, "npwp", { name: "npwp.pdf", mimeType: "application/pdf", buffer: SCRIPTED });
    await partner.waitForURL(/sudah=kept/);
    expect(await mainText(partner)).not.toContain(REASON);
    await go(dpmd, `/dpmd/organisasi/mitra/${PARTNER.ref}`);
    await press(dpmd, "Nyatakan berkas sesuai");
    await dpmd.waitForURL(/berkas=verified/);
    expect(await dpmd.getByRole("button", { name: "Nyatakan berkas sesuai" }).count()).toBe(0);
    await go(partner, "/pemberitahuan");
    expect(await mainText(partner)).toContain(`Dokumen ${PARTNER.name} sudah diperiksa DPMD`);
    await go(partner, PAPERS);
    expect(await removals(partner).count()).toBe(0);
    await partner.context().close();
    await dpmd.context().close();
  });
});

test("only the partner and DPMD's brokers read a paper; to everybody else it is not there", async () => {
  const partner = await signIn(browser, "demo-mitra");
  await takeBack(partner);
  await upload(partner, "nib", { name: "nib.pdf", mimeType: "application/pdf", buffer: SCRIPTED });
  await partner.waitForURL(/sudah=kept/);
  const path = (await downloads(partner)).at(-1) ?? "";
  const statusFor = async (account: string) => {
    const page = await signIn(browser, account);
    const answer = await page.request.get(productUrl() + path, { maxRedirects: 0 });
    await page.context().close();
    return answer.status();
  };
  for (const account of ["demo-mitra", "demo-dpmd"]) expect(await statusFor(account)).toBe(200);
  for (const account of ["demo-desa", "demo-kades", "demo-kecamatan", "demo-admin", "demo-provinsi"]) {
    expect(await statusFor(account)).toBe(404);
  }
  const visitor = await fetch(productUrl() + path, { redirect: "manual" });
  expect([visitor.status, visitor.headers.get("location")]).toEqual([302, expect.stringMatching(/^\/masuk/)]);
  const publicly = await fetch(productUrl() + path.replace("/ruang/mitra", ""), { redirect: "manual" });
  expect(publicly.status).toBe(404);
  await takeBack(partner);
  expect((await partner.request.get(productUrl() + path)).status()).toBe(404);
  await partner.context().close();
});

test("the page of papers has nothing that axe minds, in English on a phone", async () => {
  const partner = await signIn(browser, "demo-mitra");
  await upload(partner, "deed", { name: "akta.pdf", mimeType: "application/pdf", buffer: SCRIPTED });
  await press(partner, "English");
  await go(partner, PAPERS);
  expect(await mainText(partner)).toContain("Not checked yet");
  expect(await findViolations(partner)).toEqual([]);
  expect(await partner.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await takeBack(partner);
  await partner.context().close();
});
