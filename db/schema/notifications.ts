import { index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { id } from "./columns";
import { users } from "./users";

/** What a person is told, in the app and by a digest; the words are made when it is read, in the reader's language. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Key of the catalogue of notifications. */
    kind: text("kind").notNull(),
    /** What the sentence names. */
    details: jsonb("details").$type<Record<string, string>>().notNull(),
    /** Path of the page it is about. */
    path: text("path").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    readAt: timestamp("read_at", { withTimezone: true }),
    /** When it went out by mail or phone. */
    sentAt: timestamp("sent_at", { withTimezone: true }),
  },
  (t) => [
    index("notifications_user").on(t.userId, t.createdAt.desc()),
    index("notifications_unsent").on(t.sentAt, t.userId),
  ],
);
