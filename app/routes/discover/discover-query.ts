import { z } from "zod";

import type { DiscoverInput, DiscoverSort, FacetName, Sought } from "~/server/search/discover.server";
import type { NamedPlace } from "~/server/search/places.server";

import { DISTANCES, FACETS, FACETS_OF, SORT_IN_URL, SOUGHT, SOUGHT_IN_URL } from "./facets";

/** Everything there is, newest first. */
export const EVERYTHING: DiscoverInput = {
  sought: "potentials",
  text: "",
  selected: {},
  sort: "relevance",
  near: null,
  page: 1,
};

/** What an address may name: districts by code, and places to measure from. */
export type Known = { districts: ReadonlySet<string>; placeNamed: (value: string) => NamedPlace | null };

/** A search out of an address: `ignored` are chosen codes and places that nothing is called. */
export type DiscoverQuery = {
  query: DiscoverInput;
  /** Whether the words are sought in every kind at once: an address with words alone. */
  isEverywhere: boolean;
  ignored: string[];
};

const LAST_PAGE = 100_000;
const TEXT_LENGTH = 200;

const SoughtParam = z.enum(SOUGHT_IN_URL).catch(SOUGHT_IN_URL.potentials);
const PageParam = z.coerce.number().int().min(1).max(LAST_PAGE).catch(1);
const SortParam = z.enum(SORT_IN_URL).catch(SORT_IN_URL.relevance);
const DistanceParam = z.coerce.number().pipe(z.literal(DISTANCES)).nullable().catch(null);

/** Reads the search in an address: whatever stands there, the answer is a search that can be made. */
export function parseDiscoverQuery(params: URLSearchParams, { districts, placeNamed }: Known): DiscoverQuery {
  const sought = soughtOf(SoughtParam.parse(params.get("cari")));
  const ignored: string[] = [];
  const selected: Partial<Record<FacetName, string[]>> = {};
  for (const name of FACETS_OF[sought]) {
    const { param, codes } = FACETS[name];
    const isKnown = (code: string) => (codes ? codes.includes(code) : districts.has(code));
    const chosen = [...new Set(params.getAll(param))].filter((code) => code !== "");
    const known = chosen.filter(isKnown);
    if (known.length > 0) selected[name] = known;
    ignored.push(...chosen.filter((code) => !isKnown(code)));
  }
  const from = params.get("dekat") ?? "";
  const place = placeNamed(from);
  if (from !== "" && !place) ignored.push(from);
  const near = place && { ...place, withinKm: DistanceParam.parse(params.get("km")) };
  const sort = sortOf(SortParam.parse(params.get("urut")));
  const text = (params.get("q") ?? "").slice(0, TEXT_LENGTH).trim();
  const isNarrowed = near !== null || Object.keys(selected).length > 0;
  return {
    isEverywhere: text !== "" && !params.has("cari") && !isNarrowed,
    query: {
      sought,
      text,
      selected,
      sort: sort === "nearest" && !near ? "relevance" : sort,
      near,
      page: PageParam.parse(params.get("hal") ?? 1),
    },
    ignored: ignored.slice(0, 5).map((code) => code.slice(0, 40)),
  };
}

const soughtOf = (word: string): Sought => SOUGHT.find((sought) => SOUGHT_IN_URL[sought] === word) ?? "potentials";

const SORTS: readonly DiscoverSort[] = ["relevance", "newest", "nearest", "attention", "fit"];

const sortOf = (word: string): DiscoverSort => SORTS.find((sort) => SORT_IN_URL[sort] === word) ?? "relevance";
