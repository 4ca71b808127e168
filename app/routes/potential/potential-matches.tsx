import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { InterestMatches } from "../shared/interest-matches";

/** The interests that fit, each leading to the page of the pair. */
export function PotentialMatches({ reading }: { reading: PotentialReading }) {
  const words = useText().pages.potential.matches;
  const { ref } = reading.potential;
  const hrefOf = (interest: string) => href.pair(ref, interest);
  const askHref = href.whyOfPotential(ref);
  return <InterestMatches reading={reading} title={words.title} words={words} hrefOf={hrefOf} askHref={askHref} />;
}
