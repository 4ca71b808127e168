import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { InterestMatches } from "../../shared/interest-matches";

/** Who fits, as if it were published; a published one leads to the page of each pair, any other to the interest. */
export function Matches({ reading }: { reading: MyPotentialReading }) {
  const words = useText().pages.myPotential.overview.matches;
  const { potential, state } = reading;
  const isPublished = state === "published";
  const hrefOf = (interest: string) => (isPublished ? href.pair(potential.ref, interest) : href.interest(interest));
  const title = isPublished ? words.title : words.draftTitle;
  return <InterestMatches reading={reading} title={title} words={words} hrefOf={hrefOf} />;
}
