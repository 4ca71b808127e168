import type { DiscoverInput, Discovery } from "~/server/search/discover.server";

import { Pager } from "../../components/pager";
import { DemonstrationNote } from "../shared/demonstration-note";
import { discoverHref } from "./discover-href";
import { FoundCards } from "./found-cards";
import type { DistrictNames } from "./facet-words";
import { NothingFound } from "./nothing-found";

type ResultsProps = { query: DiscoverInput; discovery: Discovery; districts: DistrictNames };

/** One page of what was found, or what to loosen when nothing was. */
export function Results({ query, discovery, districts }: ResultsProps) {
  const { found, total, reachable, counts, page, pageSize } = discovery;
  if (total === 0) return <NothingFound query={query} counts={counts} districts={districts} />;
  return (
    <>
      {found.sought === "interests" && <DemonstrationNote listings={found.hits.map(({ listing }) => listing)} />}
      <div className={discovery.isFitKnown ? "stack" : "card-grid"}>
        <FoundCards found={found} isFitKnown={discovery.isFitKnown} />
      </div>
      <Pager
        page={page}
        pageCount={Math.ceil(reachable / pageSize)}
        hrefFor={(other) => discoverHref({ ...query, page: other })}
      />
    </>
  );
}
