import { readFile } from "node:fs/promises";
import { z } from "zod";

import { type FacetName, FACETS_OF, SOUGHT } from "../../search/search";

/** What makes a query hard. */
export const SEARCH_QUERY_GROUPS = ["typos", "synonyms", "prefixes", "filters", "several words"] as const;

const FACET_NAMES = [...new Set(Object.values(FACETS_OF).flat())] satisfies FacetName[];

const queriesShape = z.array(
  z.strictObject({
    group: z.enum(SEARCH_QUERY_GROUPS),
    sought: z.enum(SOUGHT),
    text: z.string(),
    selected: z.partialRecord(z.enum(FACET_NAMES), z.array(z.string())).default({}),
    refs: z.array(z.string()).min(1),
  }),
);

/** A search in the demonstration's market, and the refs that must be among the first five found. */
export type JudgedQuery = z.infer<typeof queriesShape>[number];

/** Reads the judged queries, written by hand from the seed's files before any search had answered them. */
export async function readSearchQueries(): Promise<JudgedQuery[]> {
  return queriesShape.parse(JSON.parse(await readFile(new URL("search-queries.json", import.meta.url), "utf8")));
}
