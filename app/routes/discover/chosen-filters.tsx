import type { DiscoverInput } from "~/server/search/discover.server";

import { ActiveFilters } from "../../components/active-filters";
import { useLanguage, useText } from "../../i18n/language";
import { discoverHref, without } from "./discover-href";
import { codeWords, type DistrictNames } from "./facet-words";
import { FACETS_OF } from "./facets";

type ChosenFiltersProps = { query: DiscoverInput; districts: DistrictNames };

/** The words and codes in use, each removed with one tap. */
export function ChosenFilters({ query, districts }: ChosenFiltersProps) {
  const language = useLanguage();
  const text = useText().pages.discover;
  const codes = FACETS_OF[query.sought].flatMap((facet) =>
    (query.selected[facet] ?? []).map((code) => ({
      label: codeWords({ facet, code }, { language, districts }),
      removeHref: discoverHref(without(query, { facet, code })),
    })),
  );
  const words = { label: text.words(query.text), removeHref: discoverHref({ ...query, text: "", page: 1 }) };
  const near = query.near && {
    label: text.near.chosen(query.near.village?.name ?? text.near.position, query.near.withinKm),
    removeHref: discoverHref({
      ...query,
      near: null,
      sort: query.sort === "nearest" ? "relevance" : query.sort,
      page: 1,
    }),
  };
  return (
    <ActiveFilters
      filters={[...(query.text === "" ? [] : [words]), ...codes, ...(near ? [near] : [])]}
      clearHref={discoverHref({ ...query, text: "", selected: {}, near: null, page: 1 })}
    />
  );
}
