import { bigint, check, index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

import { SIDES } from "~/matching/domain/vocabulary";

import { oneOf } from "./constraints";
import { interests } from "./interests";
import { potentials } from "./potentials";

/** Pairs that a side was told of as new, so that it is told once, however often either is paused and resumed. */
export const matchNotices = pgTable(
  "match_notices",
  {
    potentialId: bigint("potential_id", { mode: "number" })
      .notNull()
      .references(() => potentials.id, { onDelete: "cascade" }),
    interestId: bigint("interest_id", { mode: "number" })
      .notNull()
      .references(() => interests.id, { onDelete: "cascade" }),
    /** The side that was told. */
    side: text("side", { enum: SIDES }).notNull(),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.potentialId, t.interestId, t.side] }),
    index("match_notices_interest").on(t.interestId),
    check("match_notices_side", oneOf(t.side, SIDES)),
  ],
);
