import type { DiscoverInput, Discovery, FoundGroup } from "~/server/search/discover.server";

import { Banner } from "../../components/banner";
import { TextLink } from "../../components/text-link";
import { useText } from "../../i18n/language";
import { DemonstrationNote } from "../shared/demonstration-note";
import { discoverHref } from "./discover-href";
import { EVERYTHING } from "./discover-query";
import type { DistrictNames } from "./facet-words";
import { FoundCards } from "./found-cards";
import { NothingFound } from "./nothing-found";

type EverywhereProps = {
  query: DiscoverInput;
  groups: readonly FoundGroup[];
  corrected: string | null;
  counts: Discovery["counts"];
  districts: DistrictNames;
};

/** The best of every kind for the words, each kind with the way to all of it. */
export function Everywhere({ query, groups, corrected, counts, districts }: EverywhereProps) {
  const text = useText().pages.discover;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const heading = (
    <h2 id="hasil" className="text-lg">
      {text.foundFor(text.foundEverywhere(total), corrected ?? query.text)}
    </h2>
  );
  if (total === 0) {
    return (
      <>
        {heading}
        <NothingFound query={query} counts={counts} districts={districts} />
      </>
    );
  }
  return (
    <div className="stack gap-8">
      <div className="stack">
        {heading}
        {corrected !== null && <Banner tone="informative" title={text.corrected(query.text, corrected)} />}
      </div>
      {groups.map((group) => (
        <section key={group.sought} className="stack" aria-labelledby={`hasil-${group.sought}`}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h3 id={`hasil-${group.sought}`} className="text-lg">
              {text.title[group.sought]}
            </h3>
            <TextLink href={discoverHref({ ...EVERYTHING, sought: group.sought, text: query.text })}>
              {text.seeAll[group.sought](group.total)}
            </TextLink>
          </div>
          {group.sought === "interests" && <DemonstrationNote listings={group.hits.map(({ listing }) => listing)} />}
          <div className="card-grid">
            <FoundCards found={group} headingLevel={4} />
          </div>
        </section>
      ))}
    </div>
  );
}
