import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

import { findBrowser } from "./find-browser";
import { makeDataDir, startProduct } from "./product-process";

/** `npm run screenshots`: the pictures of the README, taken from a product that was just started on the seed. */
const folder = fileURLToPath(new URL("screenshots/", import.meta.url));
const SHOTS = [
  { name: "home", path: "/", width: 1280, height: 900 },
  { name: "matches", path: "/minat/I-023#cocok", width: 1280, height: 900 },
  { name: "pair", path: "/kecocokan/P-015/I-023", width: 1280, height: 1100 },
  { name: "phone-discover", path: "/jelajah?q=coklat", width: 360, height: 740 },
  { name: "phone-potential", path: "/potensi/P-015", width: 360, height: 740 },
] as const;

const dataDir = await makeDataDir();
const product = await startProduct({ dataDir });
await product.ready();
const { executablePath, env } = await findBrowser();
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  await mkdir(folder, { recursive: true });
  for (const { name, path, width, height } of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(product.url + path);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await product.end("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}
