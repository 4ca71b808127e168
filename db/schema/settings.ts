import { jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { users } from "./users";

/** What DPMD sets while the product runs; a missing row is the default of `server/settings`. */
export const settings = pgTable("settings", {
  name: text("name").primaryKey(),
  value: jsonb("value").$type<string | number | boolean>().notNull(),
  updatedBy: text("updated_by").references(() => users.id),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
});
