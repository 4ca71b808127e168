import type { Search } from "../../search/search";
import { type JudgedQuery, SEARCH_QUERY_GROUPS } from "./search-queries";

/** Among so many of the first found must be what was meant. */
const FIRST = 5;

/** A query of which not all refs were among the first five. */
export type SearchFailure = Pick<JudgedQuery, "group" | "sought" | "text"> & {
  missing: string[];
  /** The first five, best first, and how many were found at all. */
  found: string[];
  total: number;
  /** The words as they were taken, when they were not taken as typed. */
  corrected: string | null;
};

/** The share of queries with all their refs among the first five, of all and by group. */
export type SearchSuccess = {
  queries: number;
  success5: number;
  groups: Record<string, number>;
  failures: SearchFailure[];
};

/** Asks a search every judged query, as of a day (ISO 8601) that decides which interests are open. */
export async function searchSuccess(
  { find }: Pick<Search, "find">,
  queries: readonly JudgedQuery[],
  day: string,
): Promise<SearchSuccess> {
  const failures: SearchFailure[] = [];
  for (const { group, sought, text, selected, refs } of queries) {
    const request = { sought, text, selected, near: null, day, page: 1, pageSize: FIRST };
    const { hits, total, corrected } = await find({ ...request, sort: "relevance" });
    const found = hits.map(({ ref }) => ref);
    const missing = refs.filter((ref) => !found.includes(ref));
    if (missing.length > 0) failures.push({ group, sought, text, missing, found, total, corrected });
  }
  const shareOf = (asked: number, failed: number) => (asked === 0 ? 1 : rounded(1 - failed / asked));
  const groups = SEARCH_QUERY_GROUPS.map((group) => {
    const isOfIt = (query: { group: string }) => query.group === group;
    return [group, shareOf(queries.filter(isOfIt).length, failures.filter(isOfIt).length)] as const;
  });
  return {
    queries: queries.length,
    success5: shareOf(queries.length, failures.length),
    groups: Object.fromEntries(groups),
    failures,
  };
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;
