import { fileURLToPath } from "node:url";

import { runProduct } from "~/app/http/run-product";
import { listenForShutdown } from "~/server/startup/shutdown.server";

/** The product's own process with BARE_BUILD in place of its pages: what a page costs beyond this is the page's. */
const root = fileURLToPath(new URL("../..", import.meta.url));
await runProduct({ root, dev: false, buildFolder: process.env["BARE_BUILD"] ?? "" }, listenForShutdown());
