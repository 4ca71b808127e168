import type { Discovery } from "~/server/search/discover.server";

import type { HeadingLevel } from "../../components/heading";
import { PartnerCard } from "../../components/partner-card";
import { VillageCard } from "../../components/village-card";
import { href } from "../../http/href";
import { InterestListing } from "../shared/interest-listing";
import { PotentialListing } from "../shared/potential-listing";

type FoundCardsProps = {
  found: Discovery["found"];
  /** Whether the reader has something that things fit or do not. */
  isFitKnown?: boolean;
  headingLevel?: HeadingLevel;
};

/** Cards of things of one kind. */
export function FoundCards({ found, isFitKnown = false, headingLevel = 3 }: FoundCardsProps) {
  switch (found.sought) {
    case "potentials":
      return found.hits.map(({ listing, hit, fit }) => (
        <PotentialListing
          key={listing.ref}
          potential={listing}
          found={{ ...hit, isKeptAway: isFitKnown && fit === null }}
          match={fit ?? undefined}
          headingLevel={headingLevel}
          to={fit ? href.pair(listing.ref, fit.own) : undefined}
        />
      ));
    case "interests":
      return found.hits.map(({ listing, hit, fit }) => (
        <InterestListing
          key={listing.ref}
          interest={listing}
          found={{ ...hit, isKeptAway: isFitKnown && fit === null }}
          match={fit ?? undefined}
          headingLevel={headingLevel}
          to={fit ? href.pair(fit.own, listing.ref) : undefined}
        />
      ));
    case "villages":
      return found.hits.map(({ listing: { key, potentials, name, status, district, developmentIndex }, hit }) => (
        <VillageCard
          key={key}
          name={name}
          status={status}
          district={district}
          developmentIndex={developmentIndex}
          href={href.village(key)}
          potentialCount={potentials}
          found={hit}
          headingLevel={headingLevel}
        />
      ));
    default:
      return found.hits.map(({ listing: { ref, name, type, interests }, hit }) => (
        <PartnerCard
          key={ref}
          href={href.partner(ref)}
          name={name}
          type={type}
          interestCount={interests}
          found={hit}
          headingLevel={headingLevel}
        />
      ));
  }
}
