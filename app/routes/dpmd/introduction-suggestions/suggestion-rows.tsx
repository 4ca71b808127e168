import { labels } from "~/matching/domain/phrases/labels";
import { scoreBand } from "~/matching/domain/ranking";
import type { Suggestion } from "~/server/introductions/suggest-introductions.server";

import { StatusTag } from "../../../components/status-tag";
import { href } from "../../../http/href";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { PAIR_PARAMETER, pairText } from "../../../http/pair-in-url";

type SuggestionRowsProps = {
  suggestions: readonly Suggestion[];
  /** What they are gathered by: each row is named by the other side. */
  by: "village" | "partner";
};

/** Pairs to tick, each with how well it fits and where to read why. */
export function SuggestionRows({ suggestions, by }: SuggestionRowsProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {suggestions.map((suggestion) => (
        <SuggestionRow key={`${suggestion.potential.ref} ${suggestion.interest.ref}`} suggestion={suggestion} by={by} />
      ))}
    </ul>
  );
}

type SuggestionRowProps = { suggestion: Suggestion; by: "village" | "partner" };

function SuggestionRow({ suggestion: { potential, interest, score, isFirst }, by }: SuggestionRowProps) {
  const language = useLanguage();
  const { pages, parts } = useText();
  const text = pages.introductions;
  const { village } = potential;
  const other = by === "partner" ? parts.place.village(village.status, village.name) : interest.partner.name;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4">
      <label className="choice flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          name={PAIR_PARAMETER}
          value={pairText({ potential: potential.ref, interest: interest.ref })}
        />
        <span>
          <span className="block font-semibold">{other}</span>
          <span lang="id" className="block text-sm">
            {text.about(potential.title, interest.title)}
          </span>
          {isFirst && <StatusTag tone="informative">{text.suggestions.isFirst}</StatusTag>}
        </span>
      </label>
      <span className="block text-right text-sm">
        <strong className="tabular text-base">{numberText(score, language, 0)}</strong>{" "}
        <span className="hidden sm:inline">{labels[language].scoreBand[scoreBand(score)]}</span>
        <a
          href={href.pair(potential.ref, interest.ref)}
          aria-label={text.suggestions.why(potential.title, interest.title)}
          className="link block py-2"
        >
          {text.suggestions.whyShort}
        </a>
      </span>
    </li>
  );
}
