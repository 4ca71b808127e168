import { z } from "zod";

import type { Sought } from "../search";
import { type IndexPrefix, kindOfIndex } from "./index-names";
import { SearchError } from "./search-error";

const Range = z.object({ start: z.int().nonnegative(), length: z.int().nonnegative() });
const Counts = z.record(z.string(), z.record(z.string(), z.int().nonnegative()));

const Found = z
  .object({
    ref: z.string(),
    title: z.string(),
    place: z.string(),
    labels: z.string(),
    body: z.string(),
    _geo: z.object({ lat: z.number(), lng: z.number() }).nullish(),
    _matchesPosition: z.record(z.string(), z.array(Range)).default({}),
    _federation: z.object({ indexUid: z.string() }).optional(),
  })
  .transform(({ _geo: geo, _matchesPosition: matches, _federation: from, ...texts }) => ({
    ...texts,
    position: geo ? { latitude: geo.lat, longitude: geo.lng } : null,
    matches,
    uid: from?.indexUid,
  }));

const Page = z.object({ hits: z.array(Found), totalHits: z.int().nonnegative() });
const OneIndex = z
  .object({ results: z.tuple([Page.extend({ indexUid: z.string(), facetDistribution: Counts.default({}) })]) })
  .transform(({ results: [{ facetDistribution, ...page }] }) => ({
    ...page,
    hits: page.hits.map((hit) => ({ ...hit, uid: page.indexUid })),
    counts: { [page.indexUid]: facetDistribution },
  }));
const ManyIndexes = Page.extend({
  facetsByIndex: z.record(z.string(), z.object({ distribution: Counts })).default({}),
}).transform(({ facetsByIndex, ...page }) => ({
  ...page,
  counts: Object.fromEntries(Object.entries(facetsByIndex).map(([uid, { distribution }]) => [uid, distribution])),
}));
const Answer = z.union([OneIndex, ManyIndexes]);

/** A document that was found; `matches` says in bytes where in which attribute. */
export type FoundDocument = Omit<z.infer<typeof Found>, "uid"> & { kind: Sought };

/** One page of what was found, with the counts of each attribute's values in each kind. */
export type FoundPage = {
  total: number;
  hits: FoundDocument[];
  facets: Partial<Record<Sought, Record<string, Record<string, number>>>>;
};

/** Reads the answer to a search of one index, or of several whose results the server has merged. */
export function foundPage(prefix: IndexPrefix, answer: unknown): FoundPage {
  const read = Answer.safeParse(answer);
  if (!read.success) throw new SearchError("search_failed", { cause: read.error });
  const { hits, totalHits, counts } = read.data;
  const facets: FoundPage["facets"] = {};
  for (const [uid, distribution] of Object.entries(counts)) {
    const kind = kindOfIndex(prefix, uid);
    if (kind) facets[kind] = distribution;
  }
  const ofKinds = hits.flatMap(({ uid, ...hit }) => {
    const kind = kindOfIndex(prefix, uid ?? "");
    return kind ? [{ ...hit, kind }] : [];
  });
  return { total: totalHits, hits: ofKinds, facets };
}
