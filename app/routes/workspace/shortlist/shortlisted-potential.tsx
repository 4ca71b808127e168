import type { Shortlisted } from "~/server/shortlist/read-shortlist.server";

import { BlockerSentence } from "../../../components/blocker-sentence";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { PotentialListing } from "../../shared/potential-listing";
import { CompareBox, MatchActions } from "../match-actions/match-actions";

/** A saved potential as it stands today, with its note and what can be decided about it. */
export function ShortlistedPotential({ entry }: { entry: Shortlisted }) {
  const text = useText().pages.shortlist;
  const { potential: ref, title, village, district, current } = entry;
  return (
    <li id={`potensi-${ref}`} className="stack scroll-mt-4 gap-2">
      {current ? (
        <PotentialListing
          potential={current.potential}
          to={href.potential(ref)}
          {...(current.match ? { match: current.match } : {})}
        />
      ) : (
        <div className="card">
          <h3 lang="id">{title}</h3>
          <p className="text-muted">
            {village}, {district}
          </p>
          <p>{text.gone}</p>
        </div>
      )}
      {current && current.blockers.length > 0 && (
        <ul className="stack gap-1 px-1">
          {current.blockers.map((sentence) => (
            <li key={sentence}>
              <BlockerSentence text={sentence} />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 px-1">
        <MatchActions potential={{ ref, title }} choice={entry} shown={null} />
        {current && <CompareBox potential={{ ref, title }} />}
      </div>
    </li>
  );
}
