import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  // Bundled for the server too: only the few icons and shapes that pages use, not whole packages at every start.
  ssr: { noExternal: ["lucide-react", /^@visx\//, /^d3-/, "internmap"] },
  build: { target: "es2020", reportCompressedSize: false },
});
