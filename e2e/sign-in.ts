import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";

import { productUrl } from "./browser";
import { PHONE } from "./page-steps";

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;

/** All test files come from one network address, which may sign in twenty times a minute: who comes too often comes again. */
export const TOO_OFTEN = 429;
export const COME_AGAIN_MS = 5_000;

/** Sessions of this test file. */
const sessions = new Map<string, Cookies>();

/** A page of a demonstration account (`demo-desa`), signed in; a phone of 360 px unless said otherwise. */
export async function signIn(browser: Browser, account: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, ...options });
  const page = await context.newPage();
  await context.addCookies(sessions.get(account) ?? []);
  await page.goto(`${productUrl()}/ruang`);
  if (!page.url().includes("/masuk")) return page;
  while ((await answerTo(page, account)) === TOO_OFTEN) await wait(COME_AGAIN_MS);
  await page.waitForURL(/\/(ruang|dpmd)/);
  sessions.set(account, await context.cookies());
  return page;
}

/** The status of the answer to the account's name and password. */
async function answerTo(page: Page, account: string): Promise<number> {
  await page.locator("[name=account]").fill(account);
  await page.locator("[name=password]").fill(inject("demoPasswords")[account] ?? "");
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.locator("[name=password]").press("Enter");
  return (await answer).status();
}
