import { useText } from "../../i18n/language";
import { AdviceRow } from "../advice-row";
import { BlockerSentence } from "../blocker-sentence";
import { ScoreMakeUp } from "../charts/score-make-up";
import { InterestCard } from "../interest-card";
import { PotentialCard } from "../potential-card";
import { ReasonSentence } from "../reason-sentence";
import { Score } from "../score";
import { sampleInterest, samplePotential } from "./cards";
import { GayaSection } from "./gaya-section";
import { sampleMatch } from "./samples";

/** Scores of every band, their make-up, reasons, blockers and advice. */
export function Matches() {
  const { gaya: text, parts } = useText();
  const match = sampleMatch(text.reasons);
  const [strongest, ...others] = match.reasons;
  return (
    <GayaSection id="match" title={text.sections.match}>
      <InterestCard {...sampleInterest(text.examples)} match={match} />
      <PotentialCard {...samplePotential(text.examples)} match={{ ...match, score: 71.5, confidence: 0.62 }} />
      <div className="card-grid">
        <div className="card">
          <Score {...match} score={56} confidence={0.41} reasons={others} weakest={match.weakest} />
        </div>
        <div className="card">
          <Score score={31} confidence={0.24} reasons={[]} weakest={match.weakest} />
        </div>
      </div>
      <ScoreMakeUp match={match} headingLevel={3} />
      <div className="stack gap-2">
        {strongest && <ReasonSentence reason={strongest} />}
        {match.weakest && <ReasonSentence reason={match.weakest} />}
        <BlockerSentence text={text.blocker} scoreIfLifted={71} />
        <BlockerSentence text={text.blocker} />
      </div>
      <div className="stack measure gap-1">
        <h3>{parts.advice.title}</h3>
        <ul>
          <AdviceRow advice={{ change: "legal:halal", gain: 4.1, text: text.advice.halal }} />
          <AdviceRow advice={{ change: "volume", gain: 2.6, text: text.advice.volume }} />
        </ul>
      </div>
    </GayaSection>
  );
}
