import { type BrowserContext, chromium } from "playwright-core";

import { findBrowser } from "~/e2e/find-browser";

import { type Kind, kindOf, KINDS } from "./kind-of";

/** Kilobytes (1,000 bytes, headers included) and files that came over the line. */
type Transfer = { kilobytes: number; files: number };

/** What a browser with nothing kept transfers for a page, altogether and by kind of file. */
export type FirstVisit = Transfer & { kinds: Partial<Record<Kind, Transfer>> };

/** Visits each page with a new browser profile, with the cookies of this `Cookie` header, and counts what came. */
export async function measureFirstVisits(urls: readonly string[], cookie = ""): Promise<FirstVisit[]> {
  const { executablePath, env } = await findBrowser();
  const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const visits: FirstVisit[] = [];
    for (const url of urls) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      await context.addCookies(cookiesOf(cookie, url));
      visits.push(await visit(context, url));
      await context.close();
    }
    return visits;
  } finally {
    await browser.close();
  }
}

async function visit(context: BrowserContext, url: string): Promise<FirstVisit> {
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const kinds = new Map<string, Kind>();
  const came: { kind: Kind; bytes: number }[] = [];
  await protocol.send("Network.enable");
  protocol.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, kindOf(response.mimeType)));
  protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    came.push({ kind: kinds.get(requestId) ?? "other", bytes: encodedDataLength }),
  );
  await page.goto(url, { waitUntil: "networkidle" });
  const byKind = KINDS.map((kind) => [kind, sum(came.filter((each) => each.kind === kind))] as const);
  return { ...sum(came), kinds: Object.fromEntries(byKind.filter(([, { files }]) => files > 0)) };
}

function sum(files: readonly { bytes: number }[]): Transfer {
  const bytes = files.reduce((total, file) => total + file.bytes, 0);
  return { kilobytes: Math.round(bytes / 100) / 10, files: files.length };
}

const cookiesOf = (header: string, url: string) =>
  [...header.matchAll(/([^=; ]+)=([^;]*)/g)].map(([, name = "", value = ""]) => ({ name, value, url }));
