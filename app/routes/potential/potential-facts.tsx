import { labels } from "~/matching/domain/phrases/labels";
import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { moneyRangeText, numberText, quantityText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import type { Fact } from "../shared/facts-list";

/** The facts of a potential in words; what is unknown is null. */
export function usePotentialFacts({ potential, invented }: Pick<PotentialReading, "potential" | "invented">): Fact[] {
  const language = useLanguage();
  const words = labels[language];
  const text = useText().pages.potential;
  const { volume, fundingNeed, institution, legal, beneficiaries, households, sdgsDesa } = potential;
  const assumed = (...fields: string[]) => fields.some((field) => invented.includes(field));
  return [
    { label: text.volume, value: volume && quantityText(volume, language), assumed: assumed("volume") },
    {
      label: text.funding,
      value: fundingNeed && moneyRangeText(fundingNeed, language),
      assumed: assumed("funding_need"),
    },
    { label: text.readiness, value: words.readiness[potential.readiness], assumed: assumed("readiness") },
    { label: text.institution, value: institution && words.institution[institution], assumed: assumed("institution") },
    {
      label: text.legal,
      value: legal && (listed(legal.map((document) => words.legal[document])) ?? text.noLegal),
      assumed: assumed("legal"),
    },
    {
      label: text.beneficiaries,
      value: beneficiaries && listed(beneficiaries.map((group) => words.beneficiary[group])),
      assumed: assumed("beneficiaries"),
    },
    {
      label: text.households,
      value: households === null ? null : text.householdsText(numberText(households, language)),
      assumed: assumed("households"),
    },
    {
      label: text.goals,
      value:
        sdgsDesa &&
        listed(
          sdgsDesa.map((goal) => `${goal} ${words.sdgDesa[goal]}`),
          "; ",
        ),
      assumed: assumed("sdgs_desa"),
    },
  ];
}

const listed = (words: readonly string[], between = ", ") => (words.length === 0 ? null : words.join(between));
