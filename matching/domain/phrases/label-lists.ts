import type { CriterionName, ScoreBand } from "../ranking";
import type {
  Asnaf,
  Beneficiary,
  CommercialTerms,
  DevelopmentIndex,
  FundSource,
  Institution,
  Kind,
  LegalDocument,
  PartnerType,
  Period,
  PpmPillar,
  Readiness,
  ReturnReasonCode,
  SdgDesa,
  Sector,
  Support,
  Unit,
  VillageStatus,
  ZakatUse,
} from "../vocabulary";

/** The words a person reads for every code of the vocabulary. */
export type Labels = {
  villageStatus: Record<VillageStatus, string>;
  kind: Record<Kind, string>;
  sector: Record<Sector, string>;
  support: Record<Support, string>;
  readiness: Record<Readiness, string>;
  legal: Record<LegalDocument, string>;
  institution: Record<Institution, string>;
  beneficiary: Record<Beneficiary, string>;
  partnerType: Record<PartnerType, string>;
  fundSource: Record<FundSource, string>;
  zakatUse: Record<ZakatUse, string>;
  commercialTerms: Record<CommercialTerms, string>;
  unit: Record<Unit, string>;
  period: Record<Period, string>;
  asnaf: Record<Asnaf, string>;
  ppmPillar: Record<PpmPillar, string>;
  developmentIndex: Record<DevelopmentIndex, string>;
  sdgDesa: Record<SdgDesa, string>;
  returnReason: Record<ReturnReasonCode, string>;
  criterion: Record<CriterionName, string>;
  scoreBand: Record<ScoreBand, string>;
};
