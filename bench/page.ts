import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { makeDataDir, type ProductProcess, startProduct } from "~/e2e/product-process";

import { buildBare } from "./measure/build-bare";
import { type FirstVisit, measureFirstVisits } from "./measure/first-visit";
import { type LoadFigures, measureLoad } from "./measure/load";
import type { BenchOptions } from "./run";

const PAGES = { home: "/", discover: "/jelajah", potential: "/potensi/P-015", match: "/kecocokan/P-015/I-023" };
const WARM_UP_SECONDS = 3;
const SECONDS = 8;

/** A page beside the bare route: `timesBare` is how many bare answers the server could have given in its place. */
type PageFigures = LoadFigures & FirstVisit & { path: string; statements: number; timesBare: number };
type PagesReport = { bare: LoadFigures; pages: Record<string, PageFigures> };

const Logged = z.object({ msg: z.literal("request"), path: z.string(), statements: z.number() });

/** Measures pages of the production build on the seed, one after another, and a bare Remix route in the same set-up. */
export async function run({ progress }: BenchOptions): Promise<PagesReport> {
  const dataDir = await makeDataDir();
  progress("bare route: build");
  const bareBuild = await buildBare();
  try {
    const pages = await withProduct({ dataDir, settings: { LOG_LEVEL: "info" } }, measureCosts);
    const loads: Record<string, LoadFigures> = await withProduct({ dataDir }, async ({ url }) => {
      const measured: Record<string, LoadFigures> = {};
      for (const [name, path] of Object.entries(PAGES)) {
        progress(name);
        measured[name] = await measureWarm(url + path);
      }
      return measured;
    });
    progress("bare route");
    const program = join("bench", "measure", "serve-bare.ts");
    const bare = await withProduct({ dataDir, program, settings: { BARE_BUILD: bareBuild } }, ({ url }) =>
      measureWarm(`${url}/`),
    );
    return {
      bare,
      pages: Object.fromEntries(
        pages.flatMap(({ name, ...cost }) => {
          const load = loads[name];
          if (!load) return [];
          const timesBare = Math.round((bare.requestsPerSecond / load.requestsPerSecond) * 100) / 100;
          return [[name, { ...cost, ...load, timesBare }]];
        }),
      ),
    };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
    await rm(bareBuild, { recursive: true, force: true });
  }
}

async function measureWarm(url: string): Promise<LoadFigures> {
  await measureLoad(url, WARM_UP_SECONDS);
  return measureLoad(url, SECONDS);
}

/** What one visit of each page transfers and asks of the database. */
async function measureCosts({ url, output }: ProductProcess) {
  const entries = Object.entries(PAGES);
  const visits = await measureFirstVisits(entries.map(([, path]) => url + path));
  const logged = output().split("\n").flatMap(readLogged);
  return entries.flatMap(([name, path], at) => {
    const visit = visits[at];
    const statements = Math.max(...logged.filter((line) => line.path === path).map((line) => line.statements));
    return visit ? [{ name, path, ...visit, statements }] : [];
  });
}

function readLogged(line: string): z.infer<typeof Logged>[] {
  if (!line.startsWith("{")) return [];
  const { data } = Logged.safeParse(JSON.parse(line));
  return data ? [data] : [];
}

async function withProduct<Figures>(
  start: Parameters<typeof startProduct>[0],
  measure: (product: ProductProcess) => Promise<Figures>,
): Promise<Figures> {
  const product = await startProduct(start);
  try {
    await product.ready();
    return await measure(product);
  } finally {
    await product.end("SIGTERM");
  }
}
