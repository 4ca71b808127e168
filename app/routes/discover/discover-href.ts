import type { DiscoverInput, FacetName } from "~/server/search/discover.server";

import { href } from "../../http/href";
import { FACETS, FACETS_OF, SORT_IN_URL, SOUGHT_IN_URL } from "./facets";

/** One name and value of an address or a form. */
export type Param = { name: string; value: string };

/** A search as names and values; what is as usual is left out, so that equal searches have equal addresses. */
export function discoverParams({ sought, text, selected, sort, near, page }: DiscoverInput): Param[] {
  return [
    ...(sought === "potentials" && text === "" ? [] : [{ name: "cari", value: SOUGHT_IN_URL[sought] }]),
    ...(text === "" ? [] : [{ name: "q", value: text }]),
    ...FACETS_OF[sought].flatMap((name) =>
      (selected[name] ?? []).map((value) => ({ name: FACETS[name].param, value })),
    ),
    ...(near ? [{ name: "dekat", value: near.value }] : []),
    ...(near?.withinKm ? [{ name: "km", value: String(near.withinKm) }] : []),
    ...(sort === "relevance" ? [] : [{ name: "urut", value: SORT_IN_URL[sort] }]),
    ...(page > 1 ? [{ name: "hal", value: String(page) }] : []),
  ];
}

/** The address of a search. */
export function discoverHref(query: DiscoverInput): string {
  const params = new URLSearchParams(discoverParams(query).map(({ name, value }) => [name, value]));
  return params.size === 0 ? href.discover : `${href.discover}?${params}`;
}

/** The address of some words in every kind at once. */
export const everywhereHref = (text: string): string => `${href.discover}?${new URLSearchParams({ q: text })}`;

/** The same search, from its first page, without one chosen code. */
export function without(query: DiscoverInput, { facet, code }: { facet: FacetName; code: string }): DiscoverInput {
  const left = (query.selected[facet] ?? []).filter((chosen) => chosen !== code);
  return { ...query, page: 1, selected: { ...query.selected, [facet]: left } };
}

/** The same search, from its first page, however far things are. */
export const anyDistance = (query: DiscoverInput): DiscoverInput => ({
  ...query,
  page: 1,
  near: query.near && { ...query.near, withinKm: null },
});
