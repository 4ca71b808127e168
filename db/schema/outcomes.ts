import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

import { DECLINE_REASONS, OUTCOME_TYPES, SIDES } from "~/matching/domain/vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { interests } from "./interests";
import { potentials } from "./potentials";

/** What became of a pair: from a look to an agreement. Feeds capacity, track record and learning. */
export const outcomes = pgTable(
  "outcomes",
  {
    id: id(),
    potentialId: bigint("potential_id", { mode: "number" })
      .notNull()
      .references(() => potentials.id),
    interestId: bigint("interest_id", { mode: "number" })
      .notNull()
      .references(() => interests.id),
    side: text("side", { enum: SIDES }).notNull(),
    type: text("type", { enum: OUTCOME_TYPES }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    reason: text("reason", { enum: DECLINE_REASONS }),
    /** 1..5, of `rated`. */
    value: integer("value"),
    /** 1-based place in the list that was shown. */
    position: integer("position"),
    listVersion: text("list_version"),
    /** Last day of an agreement. */
    until: date("until"),
  },
  (t) => [
    uniqueIndex("outcomes_once").on(t.potentialId, t.interestId, t.side, t.type, t.at),
    index("outcomes_interest").on(t.interestId),
    check("outcomes_side", oneOf(t.side, SIDES)),
    check("outcomes_type", oneOf(t.type, OUTCOME_TYPES)),
    check("outcomes_reason", oneOf(t.reason, DECLINE_REASONS)),
    check("outcomes_value", sql`${t.value} between 1 and 5`),
    check("outcomes_position", sql`${t.position} >= 1`),
  ],
);
