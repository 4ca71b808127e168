import { InterestCard } from "../../components/interest-card";
import type { FoundWords } from "../../components/found-words";
import type { HeadingLevel } from "../../components/heading";
import { href } from "../../http/href";
import type { InterestListing as Listing, MatchSummary } from "~/server/listings.server";

type InterestListingProps = {
  interest: Listing;
  match?: MatchSummary | undefined;
  /** Where the words of a search stand in it. */
  found?: FoundWords;
  /** Where the card leads; the interest's own page when absent. */
  to?: string | undefined;
  headingLevel?: HeadingLevel;
};

/** An interest of the market as a card; the list it stands in says which figures are for demonstration. */
export function InterestListing({ interest, match, found, to, headingLevel = 3 }: InterestListingProps) {
  const { ref, budgetPerVillage, ...facts } = interest;
  const { min, max } = budgetPerVillage;
  return (
    <InterestCard
      {...facts}
      href={to ?? href.interest(ref)}
      budgetPerVillage={min === null && max === null ? null : budgetPerVillage}
      match={match}
      found={found}
      headingLevel={headingLevel}
    />
  );
}
