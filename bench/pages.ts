import { rm } from "node:fs/promises";
import { join } from "node:path";

import { PAGES, WORK_PAGES } from "~/e2e/pages";
import { makeDataDir, type ProductProcess, startProduct } from "~/e2e/product-process";

import { buildBare } from "./measure/build-bare";
import { type FirstVisit, measureFirstVisits } from "./measure/first-visit";
import { type Answer, fetchPage } from "./pages/fetch-page";
import { type Asked, type PageCost, pageCost, type Times, timesOf } from "./pages/page-cost";
import { signIn } from "./pages/sign-in";
import { statementsIn } from "./pages/statements";
import type { BenchOptions } from "./run";

const WARM_UP_ROUNDS = 3;
const ROUNDS = 20;

type PagesReport = { rounds: number; bare: Times; pages: PageCost[] };
type Products = { product: ProductProcess; bare: ProductProcess };

/**
 * Opens every page of e2e/pages.ts, each role's own among them, on the production build and the seed. The pages and the
 * bare route take turns, so that whatever else the machine does slows them all alike.
 */
export async function run({ progress }: BenchOptions): Promise<PagesReport> {
  progress("bare route: build");
  const bareBuild = await buildBare();
  try {
    return await withProducts(bareBuild, async ({ product, bare }) => {
      const pages = await findPages(product);
      progress(`what ${pages.length} pages transfer`);
      const visits = await visitPages(product.url, pages);
      progress(`${ROUNDS} rounds of them`);
      const askBare = () => fetchPage(`${bare.url}/`, "");
      const askPages = pages.map(
        ({ path, cookie }) =>
          () =>
            fetchPage(product.url + path, cookie),
      );
      await askInTurns([askBare, ...askPages], WARM_UP_ROUNDS);
      const [ofBare = [], ...ofPages] = await askInTurns([askBare, ...askPages], ROUNDS);
      const statements = statementsIn(product.output());
      const bareTimes = timesOf(ofBare);
      const costs = pages.flatMap((asked, at) => {
        const [answers, firstVisit] = [ofPages[at], visits.get(asked)];
        return answers && firstVisit ? [pageCost(asked, { answers, statements, firstVisit }, bareTimes)] : [];
      });
      return { rounds: ROUNDS, bare: bareTimes, pages: costs };
    });
  } finally {
    await rm(bareBuild, { recursive: true, force: true });
  }
}

async function withProducts<Figures>(bareBuild: string, measure: (products: Products) => Promise<Figures>) {
  const settings = { LOG_LEVEL: "info" };
  const program = join("bench", "measure", "serve-bare.ts");
  const dataDirs = [await makeDataDir(), await makeDataDir()] as const;
  const product = await startProduct({ dataDir: dataDirs[0], settings });
  const bare = await startProduct({ dataDir: dataDirs[1], program, settings: { ...settings, BARE_BUILD: bareBuild } });
  try {
    await Promise.all([product.announced(), bare.ready()]);
    return await measure({ product, bare });
  } finally {
    await Promise.all([product.end("SIGTERM"), bare.end("SIGTERM")]);
    for (const folder of dataDirs) await rm(folder, { recursive: true, force: true });
  }
}

/** Every public page as a visitor, and each account's work pages with a session of its own. */
async function findPages(product: ProductProcess): Promise<Asked[]> {
  const pages: Asked[] = PAGES.map((path) => ({ path, account: null, cookie: "" }));
  for (const [account, paths] of Object.entries(WORK_PAGES)) {
    const cookie = await signIn(product, account);
    pages.push(...paths.map((path) => ({ path, account, cookie })));
  }
  return pages;
}

async function visitPages(url: string, pages: readonly Asked[]): Promise<Map<Asked, FirstVisit>> {
  const found = new Map<Asked, FirstVisit>();
  for (const cookie of new Set(pages.map((page) => page.cookie))) {
    const asked = pages.filter((page) => page.cookie === cookie);
    const paths = asked.map(({ path }) => url + path);
    const visits = await measureFirstVisits(paths, cookie);
    for (const [at, page] of asked.entries()) {
      const visit = visits[at];
      if (visit) found.set(page, visit);
    }
  }
  return found;
}

/** Each asks once a round, one after another. */
async function askInTurns(asks: readonly (() => Promise<Answer>)[], rounds: number): Promise<Answer[][]> {
  const answers: Answer[][] = asks.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, ask] of asks.entries()) answers[at]?.push(await ask());
  return answers;
}
