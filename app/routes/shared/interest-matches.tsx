import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { useText } from "../../i18n/language";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";
import { DemonstrationNote } from "./demonstration-note";
import { InterestListing } from "./interest-listing";
import { MatchList } from "./match-list";
import { NearMisses } from "./near-misses";

type InterestMatchesProps = {
  reading: Pick<
    PotentialReading,
    "matches" | "matchCount" | "worthyCount" | "nearMisses" | "nearMissCount" | "blockedCount"
  >;
  title: string;
  words: { count: (count: number, worthy: number) => string; none: { title: string; text: string }; see: string };
  /** Where an interest leads; its 1-based place in the list, null for a near miss. */
  hrefOf: (interest: string, place: number | null) => string;
  /** Where to ask why others are not in the list; null while the potential is not published. */
  askHref: string | null;
};

/** The interests that fit a potential, best first; then those that one rule keeps away. */
export function InterestMatches({ reading, title, words, hrefOf, askHref }: InterestMatchesProps) {
  const { pages } = useText();
  const { matches, matchCount, worthyCount, nearMisses, nearMissCount, blockedCount } = reading;
  return (
    <>
      <MatchList
        title={title}
        lead={words.count(matchCount, worthyCount)}
        count={matchCount}
        shown={matches.length}
        none={{ ...words.none, see: words.see, seeHref: discoverHref({ ...EVERYTHING, sought: "interests" }) }}
        blocked={blockedCount > 0 ? pages.match.blocked.interests(blockedCount) : null}
        ask={askHref === null ? null : { href: askHref, question: pages.askWhy.potential.heading }}
      >
        <DemonstrationNote listings={matches.map(({ interest }) => interest)} />
        {matches.map(({ interest, match }, index) => (
          <InterestListing key={interest.ref} interest={interest} match={match} to={hrefOf(interest.ref, index + 1)} />
        ))}
      </MatchList>
      <NearMisses
        count={nearMissCount}
        nearMisses={nearMisses.map(({ interest, ...nearMiss }) => ({
          ...nearMiss,
          href: hrefOf(interest.ref, null),
          title: interest.title,
          of: interest.partner.name,
        }))}
      />
    </>
  );
}
