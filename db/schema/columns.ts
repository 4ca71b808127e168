import { bigint, doublePrecision, text, timestamp } from "drizzle-orm/pg-core";

/** The surrogate key of a row; never shown to people. */
export const id = () => bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** Whole rupiah, below 2^53. */
export const rupiah = (name: string) => bigint(name, { mode: "number" });

/** Degrees, WGS 84. */
export const degrees = (name: string) => doublePrecision(name);

/** When the row was made and last changed. */
export const timestamps = {
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
};

/** Where a figure comes from, and which fields are assumed for the demonstration. */
export const provenance = {
  source: text("source"),
  invented: text("invented").array().notNull().default([]),
};
