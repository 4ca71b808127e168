import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { ROLES } from "~/matching/domain/vocabulary";

import { id, timestamps } from "./columns";
import { oneOf } from "./constraints";
import { partners } from "./partners";
import { districts, provinces, regencies } from "./regions";
import { villages } from "./villages";

/** Whom an account works for: one village, partner, district, regency (DPMD) or province, never two. */
export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    villageId: bigint("village_id", { mode: "number" })
      .unique()
      .references(() => villages.id),
    partnerId: bigint("partner_id", { mode: "number" })
      .unique()
      .references(() => partners.id),
    districtCode: text("district_code")
      .unique()
      .references(() => districts.code),
    regencyCode: text("regency_code")
      .unique()
      .references(() => regencies.code),
    provinceCode: text("province_code")
      .unique()
      .references(() => provinces.code),
    /** When DPMD verified it; until then it sees only its own workspace. */
    verifiedAt: timestamp("verified_at", { withTimezone: true }),
    ...timestamps,
  },
  (t) => [
    check(
      "organisations_one_subject",
      sql`num_nonnulls(${t.villageId}, ${t.partnerId}, ${t.districtCode}, ${t.regencyCode}, ${t.provinceCode}) = 1`,
    ),
  ],
);

/** People with an account. The columns are those better-auth's drizzle adapter expects of its `user` model. */
export const users = pgTable(
  "users",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull().unique(),
    emailVerified: boolean("email_verified").notNull().default(false),
    image: text("image"),
    role: text("role", { enum: ROLES }).notNull(),
    organisationId: bigint("organisation_id", { mode: "number" })
      .notNull()
      .references(() => organisations.id),
    ...timestamps,
  },
  (t) => [index("users_organisation").on(t.organisationId), check("users_role", oneOf(t.role, ROLES))],
);
