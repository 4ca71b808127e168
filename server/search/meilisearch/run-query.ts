import type { FederatedMultiSearchParams, MultiSearchFederation, MultiSearchQueryWithFederation } from "meilisearch";
import { z } from "zod";

import type { Sought } from "../search";
import type { Connection } from "./connection";
import { kindOfIndex, liveIndex } from "./index-names";
import { SearchError } from "./search-error";
import type { Wording } from "./sought-queries";

/** What is sought in one kind: what any of the wordings finds and every line of the filter allows. */
export type Part = { kind: Sought; wordings: readonly Wording[]; filter: readonly string[] };

/** One page over all parts; `facets` are attributes to count by, `fields` those of the hits that are needed. */
export type Query = {
  parts: readonly Part[];
  sort?: readonly string[];
  facets?: readonly string[];
  /** Counts from 1. */
  page?: number;
  pageSize: number;
  /** Words are looked for there only. */
  searchIn?: readonly string[];
};

const Range = z.object({ start: z.int().nonnegative(), length: z.int().nonnegative() });
const Found = z
  .object({
    ref: z.string(),
    title: z.string(),
    place: z.string(),
    labels: z.string(),
    body: z.string(),
    _geo: z.object({ lat: z.number(), lng: z.number() }).nullish(),
    _matchesPosition: z.record(z.string(), z.array(Range)).default({}),
    _federation: z.object({ indexUid: z.string() }),
  })
  .transform(({ _geo: geo, _matchesPosition: matches, _federation: from, ...texts }) => ({
    ...texts,
    position: geo ? { latitude: geo.lat, longitude: geo.lng } : null,
    matches,
    uid: from.indexUid,
  }));
const Answer = z.object({
  hits: z.array(Found),
  totalHits: z.int().nonnegative(),
  facetsByIndex: z
    .record(z.string(), z.object({ distribution: z.record(z.string(), z.record(z.string(), z.int())) }))
    .default({}),
});

/** A document that was found; `matches` says in bytes where in which attribute. */
export type FoundDocument = z.infer<typeof Found> & { kind: Sought };

/** One page of what was found, with the counts of each attribute's values in each kind. */
export type FoundPage = {
  total: number;
  hits: FoundDocument[];
  facets: Partial<Record<Sought, Record<string, Record<string, number>>>>;
};

const FIELDS = ["ref", "title", "place", "labels", "body", "_geo"];

/** Asks all parts and wordings at once; a document that several wordings find is found once. */
export async function runQuery({ ask, prefix }: Connection, query: Query): Promise<FoundPage> {
  const asked = queryOf(prefix, query);
  const answer = Answer.safeParse(await ask((client) => client.multiSearch(asked)));
  if (!answer.success) throw new SearchError("search_failed", { cause: answer.error });
  const { hits, totalHits, facetsByIndex } = answer.data;
  const facets: FoundPage["facets"] = {};
  for (const [uid, { distribution }] of Object.entries(facetsByIndex)) {
    const kind = kindOfIndex(prefix, uid);
    if (kind) facets[kind] = distribution;
  }
  return { total: totalHits, hits: hits.flatMap((hit) => ofKind(prefix, hit)), facets };
}

function ofKind(prefix: string, hit: z.infer<typeof Found>): FoundDocument[] {
  const kind = kindOfIndex(prefix, hit.uid);
  return kind ? [{ ...hit, kind }] : [];
}

function queryOf(
  prefix: string,
  { parts, sort = [], facets = [], page = 1, pageSize, searchIn }: Query,
): FederatedMultiSearchParams {
  const counted = parts.map(({ kind }) => [liveIndex(prefix, kind), [...facets]]);
  // The client's types lack the exact paging that the server has for federated searches too.
  const federation: MultiSearchFederation & { page: number; hitsPerPage: number } = {
    page,
    hitsPerPage: pageSize,
    ...(facets.length > 0 && { facetsByIndex: Object.fromEntries(counted) }),
  };
  const queries = parts.flatMap(({ kind, wordings, filter }) =>
    wordings.map(({ text, weight }): MultiSearchQueryWithFederation => ({
      indexUid: liveIndex(prefix, kind),
      q: text,
      matchingStrategy: "all",
      filter: [...filter],
      sort: [...sort],
      attributesToRetrieve: FIELDS,
      showMatchesPosition: true,
      federationOptions: { weight },
      ...(searchIn && { attributesToSearchOn: [...searchIn] }),
    })),
  );
  return { federation, queries };
}
