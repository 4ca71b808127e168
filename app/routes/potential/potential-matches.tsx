import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { InterestMatches } from "../shared/interest-matches";

/** The interests that fit, each leading to the page of the pair. */
export function PotentialMatches({ reading }: { reading: PotentialReading }) {
  const words = useText().pages.potential.matches;
  const hrefOf = (interest: string) => href.pair(reading.potential.ref, interest);
  return <InterestMatches reading={reading} title={words.title} words={words} hrefOf={hrefOf} />;
}
