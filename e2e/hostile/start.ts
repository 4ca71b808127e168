import { rm } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";

import { demoPasswordsIn } from "../demo-passwords";
import { findBrowser } from "../find-browser";
import { PROXY_HEADER } from "../network-address";
import { makeDataDir, startProduct } from "../product-process";
import { type Asking, createAsk } from "./ask";

/** A product of its own, which hostile tests may change as they like, and a browser that reads its pages. */
export type Started = Asking & {
  url: string;
  pid: number;
  dataDir: string;
  passwords: Record<string, string>;
  browser: Browser;
  /** A page that never leaves its empty document: it only lends its parser. */
  reader: Page;
  end: () => Promise<void>;
};

/** Starts both; `end` takes both down and removes the data. */
export async function start(): Promise<Started> {
  const dataDir = await makeDataDir();
  const product = await startProduct({ dataDir, settings: { PROXY_HEADER } });
  const { executablePath, env } = await findBrowser();
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const reader = await browser.newPage();
  await product.announced();
  const passwords = demoPasswordsIn(product.output());
  const end = async () => {
    await browser.close();
    await product.end("SIGTERM");
    await rm(dataDir, { recursive: true, force: true });
  };
  const { url, child } = product;
  return { url, pid: child.pid ?? 0, dataDir, passwords, ...createAsk(url, passwords), browser, reader, end };
}
