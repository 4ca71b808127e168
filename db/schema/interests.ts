import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

import {
  ASNAF,
  BENEFICIARIES,
  COMMERCIAL_TERMS,
  FUND_SOURCES,
  INTEREST_STATES,
  KINDS,
  PERIODS,
  PPM_PILLARS,
  READINESS_LEVELS,
  RETURN_REASONS,
  SECTORS,
  SUPPORTS,
  UNITS,
  ZAKAT_USES,
} from "~/matching/domain/vocabulary";

import { id, provenance, rupiah, timestamps } from "./columns";
import { allOf, amountRange, oneOf, sdgNumbers } from "./constraints";
import { editing } from "./editing";
import { partners } from "./partners";
import { districts } from "./regions";
import { villages } from "./villages";

/** What a partner is willing to support. Empty `kinds` or `sectors` mean any; null elsewhere is unknown. */
export const interests = pgTable(
  "interests",
  {
    id: id(),
    ref: text("ref").notNull().unique(),
    partnerId: bigint("partner_id", { mode: "number" })
      .notNull()
      .references(() => partners.id),
    state: text("state", { enum: INTEREST_STATES }).notNull().default("draft"),
    title: text("title").notNull(),
    description: text("description"),
    kinds: text("kinds", { enum: KINDS }).array().notNull().default([]),
    sectors: text("sectors", { enum: SECTORS }).array().notNull().default([]),
    excludedSectors: text("excluded_sectors", { enum: SECTORS }).array().notNull().default([]),
    offers: text("offers", { enum: SUPPORTS }).array().notNull(),
    fundSource: text("fund_source", { enum: FUND_SOURCES }).notNull(),
    budgetTotal: rupiah("budget_total"),
    budgetPerVillageMin: rupiah("budget_per_village_min"),
    budgetPerVillageMax: rupiah("budget_per_village_max"),
    capacity: integer("capacity").notNull(),
    radiusKm: doublePrecision("radius_km"),
    beneficiaries: text("beneficiaries", { enum: BENEFICIARIES }).array(),
    asnaf: text("asnaf", { enum: ASNAF }).array(),
    sdgsDesa: integer("sdgs_desa").array(),
    ppmPillars: text("ppm_pillars", { enum: PPM_PILLARS }).array(),
    minReadiness: text("min_readiness", { enum: READINESS_LEVELS }),
    zakatUse: text("zakat_use", { enum: ZAKAT_USES }),
    commercialTerms: text("commercial_terms", { enum: COMMERCIAL_TERMS }),
    wantedAmount: doublePrecision("wanted_amount"),
    wantedUnit: text("wanted_unit", { enum: UNITS }),
    wantedPer: text("wanted_per", { enum: PERIODS }),
    opens: date("opens").notNull(),
    closes: date("closes").notNull(),
    publishedAt: timestamp("published_at", { withTimezone: true }),
    ...editing,
    ...provenance,
    ...timestamps,
  },
  (t) => [
    index("interests_partner").on(t.partnerId),
    index("interests_newest").on(t.state, t.publishedAt.desc(), t.id.desc()),
    index("interests_title_trgm").using("gin", sql`immutable_unaccent(lower(title)) gin_trgm_ops`),
    check("interests_state", oneOf(t.state, INTEREST_STATES)),
    check("interests_published", sql`${t.state} <> 'published' or ${t.publishedAt} is not null`),
    check("interests_title", sql`length(trim(${t.title})) > 0`),
    check("interests_kinds", allOf(t.kinds, KINDS)),
    check("interests_sectors", allOf(t.sectors, SECTORS)),
    check("interests_excluded_sectors", allOf(t.excludedSectors, SECTORS)),
    check("interests_offers", allOf(t.offers, SUPPORTS)),
    check("interests_fund_source", oneOf(t.fundSource, FUND_SOURCES)),
    check("interests_budget_total", sql`${t.budgetTotal} >= 0`),
    check("interests_budget_per_village", amountRange(t.budgetPerVillageMin, t.budgetPerVillageMax)),
    check("interests_capacity", sql`${t.capacity} >= 0`),
    check("interests_radius", sql`${t.radiusKm} > 0`),
    check("interests_beneficiaries", allOf(t.beneficiaries, BENEFICIARIES)),
    check("interests_asnaf", allOf(t.asnaf, ASNAF)),
    check("interests_sdgs_desa", sdgNumbers(t.sdgsDesa)),
    check("interests_ppm_pillars", allOf(t.ppmPillars, PPM_PILLARS)),
    check("interests_min_readiness", oneOf(t.minReadiness, READINESS_LEVELS)),
    check("interests_zakat_use", oneOf(t.zakatUse, ZAKAT_USES)),
    check("interests_return_reasons", allOf(t.returnReasons, RETURN_REASONS)),
    check("interests_commercial_terms", oneOf(t.commercialTerms, COMMERCIAL_TERMS)),
    check("interests_wanted_amount", sql`${t.wantedAmount} > 0`),
    check("interests_wanted_whole", sql`(${t.wantedAmount} is null) = (${t.wantedUnit} is null)`),
    check("interests_wanted_unit", oneOf(t.wantedUnit, UNITS)),
    check("interests_wanted_per", oneOf(t.wantedPer, PERIODS)),
    check("interests_window", sql`${t.opens} <= ${t.closes}`),
  ],
);

/** Districts an interest names as its area. */
export const interestDistricts = pgTable(
  "interest_districts",
  {
    interestId: bigint("interest_id", { mode: "number" })
      .notNull()
      .references(() => interests.id, { onDelete: "cascade" }),
    districtCode: text("district_code")
      .notNull()
      .references(() => districts.code),
    position: integer("position").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.interestId, t.districtCode] }),
    index("interest_districts_district").on(t.districtCode),
  ],
);

/** Villages an interest names as its area: a mine's ring, say. */
export const interestVillages = pgTable(
  "interest_villages",
  {
    interestId: bigint("interest_id", { mode: "number" })
      .notNull()
      .references(() => interests.id, { onDelete: "cascade" }),
    villageId: bigint("village_id", { mode: "number" })
      .notNull()
      .references(() => villages.id),
    position: integer("position").notNull(),
  },
  (t) => [primaryKey({ columns: [t.interestId, t.villageId] }), index("interest_villages_village").on(t.villageId)],
);
