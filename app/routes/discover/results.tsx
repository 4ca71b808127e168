import type { DiscoverInput, Discovery } from "~/server/search/discover.server";

import { Pager } from "../../components/pager";
import { PartnerCard } from "../../components/partner-card";
import { VillageCard } from "../../components/village-card";
import { href } from "../../http/href";
import { DemonstrationNote } from "../shared/demonstration-note";
import { InterestListing } from "../shared/interest-listing";
import { PotentialListing } from "../shared/potential-listing";
import { discoverHref } from "./discover-href";
import type { DistrictNames } from "./facet-words";
import { NothingFound } from "./nothing-found";

type ResultsProps = {
  query: DiscoverInput;
  found: Discovery["found"];
  counts: Discovery["counts"];
  pageSize: number;
  districts: DistrictNames;
};

/** One page of what was found, or what to loosen when nothing was. */
export function Results({ query, found, counts, pageSize, districts }: ResultsProps) {
  if (found.total === 0) return <NothingFound query={query} counts={counts} districts={districts} />;
  return (
    <>
      {found.sought === "interests" && <DemonstrationNote listings={found.hits} />}
      <div className="card-grid">
        <Hits found={found} />
      </div>
      <Pager
        page={found.page}
        pageCount={Math.ceil(found.total / pageSize)}
        hrefFor={(page) => discoverHref({ ...query, page })}
      />
    </>
  );
}

function Hits({ found }: { found: Discovery["found"] }) {
  switch (found.sought) {
    case "potentials":
      return found.hits.map((potential) => <PotentialListing key={potential.ref} potential={potential} />);
    case "interests":
      return found.hits.map((interest) => <InterestListing key={interest.ref} interest={interest} />);
    case "villages":
      return found.hits.map(({ key, potentials, ...village }) => (
        <VillageCard key={key} {...village} href={href.village(key)} potentialCount={potentials} />
      ));
    default:
      return found.hits.map(({ ref, name, type, interests }) => (
        <PartnerCard key={ref} href={href.partner(ref)} name={name} type={type} interestCount={interests} />
      ));
  }
}
