import type { Interest } from "~/matching/domain/market";

import type { FieldNames } from "../changed-fields";

/** What a partner says in an interest. */
export type InterestContent = Omit<Interest, "ref" | "partner">;

/** Name of each field in files and in the log of what is assumed. */
export const INTEREST_FIELDS: FieldNames<InterestContent>["names"] = {
  title: "title",
  description: "description",
  kinds: "kinds",
  sectors: "sectors",
  excludedSectors: "excluded_sectors",
  offers: "offers",
  fundSource: "fund_source",
  budget: "budget",
  capacity: "capacity",
  districts: "districts",
  villages: "villages",
  radiusKm: "radius_km",
  beneficiaries: "beneficiaries",
  asnaf: "asnaf",
  sdgsDesa: "sdgs_desa",
  ppmPillars: "ppm_pillars",
  minReadiness: "min_readiness",
  zakatUse: "zakat_use",
  commercialTerms: "commercial_terms",
  wanted: "wanted",
  opens: "opens",
  closes: "closes",
};
