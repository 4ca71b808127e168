import Excel from "exceljs";
import type { Page } from "playwright-core";

import type { Asker } from "../askers";
import type { Answer, Ask } from "./ask";
import { inPairs, type Place, routeOf } from "./find-forms";
import type { Started } from "./start";
import { MARK } from "./values";

/** What went wrong where something that was typed is shown or handed out; `shown` is on how many pages markup stood. */
export type Stored = { shown: number; problems: string[] };

/** How the address of a picture goes on after that of the page it is shared for. */
const CARD = /\/kartu\.png$/;

/** Pages of one route hold the same parts. */
const MOST_OF_A_ROUTE = 3;

function someOfEachRoute(places: readonly Place[]): Place[] {
  const counts = new Map<string, number>();
  return places.filter(({ address }) => {
    const route = routeOf(address);
    const count = (counts.get(route) ?? 0) + 1;
    counts.set(route, count);
    return count <= MOST_OF_A_ROUTE;
  });
}

type Opening = Pick<Started, "ask" | "cookieOf" | "browser" | "url">;

/** Opens every page that shows markup somebody typed in a real browser: nothing of it may run or become an element. */
export async function openMarked(places: readonly Place[], opening: Opening): Promise<Stored> {
  const stored: Stored = { shown: 0, problems: [] };
  const read = await inPairs(someOfEachRoute(places), async (place) => ({
    place,
    ...(await opening.ask(place.asker, place)),
  }));
  for (const { place, status } of read) {
    if (status >= 500) stored.problems.push(`${place.asker} ${place.address}: ${status}`);
  }
  const marked = read.filter(({ text }) => text.includes(MARK));
  for (const asker of new Set(marked.map(({ place }) => place.asker))) {
    const page = await pageOf(asker, { ...opening, stored });
    for (const { place } of marked.filter((one) => one.place.asker === asker)) {
      stored.shown += 1;
      await page.goto(opening.url + place.address, { waitUntil: "load" });
      const found = await page.evaluate(
        (mark) => ({
          ran: "__ran" in window,
          violation: document.documentElement.dataset["violation"] ?? "",
          foreign: document.querySelectorAll(`[${mark}], [onerror], [onload], a[href^='javascript:' i]`).length,
          isShown: document.documentElement.outerHTML.includes(mark),
        }),
        MARK,
      );
      const isFine = !found.ran && found.violation === "" && found.foreign === 0 && found.isShown;
      if (!isFine) stored.problems.push(`${asker} ${place.address}: ${JSON.stringify(found)}`);
    }
    await page.context().close();
  }
  return stored;
}

/** A page signed in as somebody, which tells of dialogs and of what the content security policy has stopped. */
async function pageOf(asker: Asker, { cookieOf, browser, url, stored }: Opening & { stored: Stored }): Promise<Page> {
  const context = await browser.newContext();
  const cookies = cookieOf(asker).split("; ").filter(Boolean);
  await context.addCookies(
    cookies.map((cookie) => {
      const [name = "", ...value] = cookie.split("=");
      return { name, value: value.join("="), url };
    }),
  );
  const page = await context.newPage();
  page.on("dialog", (dialog) => {
    stored.problems.push(`${asker} ${page.url()} opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) => {
      document.documentElement.dataset["violation"] = `${violatedDirective} ${sample}`;
    });
  });
  return page;
}

/** Opens every file that is handed out: it can be read, and no sheet of it runs what somebody typed. */
export async function openFiles(places: readonly Place[], ask: Ask): Promise<string[]> {
  const problems: string[] = [];
  for (const place of places.filter(({ address }, at) => places.findIndex((one) => one.address === address) === at)) {
    const answer = await ask(place.asker, place);
    // An earlier form may have ended this person's account.
    if (answer.location?.startsWith("/masuk")) continue;
    // Or have taken back what a card is of: then its page is gone as well.
    const page = { ...place, address: place.address.replace(CARD, "") };
    if (answer.status === 404 && CARD.test(place.address) && (await ask(place.asker, page)).status === 404) continue;
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
