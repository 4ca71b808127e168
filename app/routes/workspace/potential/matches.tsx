import type { MyPotentialReading } from "~/server/potentials/read-my-potential.server";

import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { discoverHref } from "../../discover/discover-href";
import { EVERYTHING } from "../../discover/discover-query";
import { DemonstrationNote } from "../../shared/demonstration-note";
import { InterestListing } from "../../shared/interest-listing";
import { MatchList } from "../../shared/match-list";
import { NearMisses } from "../../shared/near-misses";

/** Who fits, as if it were published; a published one leads to the page of each pair, any other to the interest. */
export function Matches({ reading }: { reading: MyPotentialReading }) {
  const { myPotential, match } = useText().pages;
  const text = myPotential.overview.matches;
  const { potential, state, matches, matchCount, worthyCount, nearMisses, nearMissCount, blockedCount } = reading;
  const isPublished = state === "published";
  const hrefOf = (interest: string) => (isPublished ? href.pair(potential.ref, interest) : href.interest(interest));
  return (
    <>
      <MatchList
        title={isPublished ? text.title : text.draftTitle}
        lead={text.count(matchCount, worthyCount)}
        count={matchCount}
        shown={matches.length}
        none={{ ...text.none, see: text.see, seeHref: discoverHref({ ...EVERYTHING, sought: "interests" }) }}
        blocked={blockedCount > 0 ? match.blocked.interests(blockedCount) : null}
      >
        <DemonstrationNote listings={matches.map(({ interest }) => interest)} />
        {matches.map((ranked) => (
          <InterestListing
            key={ranked.interest.ref}
            interest={ranked.interest}
            match={ranked.match}
            to={hrefOf(ranked.interest.ref)}
          />
        ))}
      </MatchList>
      <NearMisses
        count={nearMissCount}
        nearMisses={nearMisses.map(({ interest, ...nearMiss }) => ({
          ...nearMiss,
          href: hrefOf(interest.ref),
          title: interest.title,
          of: interest.partner.name,
        }))}
      />
    </>
  );
}
