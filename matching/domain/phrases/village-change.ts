import type { Quantity } from "../market";
import type { Beneficiary, Institution, LegalDocument, SdgDesa, Support } from "../vocabulary";

/** A single change on the village's side that costs little; money is whole rupiah. */
export type VillageChange =
  | { kind: "legal"; document: LegalDocument }
  | { kind: "beneficiaries"; beneficiary: Beneficiary }
  | { kind: "needs"; support: Support }
  | { kind: "funding_need"; min: number | null; max: number | null }
  /** Ask in stages: the least need comes down to the most that a village can get. */
  | { kind: "funding_stages"; max: number }
  | { kind: "volume"; wanted: Quantity }
  | { kind: "sdgs_desa"; goal: SdgDesa }
  | { kind: "institution"; institution: Institution };
