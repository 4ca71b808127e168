import { OctagonX } from "lucide-react";

import { labels } from "~/matching/domain/phrases/labels";
import { type NearMiss, scoreBand } from "~/matching/domain/ranking";

import { numberText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";

type BlockedPairProps = {
  /** A sentence for each broken rule. */
  texts: readonly string[];
  /** Set when a single rule stands in the way that somebody could lift. */
  nearMiss: NearMiss | null;
};

/** The rules that keep the two apart, and what it would be worth to lift the only one. */
export function BlockedPair({ texts, nearMiss }: BlockedPairProps) {
  const language = useLanguage();
  const text = useText().pages.pair.blocked;
  return (
    <section className="stack measure">
      <h2>{text.lead(texts.length)}</h2>
      <ul className="stack gap-2">
        {texts.map((sentence) => (
          <li key={sentence} className="with-icon">
            <OctagonX className="icon text-negative" />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {nearMiss && (
        <p className="border-l-4 border-informative bg-informative-soft px-4 py-3">
          {text.lifted(
            numberText(nearMiss.scoreIfLifted, language, 0),
            labels[language].scoreBand[scoreBand(nearMiss.scoreIfLifted)],
          )}
        </p>
      )}
    </section>
  );
}
