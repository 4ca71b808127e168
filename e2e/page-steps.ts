import type { BrowserContextOptions, Page } from "playwright-core";

/** The narrowest screen that everything must fit. */
export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 } };
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };

/** What the page says between its header and its footer. */
export const mainText = async (page: Page): Promise<string> => (await page.locator("main").textContent()) ?? "";

/** Presses the button of exactly this name and waits for the page that answers. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.waitForLoadState();
}
