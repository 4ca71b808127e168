import type { DiscoverInput, FacetCount, FacetName } from "~/server/search/discover.server";

import type { Choice } from "../../components/choice-list";
import { FilterPanel } from "../../components/filter-panel";
import { href } from "../../http/href";
import { useLanguage, useText } from "../../i18n/language";
import { discoverHref, discoverParams } from "./discover-href";
import { codeWords, type DistrictNames, facetWords } from "./facet-words";
import { FACETS, FACETS_OF } from "./facets";
import { NearFields, type NearVillage } from "./near-fields";

type FiltersProps = {
  query: DiscoverInput;
  facets: Partial<Record<FacetName, readonly FacetCount[]>>;
  districts: DistrictNames;
  villages: readonly NearVillage[];
};

/** What the search can be narrowed by, each choice with how many it would leave. */
export function Filters({ query, facets, districts, villages }: FiltersProps) {
  const language = useLanguage();
  const text = useText().pages.discover;
  const unfiltered = { ...query, selected: {}, near: null, page: 1 };
  return (
    <FilterPanel
      action={href.discover}
      clearHref={discoverHref(unfiltered)}
      keeps={discoverParams(unfiltered)}
      groups={FACETS_OF[query.sought].map((facet) => ({
        name: FACETS[facet].param,
        label: facetWords(facet, query.sought, text),
        selected: query.selected[facet] ?? [],
        choices: choicesOf(facet, facets[facet] ?? []),
      }))}
    >
      <NearFields near={query.near} villages={villages} />
    </FilterPanel>
  );

  function choicesOf(facet: FacetName, counts: readonly FacetCount[]): Choice[] {
    const missing = (query.selected[facet] ?? []).filter((code) => !counts.some((count) => count.code === code));
    const order = facet === "readiness" ? FACETS.readiness.codes : null;
    return [...counts, ...missing.map((code) => ({ code, count: 0 }))]
      .toSorted((a, b) => (order ? order.indexOf(a.code) - order.indexOf(b.code) : b.count - a.count))
      .map(({ code, count }) => ({ value: code, label: codeWords({ facet, code }, { language, districts }), count }));
  }
}
