import { z } from "zod";

import type { Interest } from "~/matching/domain/market";
import {
  ASNAF,
  BENEFICIARIES,
  COMMERCIAL_TERMS,
  FUND_SOURCES,
  KINDS,
  PPM_PILLARS,
  READINESS_LEVELS,
  SECTORS,
  SUPPORTS,
  ZAKAT_USES,
} from "~/matching/domain/vocabulary";

import { above0, code, count, day, districtCode, ref, rupiah, text } from "./fields";
import type { BrokenRule, PartOf } from "./list-format";
import { quantityFields, quantityFrom } from "./quantity";
import { minAboveMax } from "./range";
import { sdgNumbers } from "./sdg-numbers";

/** An interest as a file states it. */
export const interestRow = z.object({
  ref: ref(),
  partner: ref(),
  title: text(300),
  description: text(20_000).nullish(),
  kinds: z.array(code(KINDS, "kind")).nullish(),
  sectors: z.array(code(SECTORS, "sector")).nullish(),
  offers: z.array(code(SUPPORTS, "support")),
  fund_source: code(FUND_SOURCES, "fundSource"),
  budget: z
    .object({ total: rupiah().nullish(), per_village_min: rupiah().nullish(), per_village_max: rupiah().nullish() })
    .nullish(),
  capacity: count(0),
  districts: z.array(districtCode()).nullish(),
  villages: z.array(ref()).nullish(),
  radius_km: above0("km").nullish(),
  beneficiaries: z.array(code(BENEFICIARIES, "beneficiary")).nullish(),
  asnaf: z.array(code(ASNAF, "asnaf")).nullish(),
  sdgs_desa: sdgNumbers().nullish(),
  ppm_pillars: z.array(code(PPM_PILLARS, "ppmPillar")).nullish(),
  min_readiness: code(READINESS_LEVELS, "readiness").nullish(),
  excluded_sectors: z.array(code(SECTORS, "sector")).nullish(),
  zakat_use: code(ZAKAT_USES, "zakatUse").nullish(),
  commercial_terms: code(COMMERCIAL_TERMS, "commercialTerms").nullish(),
  wanted: quantityFields.nullish(),
  opens: day(),
  closes: day(),
});
export type InterestRow = z.infer<typeof interestRow>;

/** Bounds and days are in order, and a mining programme (PPM) says where it works. */
export function interestRules(row: PartOf<InterestRow>): BrokenRule[] {
  const { per_village_min: min, per_village_max: max } = row.budget ?? {};
  const broken = minAboveMax({ min, max, columns: ["budget.per_village_min", "budget.per_village_max"] });
  if (row.opens && row.closes && row.opens > row.closes) {
    const facts = { opens: row.opens };
    broken.push({ code: "closes_before_opens", columns: ["closes", "opens"], found: row.closes, facts });
  }
  const hasArea = Boolean(row.districts?.length || row.villages?.length || row.radius_km);
  if (row.fund_source === "ppm" && !hasArea) {
    const columns = ["districts", "villages", "radius_km"] as const;
    broken.push({ code: "ppm_without_area", columns, found: null });
  }
  return broken;
}

/** The interest of a sound row; `keyOf` turns the code or ref of a village into its key. */
export function interestFrom(row: InterestRow, keyOf: (village: string) => string): Interest {
  return {
    ref: row.ref,
    partner: row.partner,
    title: row.title,
    description: row.description ?? null,
    kinds: row.kinds ?? [],
    sectors: row.sectors ?? [],
    excludedSectors: row.excluded_sectors ?? [],
    offers: row.offers,
    fundSource: row.fund_source,
    budget: budgetFrom(row.budget),
    capacity: row.capacity,
    districts: distinct(row.districts ?? []),
    villages: distinct((row.villages ?? []).map(keyOf)),
    radiusKm: row.radius_km ?? null,
    beneficiaries: row.beneficiaries ?? null,
    asnaf: row.asnaf ?? null,
    sdgsDesa: row.sdgs_desa ?? null,
    ppmPillars: row.ppm_pillars ?? null,
    minReadiness: row.min_readiness ?? null,
    zakatUse: row.zakat_use ?? null,
    commercialTerms: row.commercial_terms ?? null,
    wanted: quantityFrom(row.wanted),
    opens: row.opens,
    closes: row.closes,
  };
}

function budgetFrom(budget: InterestRow["budget"]): Interest["budget"] {
  const { total = null, per_village_min: min = null, per_village_max: max = null } = budget ?? {};
  return total === null && min === null && max === null ? null : { total, perVillageMin: min, perVillageMax: max };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** The row that states an interest. */
export function interestTo(interest: Interest): InterestRow {
  const { budget } = interest;
  return {
    ref: interest.ref,
    partner: interest.partner,
    title: interest.title,
    description: interest.description,
    kinds: [...interest.kinds],
    sectors: [...interest.sectors],
    offers: [...interest.offers],
    fund_source: interest.fundSource,
    budget: budget && {
      total: budget.total,
      per_village_min: budget.perVillageMin,
      per_village_max: budget.perVillageMax,
    },
    capacity: interest.capacity,
    districts: [...interest.districts],
    villages: [...interest.villages],
    radius_km: interest.radiusKm,
    beneficiaries: interest.beneficiaries && [...interest.beneficiaries],
    asnaf: interest.asnaf && [...interest.asnaf],
    sdgs_desa: interest.sdgsDesa && [...interest.sdgsDesa],
    ppm_pillars: interest.ppmPillars && [...interest.ppmPillars],
    min_readiness: interest.minReadiness,
    excluded_sectors: [...interest.excludedSectors],
    zakat_use: interest.zakatUse,
    commercial_terms: interest.commercialTerms,
    wanted: interest.wanted,
    opens: interest.opens,
    closes: interest.closes,
  };
}
