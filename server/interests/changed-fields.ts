import type { Interest } from "~/matching/domain/market";

/** What a partner says in an interest. */
export type InterestContent = Omit<Interest, "ref" | "partner">;

/** Name of each field in files and in the log of what is assumed. */
const NAMES: Record<keyof InterestContent, string> = {
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

const isField = (field: string): field is keyof InterestContent => field in NAMES;

/** The fields in which two contents differ, as files name them; the order of a list says nothing. */
export function changedFields(before: InterestContent, after: InterestContent): string[] {
  return Object.keys(NAMES)
    .filter(isField)
    .filter((field) => plain(before[field]) !== plain(after[field]))
    .map((field) => NAMES[field]);
}

function plain(value: InterestContent[keyof InterestContent]): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(String).sort());
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
