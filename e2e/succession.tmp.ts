import { readFileSync, writeFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser";

const base = "http://localhost:3913";
const log = readFileSync("/tmp/demo/succession.log", "utf8");
const passwords = Object.fromEntries([...log.matchAll(/^ {2}(demo-\w+) +(\S+)/gm)].map(([, n, p]) => [n, p]));
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"], env: { ...process.env, ...env } });
const widths = [360, 1280];
async function session(account: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${base}/masuk`);
  await page.locator("[name=account]").fill(account);
  await page.locator("[name=password]").fill(passwords[account] ?? "");
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL(/\/(ruang|dpmd)/);
  return page;
}
async function shoot(page: Page, name: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
    await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { if (!d.closest("header") && !d.closest("nav")) d.open = true; }));
    await page.screenshot({ path: `/tmp/shots/succession/${name}-${width}.png`, fullPage: true });
  }
}
const dpmd = await session("demo-dpmd");
const partner = await session("demo-mitra");
const pdf = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
await partner.goto(`${base}/ruang/mitra/berkas`);
await shoot(partner, "papers-empty");
for (const [kind, number] of [["nib", "1234567890123"], ["deed", ""]] as const) {
  await partner.locator(`[name=kind][value=${kind}]`).check();
  await partner.locator("[name=number]").fill(number);
  await partner.locator("[name=file]").setInputFiles({ name: "nib.pdf", mimeType: "application/pdf", buffer: pdf });
  await partner.getByRole("button", { name: "Unggah", exact: true }).click();
  await partner.waitForURL(/sudah=kept/);
}
await shoot(partner, "papers-kept");
await partner.locator("[name=file]").setInputFiles({ name: "nib.pdf", mimeType: "application/pdf", buffer: Buffer.from("<svg/>") });
await partner.getByRole("button", { name: "Unggah", exact: true }).click();
await partner.waitForLoadState();
await shoot(partner, "papers-refused");
await dpmd.goto(`${base}/dpmd`);
await shoot(dpmd, "dpmd-home");
await dpmd.goto(`${base}/dpmd/organisasi?jenis=mitra&hanya=papers_waiting`);
await shoot(dpmd, "organisations");
await dpmd.locator("table a").first().click();
await dpmd.waitForURL(/organisasi\/mitra/);
await shoot(dpmd, "organisation");
await dpmd.locator("[name=reason]").fill("NIB tidak terbaca; unggah yang lebih terang.");
await dpmd.getByRole("button", { name: "Minta berkas lain" }).click();
await dpmd.waitForURL(/berkas=asked/);
await shoot(dpmd, "organisation-asked");
await partner.goto(`${base}/ruang/mitra/berkas`);
await shoot(partner, "papers-asked");
await dpmd.goto(`${base}/dpmd/desa/64.02.02.2011/perubahan`);
await shoot(dpmd, "change");
await dpmd.goto(`${base}/dpmd/desa/64.02.02.2011/perubahan?perubahan=merge&tujuan=64.02.02.2010`);
await shoot(dpmd, "change-merge");
await dpmd.goto(`${base}/dpmd/desa/V-LOA-DURI-SEBERANG/perubahan?perubahan=code&tujuan=64.02.99.2010`);
await shoot(dpmd, "change-impossible");
await dpmd.goto(`${base}/dpmd/desa/64.02.02.2011/perubahan?perubahan=merge&tujuan=64.02.02.2010`);
await dpmd.locator("[name=basis]").fill("Perda 3/2026");
await dpmd.getByRole("button", { name: "Jalankan" }).click();
await dpmd.waitForURL(/selesai/);
await shoot(dpmd, "change-done");
writeFileSync("/tmp/shots/succession/url.txt", dpmd.url());
await browser.close();
