import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { CHANNELS, DIGESTS, LANGUAGES, ROLES, STANDINGS } from "~/matching/domain/vocabulary";

import { timestamps } from "./columns";
import { oneOf } from "./constraints";
import { organisations } from "./organisations";

/**
 * People with an account; the first columns are those better-auth's drizzle adapter and its user-name, phone-number and
 * two-factor plugins expect. Somebody without mail has a placeholder address that nothing is sent to.
 */
export const users = pgTable(
  "users",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull().unique(),
    emailVerified: boolean("email_verified").notNull().default(false),
    image: text("image"),
    username: text("username").unique(),
    displayUsername: text("display_username"),
    /** E.164, `+62811…`. */
    phoneNumber: text("phone_number").unique(),
    phoneNumberVerified: boolean("phone_number_verified").notNull().default(false),
    twoFactorEnabled: boolean("two_factor_enabled").notNull().default(false),
    role: text("role", { enum: ROLES }).notNull(),
    organisationId: bigint("organisation_id", { mode: "number" })
      .notNull()
      .references(() => organisations.id),
    standing: text("standing", { enum: STANDINGS }).notNull().default("claimed"),
    /** What the person wrote to DPMD when claiming the organisation. */
    claimNote: text("claim_note"),
    /** Why DPMD refused the claim, or why the person left. */
    standingReason: text("standing_reason"),
    standingAt: timestamp("standing_at", { withTimezone: true }),
    language: text("language", { enum: LANGUAGES }).notNull().default("id"),
    digest: text("digest", { enum: DIGESTS }).notNull().default("daily"),
    channel: text("channel", { enum: CHANNELS }).notNull().default("email"),
    /** When the last digest went out. */
    digestedAt: timestamp("digested_at", { withTimezone: true }),
    /** Part of the one-click unsubscribe link in every digest; changes when the account is erased. */
    unsubscribeToken: text("unsubscribe_token")
      .notNull()
      .unique()
      .default(sql`replace(gen_random_uuid()::text, '-', '')`),
    /** Whether this person's views, saves and dismissals may feed the learning. */
    recordsViews: boolean("records_views").notNull().default(true),
    /** When somebody last signed in; the retention job goes by it. */
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }),
    /** Made for the demonstration; its password is printed at every start. */
    isDemonstration: boolean("is_demonstration").notNull().default(false),
    /** When the personal data of this account were erased; the row stays for the audit log's sake. */
    erasedAt: timestamp("erased_at", { withTimezone: true }),
    ...timestamps,
  },
  (t) => [
    index("users_organisation").on(t.organisationId),
    index("users_standing").on(t.standing),
    check("users_role", oneOf(t.role, ROLES)),
    check("users_standing_known", oneOf(t.standing, STANDINGS)),
    check("users_language", oneOf(t.language, LANGUAGES)),
    check("users_digest", oneOf(t.digest, DIGESTS)),
    check("users_channel", oneOf(t.channel, CHANNELS)),
  ],
);
