import { labels } from "~/matching/domain/phrases/labels";
import {
  BENEFICIARIES,
  INSTITUTIONS,
  KINDS,
  LEGAL_DOCUMENTS,
  PERIODS,
  READINESS_LEVELS,
  SDGS_DESA,
  SECTORS,
  SUPPORTS,
  UNITS,
} from "~/matching/domain/vocabulary";

import type { Choice } from "../../../components/choice-list";
import type { PotentialField } from "../../../forms/potential-form";
import { useLanguage, useText } from "../../../i18n/language";

/** What can be chosen in each field with a closed list, in the reader's words. */
export function usePotentialChoices() {
  const words = labels[useLanguage()];
  const text = useText().pages.myPotential.form;
  const supports = SUPPORTS.map((value) => ({ value, label: text.supports[value] }));
  return {
    kind: KINDS.map((value) => ({ value, label: words.kind[value] })),
    sector: SECTORS.map((value) => ({ value, label: words.sector[value] })),
    readiness: READINESS_LEVELS.map((value) => ({
      value,
      label: words.readiness[value],
      hint: text.readinessHints[value],
    })),
    firstNeed: supports,
    needs: supports,
    volumeUnit: UNITS.map((value) => ({ value, label: words.unit[value] })),
    volumePer: PERIODS.map((value) => ({ value, label: words.period[value] })),
    beneficiaries: BENEFICIARIES.map((value) => ({ value, label: words.beneficiary[value] })),
    institution: INSTITUTIONS.map((value) => ({ value, label: words.institution[value] })),
    legal: LEGAL_DOCUMENTS.map((value) => ({ value, label: words.legal[value] })),
    noLegal: [{ value: "on", label: text.hints.noLegal }],
    sdgsDesa: SDGS_DESA.map((goal) => ({ value: String(goal), label: `${goal} ${words.sdgDesa[goal]}` })),
  } satisfies Partial<Record<PotentialField, Choice[]>>;
}
