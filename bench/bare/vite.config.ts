import { vitePlugin as remix } from "@remix-run/dev";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

import remixConfig from "../../remix.config.js";

/** The bare route, built like the product and with its flags, into BARE_BUILD. */
export default defineConfig({
  plugins: [
    remix({ ...remixConfig, appDirectory: "bench/bare/app", buildDirectory: process.env["BARE_BUILD"] ?? "build" }),
  ],
  resolve: { alias: { "~": fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "") } },
  logLevel: "error",
});
