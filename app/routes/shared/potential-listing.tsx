import { PotentialCard } from "../../components/potential-card";
import type { FoundWords } from "../../components/found-words";
import type { HeadingLevel } from "../../components/heading";
import { href } from "../../http/href";
import type { MatchSummary, PotentialListing as Listing } from "~/server/listings.server";

type PotentialListingProps = {
  potential: Listing;
  match?: MatchSummary | undefined;
  /** Where the words of a search stand in it. */
  found?: FoundWords;
  /** Where the card leads; the potential's own page when absent. */
  to?: string | undefined;
  headingLevel?: HeadingLevel;
};

/** A potential of the market as a card. */
export function PotentialListing({ potential, match, found, to, headingLevel = 3 }: PotentialListingProps) {
  const { ref, village, district, ...facts } = potential;
  return (
    <PotentialCard
      {...facts}
      href={to ?? href.potential(ref)}
      place={{ village: village.name, status: village.status, district }}
      match={match}
      found={found}
      headingLevel={headingLevel}
    />
  );
}
