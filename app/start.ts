import { fileURLToPath } from "node:url";

import { requireNode } from "~/server/startup/require-node.server";
import { explainStartupError } from "~/server/startup/say.server";
import { listenForShutdown } from "~/server/startup/shutdown.server";

/** `npm start` and, with `--dev`, `npm run dev`: one process that brings up everything and takes it down again. */
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
const dev = process.argv.includes("--dev");
const shutdown = listenForShutdown();

try {
  requireNode(process.versions.node);
  // Imported only now: on an older Node the packages behind it fail in ways that explain nothing.
  const { runProduct } = await import("./http/run-product");
  await runProduct({ root, dev }, shutdown);
} catch (error) {
  if (!shutdown.signal.aborted) await fail(error);
}

async function fail(problem: unknown): Promise<void> {
  const sentence = explainStartupError(problem);
  if (sentence) process.stderr.write(`${sentence}\n`);
  else console.error(problem);
  try {
    await shutdown.stop();
  } finally {
    process.exit(1);
  }
}
