import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

import { SEARCH_DIGESTS } from "~/matching/domain/vocabulary";

import { SOUGHT } from "../queries/search/search-facets";
import type { SearchRequest } from "../queries/search/search-request";
import { id } from "./columns";
import { oneOf } from "./constraints";
import { users } from "./users";

/** What a saved search asks of the index. */
export type SavedQuery = Pick<SearchRequest, "text" | "selected" | "near">;

/** Searches that a person keeps, each under the address of its page, and how far the person was told of what they find. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The query of its page, in the one form that equal searches share. */
    address: text("address").notNull(),
    sought: text("sought", { enum: SOUGHT }).notNull(),
    query: jsonb("query").$type<SavedQuery>().notNull(),
    /** `never` of what has no date of publication. */
    frequency: text("frequency", { enum: SEARCH_DIGESTS }).notNull(),
    /** When its person last looked at what it finds. */
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
    /** What was published until then was told of, or was there when the search was saved. */
    toldUntil: timestamp("told_until", { withTimezone: true }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    // An index takes no address of thousands of characters.
    uniqueIndex("saved_searches_address").on(t.userId, sql`md5(${t.address})`),
    index("saved_searches_due").on(t.frequency, t.toldUntil),
    check("saved_searches_sought", oneOf(t.sought, SOUGHT)),
    check("saved_searches_frequency", oneOf(t.frequency, SEARCH_DIGESTS)),
    check("saved_searches_dated", sql`${t.frequency} = 'never' or ${t.sought} in ('potentials', 'interests')`),
    check("saved_searches_name", sql`length(${t.name}) between 1 and 80`),
  ],
);
