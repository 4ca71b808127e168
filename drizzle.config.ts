import { defineConfig } from "drizzle-kit";

/** `npm run migration` writes the difference between db/schema and the last migration to db/migrations. */
export default defineConfig({ dialect: "postgresql", schema: "./db/schema/index.ts", out: "./db/migrations" });
