import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { id } from "./columns";
import { users } from "./users";

/** What a person agreed to, in which version, and when that ended (UU 27/2022, articles 20 to 22). */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: ["terms", "phone_messages", "learning"] }).notNull(),
    version: text("version").notNull(),
    givenAt: timestamp("given_at", { withTimezone: true }).notNull(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  },
  (t) => [index("consents_user").on(t.userId)],
);
