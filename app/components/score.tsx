import { labels } from "~/matching/domain/phrases/labels";
import { type Reason, scoreBand } from "~/matching/domain/ranking";

import { numberText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";
import { Confidence } from "./confidence";
import { ReasonSentence } from "./reason-sentence";
import { ScoreScale } from "./score-scale";

/** What a score needs to be shown; a `Match` of the engine has all of it. */
export type ScoreProps = {
  /** 0..100. */
  score: number;
  /** 0..1. */
  confidence: number;
  /** Strongest first; three are shown. */
  reasons: readonly Reason[];
  weakest: Reason | null;
};

/** How well two sides fit: the word, the number, how sure, three reasons and the weakest point. Never less. */
export function Score({ score, confidence, reasons, weakest }: ScoreProps) {
  const language = useLanguage();
  const text = useText().parts.score;
  const number = numberText(score, language, 0);
  return (
    <div className="stack gap-3">
      <div className="stack gap-1">
        <p className="text-xl font-bold">{labels[language].scoreBand[scoreBand(score)]}</p>
        <p className="tabular text-sm text-muted">{text.outOf(number)}</p>
        <ScoreScale score={score} />
        <Confidence confidence={confidence} />
      </div>
      <div className="stack gap-1 text-sm">
        <p className="font-semibold">{text.why}</p>
        {reasons.length === 0 && <p className="text-muted">{text.noReasons}</p>}
        <ul className="stack gap-1">
          {reasons.slice(0, 3).map((reason) => (
            <li key={`${reason.criterion} ${reason.side}`}>
              <ReasonSentence reason={reason} />
            </li>
          ))}
        </ul>
        {weakest && (
          <>
            <p className="mt-1 font-semibold">{text.weakest}</p>
            <ReasonSentence reason={weakest} />
          </>
        )}
      </div>
    </div>
  );
}
