import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { href } from "../../../http/href";
import { fromList } from "../../../http/view-link";
import { useText } from "../../../i18n/language";
import { InterestMatches } from "../../shared/interest-matches";

/** Who fits, as if it were published; a published one leads to the page of each pair, any other to the interest. */
export function Matches({ reading }: { reading: MyPotentialReading }) {
  const words = useText().pages.myPotential.overview.matches;
  const { potential, state, listVersion } = reading;
  const isPublished = state === "published";
  const pageOf = (interest: string) => (isPublished ? href.pair(potential.ref, interest) : href.interest(interest));
  const hrefOf = (interest: string, position: number | null) =>
    position === null ? pageOf(interest) : fromList(pageOf(interest), { from: potential.ref, position, listVersion });
  const title = isPublished ? words.title : words.draftTitle;
  const askHref = isPublished ? href.whyOfPotential(potential.ref) : null;
  return <InterestMatches reading={reading} title={title} words={words} hrefOf={hrefOf} askHref={askHref} />;
}
