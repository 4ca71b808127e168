/**
 * What the engine ranks, as plain values. `null` means unknown: it breaks no rule, earns no credit and lowers
 * confidence. Money is whole rupiah, distances are kilometres, days are ISO 8601 (`2026-11-24`).
 */
import type {
  Asnaf,
  Beneficiary,
  CommercialTerms,
  DeclineReason,
  DevelopmentIndex,
  FundSource,
  Institution,
  Kind,
  LegalDocument,
  OutcomeType,
  PartnerType,
  Period,
  PpmPillar,
  Readiness,
  SdgDesa,
  Sector,
  Side,
  Support,
  Unit,
  VillageStatus,
  ZakatUse,
} from "./vocabulary";

/** Degrees, WGS 84. */
export type Location = { latitude: number; longitude: number };

/** An amount with its unit; `per` is null for a stock (12 hectare), set for a flow (5 ton per month). */
export type Quantity = { amount: number; unit: Unit; per: Period | null };

export type Village = {
  /** The Kemendagri code, or the ref of a village that has none yet. Names are never keys: they recur. */
  key: string;
  code: string | null;
  ref: string | null;
  name: string;
  /** Kemendagri code of the district (kecamatan). */
  district: string;
  status: VillageStatus;
  /** Key of the village a preparatory village comes from. */
  parent: string | null;
  developmentIndex: DevelopmentIndex | null;
  basicNeedsMet: boolean | null;
  population: number | null;
  location: Location | null;
};

export type Potential = {
  ref: string;
  /** Key of the village. */
  village: string;
  kind: Kind;
  sector: Sector;
  title: string;
  description: string | null;
  volume: Quantity | null;
  /** The first need weighs most. */
  needs: readonly Support[] | null;
  fundingNeed: { min: number | null; max: number | null } | null;
  beneficiaries: readonly Beneficiary[] | null;
  households: number | null;
  sdgsDesa: readonly SdgDesa[] | null;
  readiness: Readiness;
  /** Documents held: null is unknown, an empty list is "none". */
  legal: readonly LegalDocument[] | null;
  institution: Institution | null;
};

export type Partner = {
  ref: string;
  name: string;
  type: PartnerType;
  kbli: string | null;
  /** Where it works from; the centre of an interest's radius. */
  site: Location | null;
};

export type Interest = {
  ref: string;
  /** Ref of the partner. */
  partner: string;
  title: string;
  description: string | null;
  /** Empty: any kind. */
  kinds: readonly Kind[];
  /** Empty: any sector. */
  sectors: readonly Sector[];
  excludedSectors: readonly Sector[];
  offers: readonly Support[];
  fundSource: FundSource;
  budget: { total: number | null; perVillageMin: number | null; perVillageMax: number | null } | null;
  /** Villages it can take on, ≥ 0. */
  capacity: number;
  /** `districts`, `villages` (keys) and `radiusKm` are a union: one suffices; none given means anywhere. */
  districts: readonly string[];
  villages: readonly string[];
  radiusKm: number | null;
  beneficiaries: readonly Beneficiary[] | null;
  asnaf: readonly Asnaf[] | null;
  sdgsDesa: readonly SdgDesa[] | null;
  ppmPillars: readonly PpmPillar[] | null;
  minReadiness: Readiness | null;
  zakatUse: ZakatUse | null;
  commercialTerms: CommercialTerms | null;
  wanted: Quantity | null;
  /** First and last day, both included. */
  opens: string;
  closes: string;
};

export type Outcome = {
  potential: string;
  interest: string;
  side: Side;
  type: OutcomeType;
  /** Instant, ISO 8601 with offset. */
  at: string;
  reason: DeclineReason | null;
  /** 1..5, of `rated`. */
  value: number | null;
  /** 1-based place in the list that was shown. */
  position: number | null;
  listVersion: string | null;
  /** Last day of an agreement, of `agreement_signed`; null is open-ended. */
  until: string | null;
};

export type Market = {
  villages: readonly Village[];
  potentials: readonly Potential[];
  partners: readonly Partner[];
  interests: readonly Interest[];
  outcomes: readonly Outcome[];
};
