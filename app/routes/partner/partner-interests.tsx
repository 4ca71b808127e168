import type { InterestListing as Interest } from "~/server/listings.server";

import { ButtonLink } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { useText } from "../../i18n/language";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";
import { DemonstrationNote } from "../shared/demonstration-note";
import { InterestListing } from "../shared/interest-listing";

/** What the partner is willing to support now. */
export function PartnerInterests({ interests }: { interests: readonly Interest[] }) {
  const text = useText().pages.partner;
  const others = discoverHref({ ...EVERYTHING, sought: "interests" });
  return (
    <section className="stack">
      <div>
        <h2>{text.interests}</h2>
        {interests.length > 0 && <p className="text-muted">{text.count(interests.length)}</p>}
      </div>
      {interests.length === 0 && (
        <EmptyState title={text.none.title} action={<ButtonLink href={others}>{text.none.see}</ButtonLink>}>
          {text.none.text}
        </EmptyState>
      )}
      <DemonstrationNote listings={interests} />
      <div className="card-grid">
        {interests.map((interest) => (
          <InterestListing key={interest.ref} interest={interest} />
        ))}
      </div>
    </section>
  );
}
