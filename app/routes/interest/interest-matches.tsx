import type { InterestReading } from "~/server/interests/read-interest.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { MatchList } from "../shared/match-list";
import { NearMisses } from "../shared/near-misses";
import { PotentialListing } from "../shared/potential-listing";

/** The potentials that fit, best first; then those that one rule keeps away. */
export function InterestMatches({ reading }: { reading: InterestReading }) {
  const { parts, pages } = useText();
  const text = pages.interest.matches;
  const { interest, matches, matchCount, worthyCount, nearMisses, nearMissCount, blockedCount } = reading;
  return (
    <>
      <MatchList
        title={text.title}
        lead={text.count(matchCount, worthyCount)}
        count={matchCount}
        shown={matches.length}
        none={{ ...text.none, see: text.see, seeHref: href.discover }}
        blocked={blockedCount > 0 ? pages.match.blocked.potentials(blockedCount) : null}
        ask={{ href: href.whyOfInterest(interest.ref), question: pages.askWhy.interest.heading }}
      >
        {matches.map((ranked) => (
          <PotentialListing
            key={ranked.potential.ref}
            potential={ranked.potential}
            match={ranked.match}
            to={href.pair(ranked.potential.ref, interest.ref)}
          />
        ))}
      </MatchList>
      <NearMisses
        count={nearMissCount}
        nearMisses={nearMisses.map(({ potential, ...nearMiss }) => ({
          ...nearMiss,
          href: href.pair(potential.ref, interest.ref),
          title: potential.title,
          of: parts.place.village(potential.village.status, potential.village.name),
        }))}
      />
    </>
  );
}
