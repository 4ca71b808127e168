import type { DiscoverInput, FacetName } from "~/server/search/discover.server";

import { href } from "../../http/href";
import { FACETS, FACETS_OF, SOUGHT_IN_URL } from "./facets";

/** One name and value of an address or a form. */
export type Param = { name: string; value: string };

/** A search as names and values; what is as usual is left out, so that equal searches have equal addresses. */
export function discoverParams({ sought, text, selected, sort, page }: DiscoverInput): Param[] {
  return [
    ...(sought === "potentials" ? [] : [{ name: "cari", value: SOUGHT_IN_URL[sought] }]),
    ...(text === "" ? [] : [{ name: "q", value: text }]),
    ...FACETS_OF[sought].flatMap((name) =>
      (selected[name] ?? []).map((value) => ({ name: FACETS[name].param, value })),
    ),
    ...(sort === "newest" ? [{ name: "urut", value: "terbaru" }] : []),
    ...(page > 1 ? [{ name: "hal", value: String(page) }] : []),
  ];
}

/** The address of a search. */
export function discoverHref(query: DiscoverInput): string {
  const params = new URLSearchParams(discoverParams(query).map(({ name, value }) => [name, value]));
  return params.size === 0 ? href.discover : `${href.discover}?${params}`;
}

/** The same search, from its first page, without one chosen code. */
export function without(query: DiscoverInput, { facet, code }: { facet: FacetName; code: string }): DiscoverInput {
  const left = (query.selected[facet] ?? []).filter((chosen) => chosen !== code);
  return { ...query, page: 1, selected: { ...query.selected, [facet]: left } };
}
