import type { PairReading } from "~/server/matches/read-pair.server";

import { ButtonLink } from "../../components/button";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";

/** Where to look on: what else fits either side, and why others do not. */
export function PairLinks({ potential, interest }: Pick<PairReading, "potential" | "interest">) {
  const { pair: text, askWhy } = useText().pages;
  return (
    <div className="cluster">
      <ButtonLink href={`${href.potential(potential.ref)}#cocok`} variant="secondary">
        {text.otherInterests}
      </ButtonLink>
      <ButtonLink href={`${href.interest(interest.ref)}#cocok`} variant="secondary">
        {text.otherPotentials}
      </ButtonLink>
      <ButtonLink href={href.whyOfPotential(potential.ref)} variant="quiet">
        {askWhy.potential.heading}
      </ButtonLink>
      <ButtonLink href={href.whyOfInterest(interest.ref)} variant="quiet">
        {askWhy.interest.heading}
      </ButtonLink>
    </div>
  );
}
