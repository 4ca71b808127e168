import type { Potential } from "../domain/market";

/** A producing cocoa group of the village that `village()` builds, with everything known. */
export const potential = (fields: Partial<Potential> = {}): Potential => ({
  ref: "P-1",
  village: "64.02.02.2010",
  kind: "flagship_product",
  sector: "plantation",
  title: "Kakao fermentasi",
  description: "Kebun kakao rakyat, biji difermentasi lalu dijemur.",
  volume: { amount: 12, unit: "ton", per: "year" },
  needs: ["market_access", "certification"],
  fundingNeed: { min: 50_000_000, max: 150_000_000 },
  beneficiaries: ["farmers", "women"],
  households: 40,
  sdgsDesa: [8, 12],
  readiness: "producing",
  legal: ["nib"],
  institution: "farmer_group",
  ...fields,
});
