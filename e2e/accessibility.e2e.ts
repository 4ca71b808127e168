import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";

import { findViolations } from "./axe";
import { openBrowser, productUrl } from "./browser";
import { LAPTOP, PHONE } from "./page-steps";
import { PAGES } from "./pages";

const VIEWS: Record<string, BrowserContextOptions> = {
  "on a phone": PHONE,
  "on a laptop in the dark": { ...LAPTOP, colorScheme: "dark" },
};

const browser = await openBrowser();

describe.each(Object.entries(VIEWS))("%s", (_view, options) => {
  test.each(PAGES)("axe finds nothing on %s", async (path) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(productUrl() + path);
    expect(await findViolations(page)).toEqual([]);
    await context.close();
  });
});

test.each(PAGES)("nothing of %s sticks out of a screen of 320 px", async (path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(productUrl() + path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.close();
});

test.each(PAGES)("%s has one main heading, a title and breaks no rule of its own security policy", async (path) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The browser reports a 404 answer of the page itself as an error too.
    if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(productUrl() + path);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.title()).toMatch(/\S/);
  expect(complaints).toEqual([]);
  await page.close();
});

test("by keyboard, the first stop leads past the menu, and each stop is seen", async () => {
  const page = await browser.newPage();
  await page.goto(productUrl());
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Langsung ke isi");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#isi");
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    const outline = await page.locator(":focus").evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
    expect(outline, `stop ${stop}`).toBe(true);
  }
  await page.close();
});
