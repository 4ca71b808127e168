import { jsonb, pgTable, text, timestamp, check, uniqueIndex } from "drizzle-orm/pg-core";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { regencies } from "./regions";
import { users } from "./users";

/** Where a version of the weights comes from: people, or outcomes. */
export const WEIGHT_ORIGINS = ["adjusted", "learned"] as const;

/** Versions of what the criteria weigh beside the one that the product brings; rows are only ever added. */
export const weightVersions = pgTable(
  "weight_versions",
  {
    id: id(),
    regencyCode: text("regency_code")
      .notNull()
      .references(() => regencies.code),
    /** Its name, such as `dpmd/1` or `learned/1`. */
    version: text("version").notNull(),
    weights: jsonb("weights").notNull(),
    origin: text("origin", { enum: WEIGHT_ORIGINS }).notNull(),
    /** The version that it was made from. */
    basedOn: text("based_on").notNull(),
    /** Why somebody made it; null for what was learnt. */
    reason: text("reason"),
    madeBy: text("made_by").references(() => users.id),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull(),
    /** Of a learnt version: how it does on outcomes that were held out, and how sure each weight is. */
    evaluation: jsonb("evaluation"),
  },
  (t) => [
    uniqueIndex("weight_versions_version").on(t.regencyCode, t.version),
    check("weight_versions_origin", oneOf(t.origin, WEIGHT_ORIGINS)),
  ],
);
