import { PotentialCard } from "../../components/potential-card";
import type { HeadingLevel } from "../../components/heading";
import { href } from "../../http/href";
import type { MatchSummary, PotentialListing as Listing } from "~/server/listings.server";

type PotentialListingProps = {
  potential: Listing;
  match?: MatchSummary;
  /** Where the card leads; the potential's own page when absent. */
  to?: string;
  headingLevel?: HeadingLevel;
};

/** A potential of the market as a card. */
export function PotentialListing({ potential, match, to, headingLevel = 3 }: PotentialListingProps) {
  const { ref, village, district, ...facts } = potential;
  return (
    <PotentialCard
      {...facts}
      href={to ?? href.potential(ref)}
      place={{ village: village.name, status: village.status, district }}
      match={match}
      headingLevel={headingLevel}
    />
  );
}
