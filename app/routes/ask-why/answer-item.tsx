import { labels } from "~/matching/domain/phrases/labels";
import { scoreBand } from "~/matching/domain/ranking";
import type { Answer, Asked } from "~/server/matches/ask-why.server";

import { ReasonSentence } from "../../components/reason-sentence";
import { href } from "../../http/href";
import { numberText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { BlockedReasons, LiftedSentence } from "../shared/blocked-reasons";
import { useListedWords } from "../shared/listed-words";
import { PairItem } from "../shared/pair-item";

type AnswerItemProps = {
  asked: Asked;
  answer: Answer;
  /** Whether the list says already that its pairs cannot be introduced. */
  isAmongBlocked?: boolean;
};

/** One of the other side with what is said about the pair, leading to the page of the pair. */
export function AnswerItem({ asked: { side, ref }, answer: { other, verdict }, isAmongBlocked }: AnswerItemProps) {
  const { title, of } = useListedWords(other);
  const to = side === "potential" ? href.pair(ref, other.listing.ref) : href.pair(other.listing.ref, ref);
  return (
    <PairItem href={to} title={title} of={of}>
      {verdict.kind === "match" ? (
        <MatchVerdict verdict={verdict} />
      ) : (
        <BlockedVerdict verdict={verdict} isTold={isAmongBlocked ?? false} />
      )}
    </PairItem>
  );
}

type VerdictOf<Kind extends Answer["verdict"]["kind"]> = Extract<Answer["verdict"], { kind: Kind }>;

function MatchVerdict({ verdict: { score, weakest } }: { verdict: VerdictOf<"match"> }) {
  const language = useLanguage();
  const { pages, parts } = useText();
  return (
    <div className="stack gap-2">
      <p>
        <strong className="font-semibold">{labels[language].scoreBand[scoreBand(score)]}</strong>{" "}
        <span className="tabular whitespace-nowrap text-muted">
          ({pages.match.outOf100(numberText(score, language, 0))})
        </span>
      </p>
      {weakest && (
        <div className="measure">
          <p className="text-sm text-muted">{parts.score.weakest}</p>
          <ReasonSentence reason={weakest} />
        </div>
      )}
    </div>
  );
}

function BlockedVerdict({ verdict, isTold }: { verdict: VerdictOf<"blocked">; isTold: boolean }) {
  const { blocked } = useText().parts.blocker;
  const { texts, scoreIfLifted } = verdict;
  return (
    <div className="stack gap-2">
      {!isTold && <p className="font-semibold text-negative">{blocked}</p>}
      <BlockedReasons texts={texts} />
      {scoreIfLifted !== null && (
        <p className="measure pl-6.5 text-muted">
          <LiftedSentence score={scoreIfLifted} />
        </p>
      )}
    </div>
  );
}
