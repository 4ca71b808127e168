import type { IntroductionMove } from "~/matching/domain/introduction-state";
import type { FitSide } from "~/matching/domain/ranking";
import type { IntroductionReading } from "~/server/introductions/read-introduction.server";

import { Button } from "../../../components/button";
import { useText } from "../../../i18n/language";
import type { NotTaken } from "./act-on-introduction";
import { DeclineForm } from "./decline-form";

type AnswersProps = { reading: IntroductionReading; notTaken: NotTaken | undefined };

const SIDES: readonly FitSide[] = ["village", "partner"];

/** What the reader may answer now: yes in one tap, no with its reason; DPMD also passes a request on, or answers for a side. */
export function Answers({ reading: { moves, viewer, introduction }, notTaken }: AnswersProps) {
  const text = useText().pages.introduction;
  const can = (event: IntroductionMove["event"]) => moves.some((move) => move.event === event);
  const answerable = SIDES.filter((side) => moves.some((move) => move.event === "accept" && move.side === side));
  if (answerable.length === 0 && !can("pass_on") && !can("withdraw")) return null;
  return (
    <section className="stack gap-4 print:hidden">
      {can("pass_on") && (
        <div className="card stack gap-3 border-l-4 border-l-warning">
          <h2 className="text-lg">{text.passOn}</h2>
          <p className="measure text-muted">{text.passOnLead}</p>
          <form method="post">
            <Button type="submit" name="tindakan" value="pass_on">
              {text.passOnButton}
            </Button>
          </form>
          <DeclineForm side="broker" opener={text.turnDown} notTaken={notTaken} />
        </div>
      )}
      {answerable.map((side) => (
        <Answer key={side} side={side} isOwn={viewer === side} notTaken={notTaken} />
      ))}
      {can("withdraw") && (viewer === "broker" || introduction.origin === viewer) && (
        <form method="post" className="cluster gap-x-4">
          <Button type="submit" name="tindakan" value="withdraw" variant="quiet">
            {text.withdraw}
          </Button>
          <span className="text-sm text-muted">{text.withdrawLead}</span>
        </form>
      )}
    </section>
  );
}

function Answer({ side, isOwn, notTaken }: { side: FitSide; isOwn: boolean; notTaken: NotTaken | undefined }) {
  const text = useText().pages.introduction;
  return (
    <div className={`card stack gap-3 ${isOwn ? "border-l-4 border-l-warning" : ""}`}>
      <h2 className="text-lg">{isOwn ? text.answer : text.answerFor[side]}</h2>
      <p className="measure text-muted">{text.answerLead}</p>
      <form method="post">
        <input type="hidden" name="side" value={side} />
        <Button type="submit" name="tindakan" value="accept" variant={isOwn ? "primary" : "secondary"}>
          {isOwn ? text.accept : text.acceptFor[side]}
        </Button>
      </form>
      <DeclineForm side={side} opener={text.declineOpener} notTaken={notTaken} />
    </div>
  );
}
