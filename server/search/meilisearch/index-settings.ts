import type { Settings } from "meilisearch";

import { SYNONYM_GROUPS, UNINDEXED_WORDS } from "~/matching/engine";

import { termWords } from "./subject-words";

/** Grows with every change of what is below, or of what a document holds: indexes with another are rebuilt or set anew. */
export const SETTINGS_VERSION = 2;

/** Documents by this are the same. */
export const PRIMARY_KEY = "id";

/** Counted by these; a whole country has some 7,300 districts. */
const MOST_FACET_VALUES = 10_000;
/** No total is cut off. */
const MOST_HITS = 10_000_000;
/** Ranking stops then, with what it has; searches have a time limit of their own. */
const RANKING_MS = 1_500;
/** Shorter words are other words one slip away as often as not. */
const ONE_SLIP_LENGTH = 5;
const TWO_SLIPS_LENGTH = 8;

/** Settings of every index: https://www.meilisearch.com/docs/reference/api/settings */
export const SETTINGS = {
  searchableAttributes: ["title", "place", "labels", "body", "terms"],
  displayedAttributes: ["id", "version", "ref", "title", "place", "labels", "body", "_geo"],
  filterableAttributes: [
    { attributePatterns: ["codes.*", "kind"], features: filters({ equality: true, comparison: false }) },
    { attributePatterns: ["closes"], features: filters({ equality: false, comparison: true }) },
    { attributePatterns: [PRIMARY_KEY], features: filters({ equality: true, comparison: true }) },
    "_geo",
  ],
  sortableAttributes: ["newest", "size", "attention", "titleLength", "version", PRIMARY_KEY, "_geo"],
  // What is asked to be sorted is sorted; else exact before fuzzy, title before description, and no two alike.
  rankingRules: [
    "sort",
    "words",
    "typo",
    "attributeRank",
    "exactness",
    "proximity",
    "titleLength:asc",
    "size:desc",
    "newest:desc",
    `${PRIMARY_KEY}:desc`,
  ],
  synonyms: synonymsOf(),
  stopWords: [...UNINDEXED_WORDS],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: ONE_SLIP_LENGTH, twoTypos: TWO_SLIPS_LENGTH },
    disableOnNumbers: true,
    disableOnAttributes: ["terms"],
  },
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["ind"] }],
  pagination: { maxTotalHits: MOST_HITS },
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
  proximityPrecision: "byWord",
  facetSearch: false,
  prefixSearch: "indexingTime",
  searchCutoffMs: RANKING_MS,
} satisfies Settings;

function filters(filter: { equality: boolean; comparison: boolean }) {
  return { facetSearch: false, filter };
}

/** Who seeks a subject by one of its names seeks it by the others, and all that belongs to it. */
function synonymsOf(): Record<string, string[]> {
  const synonyms = new Map<string, Set<string>>();
  for (const { term, names, english } of SYNONYM_GROUPS) {
    for (const name of [...names, english]) {
      const others = names.filter((other) => other !== name);
      synonyms.set(name, new Set([...(synonyms.get(name) ?? []), termWords(term), ...others]));
    }
  }
  return Object.fromEntries([...synonyms].map(([name, others]) => [name, [...others]]));
}
