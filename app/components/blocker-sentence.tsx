import { OctagonX } from "lucide-react";

import { numberText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";

type BlockerSentenceProps = {
  /** The sentence of the broken rule, in the reader's language. */
  text: string;
  /** 0..100: the score once the rule is kept; shown for near misses. */
  scoreIfLifted?: number | undefined;
};

/** Why two sides cannot be introduced, and what it would be worth to solve it. */
export function BlockerSentence({ text: sentence, scoreIfLifted }: BlockerSentenceProps) {
  const language = useLanguage();
  const text = useText().parts.blocker;
  return (
    <p className="with-icon measure">
      <OctagonX className="icon text-negative" />
      <span>
        <strong className="font-semibold text-negative">{text.blocked}.</strong> {sentence}{" "}
        {scoreIfLifted !== undefined && text.ifLifted(numberText(scoreIfLifted, language, 0))}
      </span>
    </p>
  );
}
