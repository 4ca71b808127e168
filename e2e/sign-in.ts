import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";

import { productUrl } from "./browser";
import { aNetworkAddress } from "./network-address";
import { PHONE } from "./page-steps";

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;

/** Sessions of this test file, from its own network address: one may sign in twenty times a minute. */
const sessions = new Map<string, Cookies>();
const extraHTTPHeaders = aNetworkAddress();

/** A page of a demonstration account (`demo-desa`), signed in; a phone of 360 px unless said otherwise. */
export async function signIn(browser: Browser, account: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, extraHTTPHeaders, ...options });
  const page = await context.newPage();
  await context.addCookies(sessions.get(account) ?? []);
  await page.goto(`${productUrl()}/ruang`);
  if (!page.url().includes("/masuk")) return page;
  await page.locator("[name=account]").fill(account);
  await page.locator("[name=password]").fill(inject("demoPasswords")[account] ?? "");
  await page.locator("[name=password]").press("Enter");
  await page.waitForURL(/\/(ruang|dpmd)/);
  sessions.set(account, await context.cookies());
  return page;
}
