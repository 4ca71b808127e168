import type { PairReading } from "~/server/matches/read-pair.server";

import { ButtonLink } from "../../components/button";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import type { IntroductionWay } from "./introduction-way";

type PairLinksProps = Pick<PairReading, "potential" | "interest"> & { way: IntroductionWay };

/** To have the two introduced, for those who may; and where to look on: what else fits either side, and why others do not. */
export function PairLinks({ potential, interest, way }: PairLinksProps) {
  const { pair: text, askWhy, introductions } = useText().pages;
  const pair = { potential: potential.ref, interest: interest.ref };
  return (
    <div className="cluster">
      {way === "request" && (
        <ButtonLink href={href.requestIntroduction(potential.ref, interest.ref)}>
          {introductions.request.link}
        </ButtonLink>
      )}
      {way === "propose" && (
        <ButtonLink href={href.proposeIntroductions([pair])}>{introductions.preview.link}</ButtonLink>
      )}
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
