import type { ReactNode } from "react";

import { labels } from "~/matching/domain/phrases/labels";
import { scoreBand } from "~/matching/domain/ranking";
import type { Compared } from "~/server/shortlist/compare-matches.server";

import { BlockerSentence } from "../../../components/blocker-sentence";
import { ReasonSentence } from "../../../components/reason-sentence";
import { distanceText, moneyRangeText, numberText, percentText, quantityText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** One thing that is compared: its words per potential in their order, and whether they differ. */
export type CompareRow = { key: string; label: string; cells: ReactNode[]; differs: boolean };

/** What is compared, row by row, in the reader's words. */
export function useCompareRows(compared: readonly Compared[]): CompareRow[] {
  const language = useLanguage();
  const words = labels[language];
  const { compare: text } = useText().pages.shortlist;
  const listed = (codes: readonly string[] | null, labelled: Readonly<Record<string, string>>) => {
    if (codes === null) return text.unknown;
    return codes.map((code) => labelled[code] ?? code).join(", ") || text.none;
  };
  const plain = (key: keyof typeof text.rows, wordsOf: (one: Compared) => string): CompareRow => {
    const cells = compared.map(wordsOf);
    return { key, label: text.rows[key], cells, differs: new Set(cells).size > 1 };
  };
  const ofMatch = (key: keyof typeof text.rows, wordsOf: (match: NonNullable<Compared["match"]>) => string) =>
    plain(key, ({ match }) => (match ? wordsOf(match) : "–"));
  const percent = (share: number) => percentText(share, language);
  return [
    {
      key: "score",
      label: text.rows.score,
      differs: new Set(compared.map(({ match }) => match && Math.round(match.score))).size > 1,
      cells: compared.map(({ match, blockers }) =>
        match ? (
          <span key="score">
            <strong className="block text-lg">{words.scoreBand[scoreBand(match.score)]}</strong>
            <span className="tabular">{numberText(match.score, language, 0)} / 100</span>
          </span>
        ) : (
          <span key="blocked" className="stack gap-1">
            {blockers.map((sentence) => (
              <BlockerSentence key={sentence} text={sentence} />
            ))}
          </span>
        ),
      ),
    },
    ofMatch("partner", ({ partner }) => percent(partner.fit)),
    ofMatch("village", ({ village }) => percent(village.fit)),
    ofMatch("confidence", ({ confidence }) => percent(confidence)),
    {
      key: "reasons",
      label: text.rows.reasons,
      differs: false,
      cells: compared.map(({ match, potential }) => (
        <ul key={potential.ref} className="stack gap-1">
          {(match?.reasons ?? []).map((reason) => (
            <li key={`${reason.criterion} ${reason.side}`}>
              <ReasonSentence reason={reason} />
            </li>
          ))}
        </ul>
      )),
    },
    {
      key: "weakest",
      label: text.rows.weakest,
      differs: false,
      cells: compared.map(({ match }) => (match?.weakest ? <ReasonSentence key="w" reason={match.weakest} /> : "–")),
    },
    plain("funding", ({ potential: { fundingNeed } }) =>
      fundingNeed ? (moneyRangeText(fundingNeed, language) ?? text.unknown) : text.unknown,
    ),
    plain("needs", ({ potential }) => listed(potential.needs, words.support)),
    plain("readiness", ({ potential }) => words.readiness[potential.readiness]),
    plain("volume", ({ potential: { volume } }) => (volume ? quantityText(volume, language) : text.unknown)),
    plain("households", ({ facts: { households } }) =>
      households === null ? text.unknown : text.households(numberText(households, language)),
    ),
    plain("institution", ({ facts }) => (facts.institution ? words.institution[facts.institution] : text.unknown)),
    plain("legal", ({ facts }) => listed(facts.legal, words.legal)),
    plain("beneficiaries", ({ facts }) => listed(facts.beneficiaries, words.beneficiary)),
    plain("distance", ({ distanceKm }) => (distanceKm === null ? text.unknown : distanceText(distanceKm, language))),
    plain("index", ({ village: { developmentIndex } }) =>
      developmentIndex ? words.developmentIndex[developmentIndex] : text.unknown,
    ),
    plain("population", ({ village: { population } }) =>
      population === null ? text.unknown : text.people(numberText(population, language)),
    ),
  ];
}
