import { chromium, type Browser } from "playwright-core";
import { afterAll, inject } from "vitest";

const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Starts a browser for the calling test file and ends it when the file is done: `const browser = await openBrowser();` */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = inject("browser");
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  afterAll(() => browser.close());
  return browser;
}

/** Address of the running product, without a slash at its end. */
export const productUrl = (): string => inject("productUrl");
