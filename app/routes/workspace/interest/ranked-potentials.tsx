import type { MyInterestReading, RankedPotential } from "~/server/interests/read-my-interest.server";

import { href } from "../../../http/href";
import { fromList } from "../../../http/view-link";
import { useText } from "../../../i18n/language";
import { MatchList } from "../../shared/match-list";
import { NearMisses } from "../../shared/near-misses";
import { PotentialListing } from "../../shared/potential-listing";
import { CompareBar, CompareBox, MatchActions } from "../match-actions/match-actions";

/** The potentials that fit, best first, each with what can be decided about it; then those that one rule keeps away. */
export function RankedPotentials({ reading }: { reading: MyInterestReading }) {
  const { parts, pages } = useText();
  const text = pages.myInterest.overview;
  const { interest, state, matches, matchCount, worthyCount, nearMisses, nearMissCount, dismissed, listVersion } =
    reading;
  const { ref } = interest;
  // The page of a pair is there for what is public only.
  const isPublished = state === "published";
  const pageOf = (potential: string) => (isPublished ? href.pair(potential, ref) : href.potential(potential));
  const linkTo = ({ potential, position }: RankedPotential) =>
    fromList(pageOf(potential.ref), { from: ref, position, listVersion });
  return (
    <>
      <MatchList
        title={text.matches}
        lead={text.count(worthyCount, matchCount)}
        count={matchCount}
        shown={matches.length}
        none={{ ...text.blockedNone, seeHref: href.editInterest(ref) }}
        blocked={dismissed > 0 ? text.dismissed(dismissed) : null}
        ask={isPublished ? { href: href.whyOfInterest(ref), question: pages.askWhy.interest.heading } : null}
      >
        {matches.map((ranked) => (
          <div key={ranked.potential.ref} id={`potensi-${ranked.potential.ref}`} className="stack scroll-mt-4 gap-2">
            <PotentialListing potential={ranked.potential} match={ranked.match} to={linkTo(ranked)} />
            <div className="flex flex-wrap items-start justify-between gap-x-6 px-1">
              <MatchActions
                potential={ranked.potential}
                choice={ranked.choice}
                shown={{ position: ranked.position, listVersion }}
              />
              <CompareBox potential={ranked.potential} />
            </div>
          </div>
        ))}
        {matches.length > 1 && <CompareBar action={href.compare(ref)} />}
      </MatchList>
      <NearMisses
        count={nearMissCount}
        nearMisses={nearMisses.map(({ potential, ...nearMiss }) => ({
          ...nearMiss,
          href: pageOf(potential.ref),
          title: potential.title,
          of: parts.place.village(potential.village.status, potential.village.name),
        }))}
      />
    </>
  );
}
