import { labels } from "~/matching/domain/phrases/labels";
import { quantity } from "~/matching/domain/phrases/format";
import { scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";

import { shortlistText } from "../i18n/shortlist";
import type { Table } from "../tables/table";
import type { Shortlist, Shortlisted } from "./read-shortlist.server";

/** What is saved, a row each, with figures as numbers, so that a sheet can sort and sum them. */
export function shortlistTable(shortlist: Shortlist, language: Language): Table {
  const { sheet, sheetColumns } = shortlistText[language];
  return {
    name: sheet,
    columns: Object.entries(sheetColumns).map(([key, header]) => ({ header, width: WIDTHS[key] ?? 18 })),
    rows: shortlist.saved.map((entry, place) => [place + 1, ...cellsOf(entry, shortlist.interest, language)]),
  };
}

/** In characters; what is not here takes 18. */
const WIDTHS: Readonly<Record<string, number>> = {
  number: 5,
  potential: 36,
  reason1: 48,
  reason2: 48,
  reason3: 48,
  weakest: 48,
  blocked: 36,
  needs: 30,
  offered: 30,
  note: 48,
};

/** In the order of `sheetColumns`, without the number. */
function cellsOf(
  { title, village, district, current, note, potential: ref }: Shortlisted,
  { offers, budgetPerVillage }: Shortlist["interest"],
  language: Language,
): (string | number | null)[] {
  const words = labels[language];
  const match = current?.match ?? null;
  const listed = (codes: readonly string[] | null | undefined, labelled: Readonly<Record<string, string>>) =>
    codes?.map((code) => labelled[code] ?? code).join(", ") ?? null;
  const { fundingNeed = null, readiness, volume = null, needs } = current?.potential ?? {};
  const { households = null, institution, legal } = current?.facts ?? {};
  const index = current?.village.developmentIndex;
  return [
    title,
    village,
    district,
    match && words.scoreBand[scoreBand(match.score)],
    match && Math.round(match.score),
    match && Math.round(match.confidence * 100),
    match?.reasons[0]?.text ?? null,
    match?.reasons[1]?.text ?? null,
    match?.reasons[2]?.text ?? null,
    match?.weakest?.text ?? null,
    current ? current.blockers.join(" ") || null : shortlistText[language].gone,
    listed(needs, words.support),
    listed(offers, words.support),
    fundingNeed?.min ?? null,
    fundingNeed?.max ?? null,
    budgetPerVillage.min,
    budgetPerVillage.max,
    readiness ? words.readiness[readiness] : null,
    volume && quantity(volume, language),
    households,
    institution ? words.institution[institution] : null,
    listed(legal, words.legal),
    index ? words.developmentIndex[index] : null,
    current?.village.population ?? null,
    note,
    ref,
  ];
}
