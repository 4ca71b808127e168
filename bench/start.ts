import { join } from "node:path";

import { readPostmasterFile } from "~/db/embedded/cluster-files";
import { startProduct } from "~/e2e/product-process";

import { makeFreshCheckout } from "./measure/fresh-checkout";
import { watchMemory } from "./measure/memory";
import type { BenchOptions } from "./run";

/** Seconds until the product answers, and the peak memory of product, build and database together meanwhile. */
type StartFigures = { seconds: number; peakMemoryMb: number | null };

/** Measures the first start of a fresh clone (build, new cluster, migration, seed) and the second one. */
export async function run({ progress }: BenchOptions): Promise<{ first: StartFigures; second: StartFigures }> {
  const checkout = await makeFreshCheckout();
  try {
    progress("first start: build, new database, seed");
    const first = await measureStart(checkout.root);
    progress("second start");
    const second = await measureStart(checkout.root);
    return { first, second };
  } finally {
    await checkout.remove();
  }
}

async function measureStart(root: string): Promise<StartFigures> {
  const dataDir = join(root, ".data");
  const began = performance.now();
  const product = await startProduct({ root, dataDir });
  const memory = watchMemory(async () => {
    const server = await readPostmasterFile(join(dataDir, "postgres"));
    return [product.child.pid, server?.pid].filter((pid) => pid !== undefined);
  });
  try {
    await product.ready();
    const seconds = Math.round((performance.now() - began) / 10) / 100;
    await fetch(product.url);
    return { seconds, peakMemoryMb: await memory.stop() };
  } finally {
    await memory.stop();
    await product.end("SIGTERM");
  }
}
