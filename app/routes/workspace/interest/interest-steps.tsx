import type { InterestState } from "~/matching/domain/vocabulary";
import type { InterestEvent } from "~/server/interests/move-interest.server";

import { Button, ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

/** What brings an interest on its way stands out, what ends it does not. */
const VARIANT: Partial<Record<InterestEvent, "primary" | "quiet">> = {
  submit: "primary",
  resume: "primary",
  reopen: "primary",
  close: "quiet",
};

type InterestStepsProps = { interestRef: string; state: InterestState; events: readonly InterestEvent[] };

/** What can be done with an interest now, each one tap; what DPMD decides is decided on its own page. */
export function InterestSteps({ interestRef, state, events }: InterestStepsProps) {
  const { myInterest, dpmd } = useText().pages;
  const decides = events.includes("publish");
  const own = events.filter((event) => event !== "publish" && event !== "return");
  return (
    <form method="post" aria-label={myInterest.overview.next} className="cluster print:hidden">
      {decides && <ButtonLink href={href.reviewInterest(interestRef)}>{dpmd.verification.title}</ButtonLink>}
      {own.map((event) => (
        <Button key={event} type="submit" name="tindakan" value={event} variant={VARIANT[event] ?? "secondary"}>
          {myInterest.events[event]}
        </Button>
      ))}
      {state !== "closed" && (
        <ButtonLink href={href.editInterest(interestRef)} variant="secondary">
          {myInterest.overview.edit}
        </ButtonLink>
      )}
      {state === "published" && (
        <ButtonLink href={href.interest(interestRef)} variant="quiet">
          {myInterest.overview.public}
        </ButtonLink>
      )}
    </form>
  );
}
