import { z } from "zod";

import {
  ASNAF,
  BENEFICIARIES,
  COMMERCIAL_TERMS,
  FUND_SOURCES,
  KINDS,
  PERIODS,
  PPM_PILLARS,
  READINESS_LEVELS,
  SDGS_DESA,
  SECTORS,
  SUPPORTS,
  UNITS,
  ZAKAT_USES,
} from "~/matching/domain/vocabulary";

import {
  atLeastOneOf,
  betweenFields,
  day,
  oneOf,
  optionalDecimal,
  optionalOneOf,
  optionalText,
  optionalWhole,
  someOf,
  someTexts,
  text,
  whole,
} from "./fields";

/** Most characters of a title, a description and the typed villages, which the form tells before they are typed. */
export const INTEREST_LENGTHS = { title: 120, description: 4000, villages: 6000 };

const MOST_VILLAGES = 2_000;
const MOST_KM = 5_000;
const MOST_WANTED = 1_000_000_000;
const GOALS = SDGS_DESA.map(String);

const isAbove = (min: unknown, max: unknown) => typeof min === "number" && typeof max === "number" && min > max;
/** Also of a field that could not be read: its own problem is told then. */
const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;

/** What a partner says of an interest; what only some sources of money ask for is required for these alone. */
export const InterestForm = z
  .object({
    title: text({ min: 3, max: INTEREST_LENGTHS.title }),
    description: optionalText({ max: INTEREST_LENGTHS.description }),
    kinds: someOf(KINDS),
    sectors: someOf(SECTORS),
    excludedSectors: someOf(SECTORS),
    offers: atLeastOneOf(SUPPORTS),
    fundSource: oneOf(FUND_SOURCES),
    zakatUse: optionalOneOf(ZAKAT_USES),
    asnaf: someOf(ASNAF),
    ppmPillars: someOf(PPM_PILLARS),
    commercialTerms: optionalOneOf(COMMERCIAL_TERMS),
    wantedAmount: optionalDecimal({ min: 0.001, max: MOST_WANTED }),
    wantedUnit: optionalOneOf(UNITS),
    wantedPer: optionalOneOf(PERIODS),
    beneficiaries: someOf(BENEFICIARIES),
    sdgsDesa: someOf(GOALS),
    minReadiness: optionalOneOf(READINESS_LEVELS),
    budgetTotal: optionalWhole(),
    budgetPerVillageMin: optionalWhole(),
    budgetPerVillageMax: optionalWhole(),
    capacity: whole({ min: 1, max: MOST_VILLAGES }),
    districts: someTexts(),
    villages: optionalText({ max: INTEREST_LENGTHS.villages }),
    radiusKm: optionalDecimal({ min: 0.1, max: MOST_KM }),
    opens: day(),
    closes: day(),
  })
  .refine(
    ({ fundSource, zakatUse }) => fundSource !== "zakat" || zakatUse !== null,
    betweenFields("zakatUse", "required"),
  )
  .refine(({ fundSource, asnaf }) => fundSource !== "zakat" || !isEmpty(asnaf), betweenFields("asnaf", "required"))
  .refine(
    ({ fundSource, ppmPillars }) => fundSource !== "ppm" || !isEmpty(ppmPillars),
    betweenFields("ppmPillars", "required"),
  )
  .refine(
    ({ fundSource, districts, villages, radiusKm }) =>
      fundSource !== "ppm" || !isEmpty(districts) || villages !== null || radiusKm !== null,
    betweenFields("districts", "needs_area"),
  )
  .refine(
    ({ fundSource, commercialTerms }) => fundSource !== "commercial" || commercialTerms !== null,
    betweenFields("commercialTerms", "required"),
  )
  .refine(
    ({ fundSource, commercialTerms, wantedAmount, wantedUnit }) =>
      fundSource !== "commercial" ||
      wantedAmount !== null ||
      (commercialTerms !== "purchase" && typeof wantedUnit !== "string"),
    betweenFields("wantedAmount", "required"),
  )
  .refine(
    ({ fundSource, wantedAmount, wantedUnit }) =>
      fundSource !== "commercial" || typeof wantedAmount !== "number" || wantedUnit !== null,
    betweenFields("wantedUnit", "needs_unit"),
  )
  .refine(
    ({ sectors, excludedSectors }) =>
      !Array.isArray(sectors) ||
      !Array.isArray(excludedSectors) ||
      !excludedSectors.some((one) => sectors.includes(one)),
    betweenFields("excludedSectors", "also_sought"),
  )
  .refine(
    ({ budgetPerVillageMin: min, budgetPerVillageMax: max }) => !isAbove(min, max),
    betweenFields("budgetPerVillageMin", "min_above_max"),
  )
  .refine(
    ({ opens, closes }) => typeof opens !== "string" || typeof closes !== "string" || opens <= closes,
    betweenFields("closes", "day_order"),
  );

/** The fields, once all is well. */
export type InterestFields = z.output<typeof InterestForm>;

/** A field of the form. */
export type InterestField = keyof InterestFields;
