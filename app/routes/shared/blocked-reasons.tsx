import { OctagonX } from "lucide-react";

import { labels } from "~/matching/domain/phrases/labels";
import { scoreBand } from "~/matching/domain/ranking";

import { numberText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";

/** The sentences of the rules that keep a pair apart, all of them. */
export function BlockedReasons({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="stack measure gap-2">
      {texts.map((sentence) => (
        <li key={sentence} className="with-icon">
          <OctagonX className="icon text-negative" />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** What it would be worth to lift the only rule that keeps a pair apart; the score (0..100) has its word. */
export function LiftedSentence({ score }: { score: number }) {
  const language = useLanguage();
  const { lifted } = useText().pages.pair.blocked;
  return <>{lifted(numberText(score, language, 0), labels[language].scoreBand[scoreBand(score)])}</>;
}
