import { bigint, check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { PARTNER_DOCUMENTS } from "~/matching/domain/vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { partners } from "./partners";
import { users } from "./users";

/** Papers a partner shows to be verified; private: seen by the partner and DPMD only. */
export const partnerDocuments = pgTable(
  "partner_documents",
  {
    id: id(),
    /** Random; the name in the file store. */
    key: text("key").notNull().unique(),
    partnerId: bigint("partner_id", { mode: "number" })
      .notNull()
      .references(() => partners.id),
    kind: text("kind", { enum: PARTNER_DOCUMENTS }).notNull(),
    /** The number on the paper, as typed. */
    number: text("number"),
    contentType: text("content_type").notNull(),
    sha256: text("sha256").notNull(),
    createdBy: text("created_by").references(() => users.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    index("partner_documents_partner").on(t.partnerId),
    check("partner_documents_kind", oneOf(t.kind, PARTNER_DOCUMENTS)),
  ],
);
