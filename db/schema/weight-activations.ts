import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { id } from "./columns";
import { regencies } from "./regions";
import { users } from "./users";

/** When which version of the weights began to rank, by whom and why: the last one holds. Rows are only ever added. */
export const weightActivations = pgTable(
  "weight_activations",
  {
    id: id(),
    regencyCode: text("regency_code")
      .notNull()
      .references(() => regencies.code),
    /** A version of `weight_versions`, or the one that the product brings, which has no row there. */
    version: text("version").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    activatedBy: text("activated_by")
      .notNull()
      .references(() => users.id),
    reason: text("reason").notNull(),
  },
  (t) => [index("weight_activations_last").on(t.regencyCode, t.id.desc())],
);
