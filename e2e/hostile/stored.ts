import Excel from "exceljs";
import type { Browser } from "playwright-core";

import type { Answer, Ask } from "./ask";
import { inPairs, type Place, routeOf } from "./find-forms";
import { MARK } from "./values";

/** What went wrong where something that was typed is shown or handed out; `shown` is on how many pages markup stood. */
export type Stored = { shown: number; problems: string[] };

/** Pages of one route hold the same parts. */
const MOST_OF_A_ROUTE = 2;

const isOfRoute = (one: Place) => (other: Place) => routeOf(one.address) === routeOf(other.address);

/** Opens every page that shows markup somebody typed in a real browser: nothing of it may run or become an element. */
export async function openMarked(
  places: readonly Place[],
  { ask, browser, url }: { ask: Ask; browser: Browser; url: string },
): Promise<Stored> {
  const stored: Stored = { shown: 0, problems: [] };
  const page = await browser.newPage();
  let address = "";
  page.on("dialog", (dialog) => {
    stored.problems.push(`${address} opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => {
      document.documentElement.dataset["violation"] = `${violatedDirective} ${sample}`;
    });
  });
  const some = places.filter((place, at) => places.slice(0, at).filter(isOfRoute(place)).length < MOST_OF_A_ROUTE);
  const read = await inPairs(some, async (place) => ({ place, ...(await ask(place.asker, place)) }));
  for (const { place, text, status, policy } of read) {
    if (status >= 500) stored.problems.push(`${place.asker} ${place.address}: ${status}`);
    if (!text.includes(MARK)) continue;
    stored.shown += 1;
    address = place.address;
    // The page as this person gets it, from the product's own address.
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
    await page.route(url + address, (route) => route.fulfill({ status: 200, headers, body: text }));
    await page.goto(url + address, { waitUntil: "load" });
    const found = await page.evaluate(
      (mark) => ({
        ran: "__ran" in window,
        violation: document.documentElement.dataset["violation"] ?? "",
        foreign: document.querySelectorAll(`[${mark}], [onerror], [onload], a[href^='javascript:' i]`).length,
      }),
      MARK,
    );
    if (found.ran || found.violation !== "" || found.foreign > 0)
      stored.problems.push(`${place.asker} ${address}: ${JSON.stringify(found)}`);
  }
  await page.close();
  return stored;
}

/** Opens every file that is handed out: it can be read, and no sheet of it runs what somebody typed. */
export async function openFiles(places: readonly Place[], ask: Ask): Promise<string[]> {
  const problems: string[] = [];
  for (const place of places.filter(({ address }, at) => places.findIndex((one) => one.address === address) === at)) {
    const answer = await ask(place.asker, place);
    // An earlier form may have ended this person's account.
    if (answer.location?.startsWith("/masuk")) continue;
    const wrong = answer.status === 200 ? await wrongInFile(answer) : `answered ${answer.status}`;
    if (wrong) problems.push(`${place.asker} ${place.address}: ${wrong}`);
  }
  return problems;
}

async function wrongInFile({ type, text, bytes }: Answer): Promise<string | null> {
  if (type.includes("json")) JSON.parse(text);
  if (type.includes("csv") && /(^|\r\n|,)"?[=@+]/.test(text)) return "holds a formula";
  if (!type.includes("spreadsheet")) return null;
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const formulas: string[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === Excel.ValueType.Formula) formulas.push(`${sheet.name}!${cell.address}`);
      }),
    );
  return formulas.length > 0 ? `holds formulas in ${formulas.join(", ")}` : null;
}
