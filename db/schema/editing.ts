import { integer, text, timestamp } from "drizzle-orm/pg-core";

import { users } from "./users";

/** Who made the row, which of its edits this is (two tabs must not overwrite each other), and what DPMD last said. */
export const editing = {
  createdBy: text("created_by").references(() => users.id),
  /** Counts edits from 1. */
  version: integer("version").notNull().default(1),
  submittedAt: timestamp("submitted_at", { withTimezone: true }),
  /** Why DPMD returned it; cleared when it is submitted again. */
  returnReason: text("return_reason"),
};
