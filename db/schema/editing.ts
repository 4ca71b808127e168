import { integer, text, timestamp } from "drizzle-orm/pg-core";

import { RETURN_REASONS } from "~/matching/domain/vocabulary";

import { users } from "./users";

/** Who made the row, which of its edits this is (two tabs must not overwrite each other), and what DPMD last said. */
export const editing = {
  createdBy: text("created_by").references(() => users.id),
  /** Counts edits from 1. */
  version: integer("version").notNull().default(1),
  submittedAt: timestamp("submitted_at", { withTimezone: true }),
  /** Why DPMD returned it, by code; cleared, with the words, when it is submitted again. */
  returnReasons: text("return_reasons", { enum: RETURN_REASONS }).array(),
  /** What DPMD wrote to it, as it was typed. */
  returnReason: text("return_reason"),
};
