import type { Match } from "~/matching/domain/ranking";

import { AdviceRow } from "../../components/advice-row";
import { ScoreMakeUp } from "../../components/charts/score-make-up";
import { Score } from "../../components/score";
import { useText } from "../../i18n/language";

/** The reasons, what raises and lowers both fits, and what the village could change. */
export function FittingPair({ match }: { match: Match }) {
  const text = useText().pages.pair;
  return (
    <>
      <div className="detail-layout">
        <section className="stack">
          <h2 className="sr-only">{text.reasons}</h2>
          <Score {...match} />
        </section>
        <section className="stack gap-2">
          <h2 className="text-lg">{text.advice.title}</h2>
          {match.advice.length === 0 && <p className="text-muted">{text.advice.none}</p>}
          <ul>
            {match.advice.map((advice) => (
              <AdviceRow key={advice.change} advice={advice} />
            ))}
          </ul>
        </section>
      </div>
      <ScoreMakeUp match={match} />
    </>
  );
}
