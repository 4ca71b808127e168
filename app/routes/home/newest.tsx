import type { ReactNode } from "react";

import type { InterestListing as Interest, PotentialListing as Potential } from "~/server/listings.server";

import { EmptyState } from "../../components/empty-state";
import { TextLink } from "../../components/text-link";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";
import { DemonstrationNote } from "../shared/demonstration-note";
import { InterestListing } from "../shared/interest-listing";
import { PotentialListing } from "../shared/potential-listing";

type NewestProps = { potentials: readonly Potential[]; interests: readonly Interest[] };

/** What was published last on both sides. */
export function Newest({ potentials, interests }: NewestProps) {
  const text = useText().pages.home;
  return (
    <div className="page stack gap-12">
      <NewestList title={text.newestPotentials} all={{ href: href.discover, label: text.allPotentials }}>
        {potentials.length === 0 && <EmptyState title={text.noPotentials.title}>{text.noPotentials.text}</EmptyState>}
        <div className="card-grid">
          {potentials.map((potential) => (
            <PotentialListing key={potential.ref} potential={potential} />
          ))}
        </div>
      </NewestList>
      <NewestList
        title={text.newestInterests}
        all={{ href: discoverHref({ ...EVERYTHING, sought: "interests" }), label: text.allInterests }}
      >
        {interests.length === 0 && <EmptyState title={text.noInterests.title}>{text.noInterests.text}</EmptyState>}
        <DemonstrationNote listings={interests} />
        <div className="card-grid">
          {interests.map((interest) => (
            <InterestListing key={interest.ref} interest={interest} />
          ))}
        </div>
      </NewestList>
    </div>
  );
}

type NewestListProps = { title: string; all: { href: string; label: string }; children: ReactNode };

function NewestList({ title, all, children }: NewestListProps) {
  return (
    <section className="stack">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2>{title}</h2>
        <TextLink href={all.href}>{all.label}</TextLink>
      </div>
      {children}
    </section>
  );
}
