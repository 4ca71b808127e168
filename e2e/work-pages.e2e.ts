import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";

import { findViolations } from "./axe";
import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE } from "./page-steps";
import { WORK_PAGES } from "./pages";
import { signIn } from "./sign-in";

const VIEWS: Record<string, BrowserContextOptions> = {
  "on a phone": PHONE,
  "on a laptop in the dark": { ...LAPTOP, colorScheme: "dark" },
};

const EACH_PAGE = Object.entries(WORK_PAGES).flatMap(([account, paths]) =>
  paths.map((path) => [account, path] as const),
);

const browser = await openBrowser();

describe.each(Object.entries(VIEWS))("%s", (_view, options) => {
  test.each(EACH_PAGE)("axe finds nothing on what %s sees at %s", async (account, path) => {
    const page = await signIn(browser, account, options);
    await page.goto(productUrl() + path);
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});

test.each(Object.entries(WORK_PAGES))(
  "pages of %s fit a screen of 320 px, have one main heading and break no rule of their own security policy",
  async (account, paths) => {
    const page = await signIn(browser, account, { viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    for (const path of paths) {
      await page.goto(productUrl() + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, width, headings: await page.locator("h1").count() }).toEqual({ path, width: 320, headings: 1 });
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("in English no page of somebody's work says a word of Indonesian in its menu and title", async () => {
  const page = await signIn(browser, "demo-dpmd");
  await page.getByRole("button", { name: "English" }).click();
  for (const path of WORK_PAGES["demo-dpmd"]) {
    await page.goto(productUrl() + path);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const words = (await page.locator("h1, nav").allTextContents()).join(" ");
    expect(words).toMatch(/Match board/);
    expect(words).not.toMatch(/Papan|Verifikasi|Catatan|Pengaturan|Berkas/);
  }
  await page.context().close();
});
