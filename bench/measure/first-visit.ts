import { chromium } from "playwright-core";

import { findBrowser } from "~/e2e/find-browser";

/** What a browser with nothing kept transfers for a page: kilobytes (1,000 bytes, headers included) and files. */
export type FirstVisit = { kilobytes: number; files: number };

/** Visits each page with a new browser profile and counts what came over the line. */
export async function measureFirstVisits(urls: readonly string[]): Promise<FirstVisit[]> {
  const { executablePath, env } = await findBrowser();
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const visits: FirstVisit[] = [];
    for (const url of urls) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      const visit = { bytes: 0, files: 0 };
      await protocol.send("Network.enable");
      protocol.on("Network.loadingFinished", ({ encodedDataLength }) => {
        visit.bytes += encodedDataLength;
        visit.files += 1;
      });
      await page.goto(url, { waitUntil: "networkidle" });
      visits.push({ kilobytes: Math.round(visit.bytes / 100) / 10, files: visit.files });
      await context.close();
    }
    return visits;
  } finally {
    await browser.close();
  }
}
