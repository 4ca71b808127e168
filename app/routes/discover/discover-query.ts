import { z } from "zod";

import type { DiscoverInput, FacetName, Sought } from "~/server/search/discover.server";

import { FACETS, FACETS_OF, SOUGHT_IN_URL } from "./facets";

/** Everything there is, newest first. */
export const EVERYTHING: DiscoverInput = { sought: "potentials", text: "", selected: {}, sort: "relevance", page: 1 };

/** A search out of an address; `ignored` are chosen codes that nothing is called. */
export type DiscoverQuery = { query: DiscoverInput; ignored: string[] };

const LAST_PAGE = 100_000;
const TEXT_LENGTH = 200;

const SoughtParam = z.enum(SOUGHT_IN_URL).catch(SOUGHT_IN_URL.potentials);
const PageParam = z.coerce.number().int().min(1).max(LAST_PAGE).catch(1);
const SortParam = z.enum({ relevance: "relevan", newest: "terbaru" }).catch("relevan");

/** Reads the search in an address: whatever stands there, the answer is a search that can be made. */
export function parseDiscoverQuery(params: URLSearchParams, districts: ReadonlySet<string>): DiscoverQuery {
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
  return {
    query: {
      sought,
      text: (params.get("q") ?? "").slice(0, TEXT_LENGTH).trim(),
      selected,
      sort: SortParam.parse(params.get("urut")) === "terbaru" ? "newest" : "relevance",
      page: PageParam.parse(params.get("hal") ?? 1),
    },
    ignored: ignored.slice(0, 5).map((code) => code.slice(0, 40)),
  };
}

function soughtOf(word: string): Sought {
  const all: readonly Sought[] = ["potentials", "interests", "villages", "partners"];
  return all.find((sought) => SOUGHT_IN_URL[sought] === word) ?? "potentials";
}
