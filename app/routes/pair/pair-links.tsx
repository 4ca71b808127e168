import type { PairReading } from "~/server/matches/read-pair.server";

import { ButtonLink } from "../../components/button";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";

/** Where to look on: what else fits either side. */
export function PairLinks({ potential, interest }: Pick<PairReading, "potential" | "interest">) {
  const text = useText().pages.pair;
  return (
    <div className="cluster">
      <ButtonLink href={`${href.potential(potential.ref)}#cocok`} variant="secondary">
        {text.otherInterests}
      </ButtonLink>
      <ButtonLink href={`${href.interest(interest.ref)}#cocok`} variant="secondary">
        {text.otherPotentials}
      </ButtonLink>
    </div>
  );
}
