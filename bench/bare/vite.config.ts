import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

import remixConfig from "../../remix.config.js";

/** Built like the product, with its flags, into BARE_BUILD. */
export default defineConfig({
  plugins: [remix({ ...remixConfig, appDirectory: "app", buildDirectory: process.env["BARE_BUILD"] ?? "build" })],
  logLevel: "warn",
});
