import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "~": fileURLToPath(new URL(".", import.meta.url)).replace(/[/\\]$/, "") };
const layers = "{app,server,matching,db,e2e,bench,.ci}";
const DATABASE_TESTS = `${layers}/**/*.db.test.{ts,tsx}`;

/** unit: no database; db: one throw-away PostgreSQL, a database per file; e2e: the product itself and a browser; long: on request. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", include: [`${layers}/**/*.test.{ts,tsx}`], exclude: [DATABASE_TESTS] },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: [DATABASE_TESTS],
          globalSetup: "db/testing/cluster.ts",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "e2e",
          include: ["e2e/**/*.e2e.ts"],
          globalSetup: "e2e/product.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "long",
          include: [`${layers}/**/*.long.ts`],
          globalSetup: "db/testing/cluster.ts",
          testTimeout: 600_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
    ],
  },
});
