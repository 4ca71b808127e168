import { rm } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import { afterAll } from "vitest";

import { openBrowser } from "./browser";
import { demoPasswordsIn } from "./demo-passwords";
import { PHONE, press } from "./page-steps";
import { makeDataDir, startProduct } from "./product-process";

/** How somebody signs in; the demonstration's password and a phone unless said otherwise. */
type SignIn = { options?: BrowserContextOptions; password?: string };

/** A product and a browser for one test file, which may change what it likes; `dataDir` holds what the product sends. */
export type OwnProduct = {
  url: string;
  dataDir: string;
  browser: Browser;
  /** Of the demonstration's accounts, by user name. */
  passwords: Readonly<Record<string, string>>;
  go: (page: Page, path: string) => Promise<Response | null>;
  /** A page of nobody in particular. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Types an account's name and password and sends them, whatever comes of it. */
  typeAccount: (account: string, asked?: SignIn) => Promise<Page>;
  signIn: (account: string, asked?: SignIn) => Promise<Page>;
};

/** Starts both; they end with the calling file: `const product = await startOwnProduct();` */
export async function startOwnProduct(): Promise<OwnProduct> {
  const dataDir = await makeDataDir();
  const product = await startProduct({ dataDir });
  afterAll(async () => {
    await product.end("SIGTERM");
    await rm(dataDir, { recursive: true, force: true });
  });
  const [browser] = await Promise.all([openBrowser(), product.announced()]);
  const passwords = demoPasswordsIn(product.output());
  const { url } = product;
  const go = (page: Page, path: string) => page.goto(url + path);
  const open = async (options = PHONE) => (await browser.newContext({ baseURL: url, ...options })).newPage();
  const typeAccount = async (account: string, { options, password }: SignIn = {}) => {
    const page = await open(options);
    await go(page, "/masuk");
    await page.locator("[name=account]").fill(account);
    await page.locator("[name=password]").fill(password ?? passwords[account] ?? "");
    await press(page, "Masuk");
    return page;
  };
  const signIn = async (account: string, asked?: SignIn) => {
    const page = await typeAccount(account, asked);
    await page.waitForURL(/\/(ruang|dpmd)/);
    return page;
  };
  return { url, dataDir, browser, passwords, go, open, typeAccount, signIn };
}
