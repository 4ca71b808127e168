import { chromium } from "playwright-core";
import { readFile } from "node:fs/promises";
import { findBrowser } from "./find-browser";
import { demoPasswordsIn } from "./demo-passwords";
const URL = "http://127.0.0.1:3912";
const passwords = demoPasswordsIn(await readFile("/tmp/demo/members.log", "utf8"));
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"], env: { ...process.env, ...env } });
const shots: [string, [string, string, ((p: any) => Promise<void>)?][]][] = [
  ["demo-kades", [
    ["rekan", "/ruang/rekan", async (p) => { await p.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true))); }],
    ["rekan-error", "/ruang/rekan", async (p) => { await p.getByRole("button", { name: "Buat undangan" }).click(); await p.getByRole("alert").first().waitFor(); }],
    ["rekan-made", "/ruang/rekan", async (p) => { await p.getByLabel("Nama", { exact: true }).fill("Rahmat Hidayat"); await p.locator("[name=role]").first().check(); await p.getByLabel("Surel atau nomor ponsel").fill("rahmat@contoh.id"); await p.getByLabel("Serah terima dari").selectOption({ index: 1 }); await p.getByRole("button", { name: "Buat undangan" }).click(); await p.locator(".select-all").waitFor(); }],
    ["keluar", "/akun/dihapus?keluar"],
  ]],
  ["demo-dpmd", [
    ["rekan-broker", "/ruang/rekan"],
    ["orgs", "/dpmd/organisasi?jenis=mitra"],
    ["orgs-none", "/dpmd/organisasi?q=zzzz"],
    ["org", "/dpmd/organisasi/desa/64.02.02.2011"],
    ["org-people", "/dpmd/organisasi/mitra/M-02"],
  ]],
  ["demo-admin", [
    ["users", "/dpmd/pengguna"],
    ["users-none", "/dpmd/pengguna?q=zzzz"],
    ["user", "/dpmd/pengguna/demo-desa"],
    ["user-error", "/dpmd/pengguna/demo-desa", async (p) => { await p.getByRole("button", { name: "Kunci akun" }).click(); await p.getByRole("alert").first().waitFor(); }],
    ["user-shown", "/dpmd/pengguna/demo-desa", async (p) => { await p.getByRole("button", { name: "Tampilkan tautan" }).click(); await p.locator(".select-all").waitFor(); }],
    ["user-self", "/dpmd/pengguna/demo-admin"],
    ["rekan-admin", "/ruang/rekan"],
    ["privasi-admin", "/akun/privasi"],
    ["catatan", "/dpmd/catatan?jenis=user"],
  ]],
];
for (const [account, pages] of shots) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await page.goto(`${URL}/masuk`);
  await page.locator("[name=account]").fill(account);
  await page.locator("[name=password]").fill(passwords[account] ?? "");
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL(/\/(ruang|dpmd)/);
  for (const [name, path, act] of pages) {
    if (process.argv[2] && !name.match(process.argv[2])) continue;
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 860 });
      await page.goto(URL + path);
      try { if (act) await act(page); } catch (e) { console.log(name, String(e).slice(0, 200)); }
      await page.screenshot({ path: `/tmp/shots/members/${name}-${width}.png`, fullPage: true });
    }
  }
  await context.close();
}
await browser.close();
