import { bigint, check, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { oneOf } from "./constraints";
import { users } from "./users";
import { villages } from "./villages";

const CHANGES = ["became_definitive", "merged", "recoded"] as const;

/** Keys that a village once had, or that a village merged into it had: old links and files lead on. */
export const villageSuccessions = pgTable(
  "village_successions",
  {
    oldKey: text("old_key").primaryKey(),
    villageId: bigint("village_id", { mode: "number" })
      .notNull()
      .references(() => villages.id),
    change: text("change", { enum: CHANGES }).notNull(),
    /** The regulation that decided it, as typed. */
    basis: text("basis"),
    decidedBy: text("decided_by").references(() => users.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (t) => [check("village_successions_change", oneOf(t.change, CHANGES))],
);
