import { sql } from "drizzle-orm";
import { bigint, check, doublePrecision, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import {
  BENEFICIARIES,
  INSTITUTIONS,
  KINDS,
  LEGAL_DOCUMENTS,
  PERIODS,
  POTENTIAL_STATES,
  READINESS_LEVELS,
  RETURN_REASONS,
  SECTORS,
  SUPPORTS,
  UNITS,
} from "~/matching/domain/vocabulary";

import { id, provenance, rupiah, timestamps } from "./columns";
import { allOf, amountRange, oneOf, sdgNumbers } from "./constraints";
import { editing } from "./editing";
import { villages } from "./villages";

/** What a village offers or wants to develop. Null is unknown; an empty `legal` is "none held". */
export const potentials = pgTable(
  "potentials",
  {
    id: id(),
    ref: text("ref").notNull().unique(),
    villageId: bigint("village_id", { mode: "number" })
      .notNull()
      .references(() => villages.id),
    state: text("state", { enum: POTENTIAL_STATES }).notNull().default("draft"),
    kind: text("kind", { enum: KINDS }).notNull(),
    sector: text("sector", { enum: SECTORS }).notNull(),
    title: text("title").notNull(),
    description: text("description"),
    volumeAmount: doublePrecision("volume_amount"),
    volumeUnit: text("volume_unit", { enum: UNITS }),
    volumePer: text("volume_per", { enum: PERIODS }),
    /** In order: the first need weighs most. */
    needs: text("needs", { enum: SUPPORTS }).array(),
    fundingNeedMin: rupiah("funding_need_min"),
    fundingNeedMax: rupiah("funding_need_max"),
    beneficiaries: text("beneficiaries", { enum: BENEFICIARIES }).array(),
    households: integer("households"),
    sdgsDesa: integer("sdgs_desa").array(),
    readiness: text("readiness", { enum: READINESS_LEVELS }).notNull(),
    legal: text("legal", { enum: LEGAL_DOCUMENTS }).array(),
    institution: text("institution", { enum: INSTITUTIONS }),
    /** Figures as the source states them, with their year. */
    figures: text("figures"),
    publishedAt: timestamp("published_at", { withTimezone: true }),
    /** When the village head approved what is submitted. */
    headApprovedAt: timestamp("head_approved_at", { withTimezone: true }),
    ...editing,
    ...provenance,
    ...timestamps,
  },
  (t) => [
    index("potentials_village").on(t.villageId),
    index("potentials_newest").on(t.state, t.publishedAt.desc(), t.id.desc()),
    index("potentials_sector")
      .on(t.sector)
      .where(sql`state = 'published'`),
    index("potentials_title_trgm").using("gin", sql`immutable_unaccent(lower(title)) gin_trgm_ops`),
    check("potentials_state", oneOf(t.state, POTENTIAL_STATES)),
    check("potentials_published", sql`${t.state} <> 'published' or ${t.publishedAt} is not null`),
    check("potentials_kind", oneOf(t.kind, KINDS)),
    check("potentials_sector", oneOf(t.sector, SECTORS)),
    check("potentials_title", sql`length(trim(${t.title})) > 0`),
    check("potentials_volume_amount", sql`${t.volumeAmount} > 0`),
    check("potentials_volume_whole", sql`(${t.volumeAmount} is null) = (${t.volumeUnit} is null)`),
    check("potentials_volume_unit", oneOf(t.volumeUnit, UNITS)),
    check("potentials_volume_per", oneOf(t.volumePer, PERIODS)),
    check("potentials_needs", allOf(t.needs, SUPPORTS)),
    check("potentials_funding_need", amountRange(t.fundingNeedMin, t.fundingNeedMax)),
    check("potentials_beneficiaries", allOf(t.beneficiaries, BENEFICIARIES)),
    check("potentials_households", sql`${t.households} >= 0`),
    check("potentials_sdgs_desa", sdgNumbers(t.sdgsDesa)),
    check("potentials_readiness", oneOf(t.readiness, READINESS_LEVELS)),
    check("potentials_legal", allOf(t.legal, LEGAL_DOCUMENTS)),
    check("potentials_institution", oneOf(t.institution, INSTITUTIONS)),
    check("potentials_return_reasons", allOf(t.returnReasons, RETURN_REASONS)),
  ],
);
