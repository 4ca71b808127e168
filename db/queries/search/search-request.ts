import type { FacetCount, FacetName, Sought, Stretch } from "./search-facets";

/** `relevance` needs words; without them it is `newest`, and of villages and partners those with most to show. */
export const SEARCH_SORTS = ["relevance", "newest", "nearest", "attention"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** A place to measure from, in degrees (WGS 84). */
export type Position = { latitude: number; longitude: number };

/** What is sought, one page of it. */
export type SearchRequest = {
  sought: Sought;
  text: string;
  /** Codes by facet: one of a facet's suffices, every facet must hold; an absent or empty facet allows all. */
  selected: Partial<Record<FacetName, readonly string[]>>;
  /** `nearest` needs `near`; `attention` is least first. */
  sort: SearchSort;
  /** Where distances are measured from; with `withinKm` what is farther, or whose place is unknown, is left out. */
  near: (Position & { withinKm: number | null }) | null;
  /** Interests that closed before this day (ISO 8601) are left out; null finds them too. */
  day: string | null;
  /** Counts from 1. */
  page: number;
  pageSize: number;
};

/** One thing found. */
export type Hit = {
  ref: string;
  title: Stretch[];
  /** Where the description has the words, at most some twenty; the place when neither it nor the title has them; else null. */
  snippet: Stretch[] | null;
  /** Kilometres from `near`; null without it or where the place is unknown. */
  distanceKm: number | null;
};

/** One page of what was found. */
export type SearchAnswer = {
  /** The page given: the last one when the page asked for lies beyond it. */
  page: number;
  total: number;
  /** So many of them pages lead to. */
  reachable: number;
  hits: Hit[];
  facets: Partial<Record<FacetName, FacetCount[]>>;
  /** How many the words find in each kind when nothing else narrows the search. */
  counts: Record<Sought, number>;
  /** Words sought, and how many of them the hits have: fewer when nothing has all. */
  words: number;
  matchedWords: number;
  /** The words as they were taken, when some were not found as typed: "did you mean". */
  corrected: string | null;
};

/** The best of each kind. */
export type GroupedAnswer = {
  groups: { sought: Sought; total: number; hits: Omit<Hit, "distanceKm">[] }[];
  corrected: string | null;
};

/** A title that what was typed leads to. */
export type Suggestion = { kind: Sought; ref: string; title: Stretch[]; place: string };
