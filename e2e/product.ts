import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";

import { demoPasswordsIn } from "./demo-passwords";
import { findBrowser, type BrowserProgram } from "./find-browser";
import { PROXY_HEADER } from "./network-address";
import { makeDataDir, startProduct } from "./product-process";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the running product, without a slash at its end. */
    productUrl: string;
    browser: BrowserProgram;
    /** Passwords of the demonstration's accounts, by user name, as the start prints them. */
    demoPasswords: Record<string, string>;
  }
}

/** Finds a browser and starts the real product, production build, seed and all, once for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeDataDir();
  const product = await startProduct({ dataDir, settings: { PROXY_HEADER } });
  const [browser] = await Promise.all([findBrowser(), product.announced()]);
  project.provide("browser", browser);
  project.provide("productUrl", product.url);
  project.provide("demoPasswords", demoPasswordsIn(product.output()));
  return async () => {
    await product.end("SIGTERM");
    await rm(dataDir, { recursive: true, force: true });
  };
}
