import { bigint, check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";

import { id } from "./columns";
import { potentials } from "./potentials";
import { users } from "./users";

/** Photos of potentials, in their order; the pictures themselves lie in the file store under `key`. */
export const photos = pgTable(
  "photos",
  {
    id: id(),
    /** Random, unguessable; the name of the files and the address of the picture. */
    key: text("key").notNull().unique(),
    potentialId: bigint("potential_id", { mode: "number" })
      .notNull()
      .references(() => potentials.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    caption: text("caption"),
    /** Pixels of the largest variant. */
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** Of the bytes that were sent. */
    sha256: text("sha256").notNull(),
    createdBy: text("created_by").references(() => users.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    index("photos_potential").on(t.potentialId, t.position),
    check("photos_position", sql`${t.position} >= 1`),
    check("photos_caption", sql`length(${t.caption}) <= 140`),
  ],
);
