import { bigint, check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { ROLES } from "~/matching/domain/vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { organisations } from "./organisations";
import { users } from "./users";

/** Links that let a colleague make an account in an organisation; only the hash of the link's token is kept. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    organisationId: bigint("organisation_id", { mode: "number" })
      .notNull()
      .references(() => organisations.id),
    role: text("role", { enum: ROLES }).notNull(),
    name: text("name").notNull(),
    /** Where the link was sent: an address or a phone number; null when it was handed over. */
    sentTo: text("sent_to"),
    tokenHash: text("token_hash").notNull().unique(),
    invitedBy: text("invited_by")
      .notNull()
      .references(() => users.id),
    /** Whose work the invited person takes over: that account ends when the invitation is accepted. */
    replacesUserId: text("replaces_user_id").references(() => users.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    acceptedAt: timestamp("accepted_at", { withTimezone: true }),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (t) => [index("invitations_organisation").on(t.organisationId), check("invitations_role", oneOf(t.role, ROLES))],
);
