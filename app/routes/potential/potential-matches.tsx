import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";
import { DemonstrationNote } from "../shared/demonstration-note";
import { InterestListing } from "../shared/interest-listing";
import { MatchList } from "../shared/match-list";
import { NearMisses } from "../shared/near-misses";

/** The interests that fit, best first; then those that one rule keeps away. */
export function PotentialMatches({ reading }: { reading: PotentialReading }) {
  const { potential: text, match } = useText().pages;
  const { potential, matches, matchCount, worthyCount, nearMisses, nearMissCount, blockedCount } = reading;
  return (
    <>
      <MatchList
        title={text.matches.title}
        lead={text.matches.count(matchCount, worthyCount)}
        count={matchCount}
        shown={matches.length}
        none={{
          ...text.matches.none,
          see: text.matches.see,
          seeHref: discoverHref({ ...EVERYTHING, sought: "interests" }),
        }}
        blocked={blockedCount > 0 ? match.blocked.interests(blockedCount) : null}
      >
        <DemonstrationNote listings={matches.map(({ interest }) => interest)} />
        {matches.map((ranked) => (
          <InterestListing
            key={ranked.interest.ref}
            interest={ranked.interest}
            match={ranked.match}
            to={href.pair(potential.ref, ranked.interest.ref)}
          />
        ))}
      </MatchList>
      <NearMisses
        count={nearMissCount}
        nearMisses={nearMisses.map(({ interest, ...nearMiss }) => ({
          ...nearMiss,
          href: href.pair(potential.ref, interest.ref),
          title: interest.title,
          of: interest.partner.name,
        }))}
      />
    </>
  );
}
