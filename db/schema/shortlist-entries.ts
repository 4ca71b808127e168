import { bigint, check, index, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

import { DECLINE_REASONS } from "~/matching/domain/vocabulary";

import { oneOf } from "./constraints";
import { interests } from "./interests";
import { potentials } from "./potentials";
import { users } from "./users";

const CHOICES = ["saved", "dismissed"] as const;

/** What a partner decided about a potential for one of its interests, with its private note. */
export const shortlistEntries = pgTable(
  "shortlist_entries",
  {
    interestId: bigint("interest_id", { mode: "number" })
      .notNull()
      .references(() => interests.id, { onDelete: "cascade" }),
    potentialId: bigint("potential_id", { mode: "number" })
      .notNull()
      .references(() => potentials.id, { onDelete: "cascade" }),
    choice: text("choice", { enum: CHOICES }).notNull(),
    note: text("note"),
    /** Of `dismissed`. */
    reason: text("reason", { enum: DECLINE_REASONS }),
    userId: text("user_id").references(() => users.id),
    at: timestamp("at", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.interestId, t.potentialId] }),
    index("shortlist_entries_potential").on(t.potentialId),
    check("shortlist_entries_choice", oneOf(t.choice, CHOICES)),
    check("shortlist_entries_reason", oneOf(t.reason, DECLINE_REASONS)),
    check("shortlist_entries_note", sql`length(${t.note}) <= 2000`),
  ],
);
