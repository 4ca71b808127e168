import { labels } from "~/matching/domain/phrases/labels";
import { quantity, rupiahRange } from "~/matching/domain/phrases/format";
import { type Match, scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";

import { shortlistText } from "../i18n/shortlist";
import type { Shortlist, Shortlisted } from "./read-shortlist.server";

/** A saved potential in the reader's words, as a board paper tells it. */
export type DescribedPotential = {
  title: string;
  place: string;
  /** Null when it cannot be introduced; `obstacles` say why then. */
  fit: { band: string; score: number; confidence: number; reasons: string[]; weakest: string | null } | null;
  obstacles: string[];
  needs: { word: string; isOffered: boolean }[];
  alsoOffered: string[];
  /** Label and words, in order. */
  facts: [label: string, words: string][];
  note: string | null;
};

/** What a saved potential is, how well it fits and why, what it needs beside what the partner offers, and the note. */
export function describedPotential(
  entry: Shortlisted,
  { interest }: Shortlist,
  language: Language,
): DescribedPotential {
  const text = shortlistText[language];
  const words = labels[language];
  const { current } = entry;
  const needs = current?.potential.needs ?? [];
  return {
    title: entry.title,
    place: placeOf(entry, language),
    fit: current?.match ? fitOf(current.match, language) : null,
    obstacles: current ? current.blockers : [text.gone],
    needs: needs.map((need) => ({ word: words.support[need], isOffered: interest.offers.includes(need) })),
    alsoOffered: interest.offers.filter((offer) => !needs.includes(offer)).map((offer) => words.support[offer]),
    facts: current ? factsOf(current, { interest, language }) : [],
    note: entry.note,
  };
}

/** `Desa Lung Anai, Kecamatan Loa Kulu`. */
function placeOf({ village, district, current }: Shortlisted, language: Language): string {
  const status = labels[language].villageStatus[current?.potential.village.status ?? "definitive"];
  return `${status} ${village}, ${shortlistText[language].district(district)}`;
}

function fitOf({ score, confidence, reasons, weakest }: Match, language: Language): DescribedPotential["fit"] {
  return {
    band: labels[language].scoreBand[scoreBand(score)],
    score: Math.round(score),
    confidence: Math.round(confidence * 100),
    reasons: reasons.map((reason) => reason.text),
    weakest: weakest?.text ?? null,
  };
}

type Around = { interest: Shortlist["interest"]; language: Language };

function factsOf(
  { potential, facts, village }: NonNullable<Shortlisted["current"]>,
  { interest, language }: Around,
): [string, string][] {
  const text = shortlistText[language];
  const words = labels[language];
  const { fundingNeed, volume, readiness } = potential;
  const { min, max } = interest.budgetPerVillage;
  const counted = (count: number | null) => (count === null ? null : count.toLocaleString(LOCALES[language]));
  const stated: [string, string | null][] = [
    [text.fundingNeed, fundingNeed && rupiahRange(fundingNeed.min, fundingNeed.max)],
    [text.budget, rupiahRange(min, max)],
    [text.readiness, words.readiness[readiness]],
    [text.volume, volume && quantity(volume, language)],
    [text.households, counted(facts.households)],
    [text.institution, facts.institution && words.institution[facts.institution]],
    [text.legal, facts.legal && (facts.legal.map((one) => words.legal[one]).join(", ") || text.noLegal)],
    [text.beneficiaries, facts.beneficiaries && facts.beneficiaries.map((one) => words.beneficiary[one]).join(", ")],
    [text.index, village.developmentIndex && words.developmentIndex[village.developmentIndex]],
    [text.population, counted(village.population)],
  ];
  return stated.map(([label, said]) => [label, said || text.unknown]);
}

const LOCALES: Record<Language, string> = { id: "id-ID", en: "en-GB" };
