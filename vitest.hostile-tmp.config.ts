import { defineConfig } from "vitest/config";
export default defineConfig({ root: "/work/main", resolve: { alias: { "~": "/work/main" } }, test: { name: "h", include: ["e2e/hostile*.e2e.ts"], globalSetup: "/tmp/hostile-setup.ts", testTimeout: 120000, hookTimeout: 120000 } });
