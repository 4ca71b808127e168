import { labels } from "~/matching/domain/phrases/labels";
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

import type { Choice } from "../../../components/choice-list";
import type { InterestField } from "../../../forms/interest-form";
import { useLanguage, useText } from "../../../i18n/language";

/** What can be chosen in each field with a closed list, in the reader's words. */
export function useInterestChoices() {
  const words = labels[useLanguage()];
  const { fundHints } = useText().pages.myInterest.form;
  const sectors = SECTORS.map((value) => ({ value, label: words.sector[value] }));
  return {
    kinds: KINDS.map((value) => ({ value, label: words.kind[value] })),
    sectors,
    excludedSectors: sectors,
    offers: SUPPORTS.map((value) => ({ value, label: words.support[value] })),
    fundSource: FUND_SOURCES.map((value) => ({ value, label: words.fundSource[value], hint: fundHints[value] })),
    zakatUse: ZAKAT_USES.map((value) => ({ value, label: words.zakatUse[value] })),
    asnaf: ASNAF.map((value) => ({ value, label: words.asnaf[value] })),
    ppmPillars: PPM_PILLARS.map((value) => ({ value, label: words.ppmPillar[value] })),
    commercialTerms: COMMERCIAL_TERMS.map((value) => ({ value, label: words.commercialTerms[value] })),
    wantedUnit: UNITS.map((value) => ({ value, label: words.unit[value] })),
    wantedPer: PERIODS.map((value) => ({ value, label: words.period[value] })),
    beneficiaries: BENEFICIARIES.map((value) => ({ value, label: words.beneficiary[value] })),
    sdgsDesa: SDGS_DESA.map((goal) => ({ value: String(goal), label: `${goal} ${words.sdgDesa[goal]}` })),
    minReadiness: READINESS_LEVELS.map((value) => ({ value, label: words.readiness[value] })),
  } satisfies Partial<Record<InterestField, Choice[]>>;
}
