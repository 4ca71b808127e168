import type { Interest } from "~/matching/domain/market";

/** What is missing in an interest, or cannot be right. */
const INTEREST_GAPS = [
  "window_past",
  "capacity_zero",
  "zakat_use",
  "asnaf",
  "commercial_terms",
  "wanted",
  "budget",
  "description",
  "area",
  "sectors",
  "beneficiaries",
  "sdgs_desa",
] as const;
export type InterestGap = (typeof INTEREST_GAPS)[number];

/** The gaps of an interest on a day (`2026-11-24`), those that matter most first. */
export function interestGaps(interest: Interest, today: string): InterestGap[] {
  const { fundSource, budget, commercialTerms } = interest;
  const buys = commercialTerms === "purchase";
  const isMissing: Record<InterestGap, boolean> = {
    description: interest.description === null,
    // Budgets say nothing about a purchase.
    budget: budget === null && !buys,
    sectors: interest.sectors.length === 0,
    area: interest.districts.length === 0 && interest.villages.length === 0 && interest.radiusKm === null,
    beneficiaries: interest.beneficiaries === null,
    sdgs_desa: interest.sdgsDesa === null,
    zakat_use: fundSource === "zakat" && interest.zakatUse === null,
    asnaf: fundSource === "zakat" && interest.asnaf === null,
    commercial_terms: fundSource === "commercial" && commercialTerms === null,
    wanted: buys && interest.wanted === null,
    capacity_zero: interest.capacity === 0,
    window_past: interest.closes < today,
  };
  return INTEREST_GAPS.filter((gap) => isMissing[gap]);
}
