import { fileURLToPath } from "node:url";

import { buildProduct } from "~/server/startup/ensure-build.server";
import { explainStartupError } from "~/server/startup/say.server";

/** `npm run build`: builds in any case, and leaves the stamp by which `npm start` knows that it need not. */
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

try {
  await buildProduct({ root, signal: new AbortController().signal });
} catch (error) {
  console.error(explainStartupError(error) ?? error);
  process.exitCode = 1;
}
