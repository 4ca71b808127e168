import { labels } from "~/matching/domain/phrases/labels";
import type { InterestReading } from "~/server/interests/read-interest.server";

import { dayText, distanceText, moneyRangeText, numberText, quantityText, shortMoneyText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import type { Fact } from "../shared/facts-list";

type StatedInterest = Pick<InterestReading, "interest" | "districts" | "villages" | "invented">;

/** What an interest offers and asks for, in words; conditions that it does not make are left out. */
export function useInterestFacts(reading: StatedInterest): Fact[] {
  const language = useLanguage();
  const words = labels[language];
  const text = useText().pages.interest;
  const area = useArea(reading);
  const { interest, invented } = reading;
  const { budget, commercialTerms, zakatUse, minReadiness, sdgsDesa, wanted } = interest;
  const facts: (Fact & { fields: readonly string[] })[] = [
    {
      label: text.budgetPerVillage,
      value: budget && moneyRangeText({ min: budget.perVillageMin, max: budget.perVillageMax }, language),
      fields: ["budget"],
    },
    {
      label: text.budgetTotal,
      value: budget?.total == null ? null : shortMoneyText(budget.total, language),
      fields: ["budget"],
    },
    { label: text.capacity, value: text.capacityText(numberText(interest.capacity, language)), fields: ["capacity"] },
    {
      label: text.window,
      value: text.windowText(dayText(interest.opens, language), dayText(interest.closes, language)),
      fields: ["opens", "closes"],
    },
    { label: text.area, value: area, fields: ["districts", "villages", "radius_km"] },
    {
      label: text.sectors,
      value: listed(interest.sectors.map((sector) => words.sector[sector])) ?? text.anySector,
      fields: ["sectors"],
    },
    { label: text.kinds, value: listed(interest.kinds.map((kind) => words.kind[kind])), fields: ["kinds"] },
    {
      label: text.excluded,
      value: listed(interest.excludedSectors.map((sector) => words.sector[sector])),
      fields: ["excluded_sectors"],
    },
    { label: text.minReadiness, value: minReadiness && words.readiness[minReadiness], fields: ["min_readiness"] },
    {
      label: text.terms,
      value: commercialTerms && words.commercialTerms[commercialTerms],
      fields: ["commercial_terms"],
    },
    { label: text.wanted, value: wanted && quantityText(wanted, language), fields: ["wanted"] },
    { label: text.zakatUse, value: zakatUse && words.zakatUse[zakatUse], fields: ["zakat_use"] },
    {
      label: text.beneficiaries,
      value: listed((interest.beneficiaries ?? []).map((group) => words.beneficiary[group])),
      fields: ["beneficiaries"],
    },
    { label: text.asnaf, value: listed((interest.asnaf ?? []).map((group) => words.asnaf[group])), fields: ["asnaf"] },
    {
      label: text.pillars,
      value: listed((interest.ppmPillars ?? []).map((pillar) => words.ppmPillar[pillar])),
      fields: ["ppm_pillars"],
    },
    {
      label: text.goals,
      value: listed(
        (sdgsDesa ?? []).map((goal) => `${goal} ${words.sdgDesa[goal]}`),
        "; ",
      ),
      fields: ["sdgs_desa"],
    },
  ];
  return facts
    .filter(({ value }) => value !== null)
    .map(({ fields, ...fact }) => ({ ...fact, assumed: fields.some((field) => invented.includes(field)) }));
}

/** Where villages may lie: districts, villages and a radius, any of which suffices. */
function useArea({ interest, districts, villages }: StatedInterest): string {
  const language = useLanguage();
  const { parts, pages } = useText();
  const places = [
    ...districts.map(({ name }) => parts.place.district(name)),
    ...villages.map(({ name }) => parts.place.village("definitive", name)),
    ...(interest.radiusKm === null ? [] : [pages.interest.radius(distanceText(interest.radiusKm, language))]),
  ];
  return listed(places) ?? pages.interest.anywhere;
}

const listed = (words: readonly string[], between = ", ") => (words.length === 0 ? null : words.join(between));
