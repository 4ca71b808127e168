import { sql } from "drizzle-orm";
import { bigint, check, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { id, timestamps } from "./columns";
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
