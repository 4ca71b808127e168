import { readSought } from "~/matching/engine";

import {
  type FacetCount,
  type FacetName,
  FACETS_OF,
  type SearchAnswer,
  type SearchRequest,
  type Sought,
  SOUGHT,
} from "../search";
import type { Connection } from "./connection";
import { fewerWords } from "./fewer-words";
import { hitOf } from "./hit-of";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import type { FoundPage } from "./search-answer";
import { chosenFacets, facetAttribute, filterOf, openOn } from "./search-filter";
import { sortOf } from "./search-sort";
import { settleGuesses } from "./settle-guesses";
import { type Wording, wordingsOf } from "./sought-queries";
import { correctedText, takenWords } from "./taken-words";

/** So many of the best documents of all kinds tell what the words were taken for. */
const WITNESSES = 10;

type Page = { found: FoundPage; page: number; facets: Partial<Record<FacetName, FacetCount[]>> };

/** One page of a kind with the counts of its facets and of every kind. */
export async function find(search: Connection, request: SearchRequest): Promise<SearchAnswer> {
  const { text, sought, day } = request;
  const { units, taken } = await settleGuesses(search, { units: readSought(text), day });
  const wordings = wordingsOf(units);
  const words = units.filter(({ isTelling }) => isTelling).length;
  let [answer, { counts, witnesses }] = await Promise.all([
    findPage(search, request, wordings),
    countKinds(search, { parts: SOUGHT.map((kind) => ({ kind, wordings })), day }),
  ]);
  let matchedWords = counts[sought] > 0 ? words : 0;
  const lacking = words > 1 ? SOUGHT.filter((kind) => counts[kind] === 0) : [];
  if (lacking.length > 0) {
    const fewer = await fewerWords(search, { units, kinds: lacking, day });
    const own = fewer.find(({ kind }) => kind === sought);
    const [more, page] = await Promise.all([
      countKinds(search, { parts: fewer, day }),
      own && findPage(search, request, own.wordings),
    ]);
    for (const { kind } of fewer) counts[kind] = more.counts[kind];
    witnesses = [...witnesses, ...more.witnesses];
    answer = page ?? answer;
    matchedWords = own?.matched ?? matchedWords;
  }
  const { found, page, facets } = answer;
  return {
    page,
    total: found.total,
    hits: found.hits.map((hit) => hitOf(hit, request)),
    facets,
    counts,
    words,
    matchedWords,
    corrected: correctedText(text, [...taken, ...takenWords(units, witnesses)]),
  };
}

/** The page asked for, or the last; each facet in which something is chosen is counted by itself. */
async function findPage(search: Connection, request: SearchRequest, wordings: readonly Wording[]): Promise<Page> {
  const { sought, pageSize } = request;
  const chosen = chosenFacets(request);
  const others = FACETS_OF[sought].filter((facet) => !chosen.some((own) => own === facet));
  const part = (leftOut?: FacetName) => ({ kind: sought, wordings, filter: filterOf(request, leftOut) });
  const query = { parts: [part()], sort: sortOf(request, { hasWords: wordings[0]?.text !== "" }), pageSize };
  const [asked, ...counted] = await Promise.all([
    runQuery(search, { ...query, page: request.page, facets: others.map(facetAttribute) }),
    ...chosen.map((facet) => runQuery(search, { parts: [part(facet)], facets: [facetAttribute(facet)], pageSize: 0 })),
  ]);
  const page = Math.min(request.page, Math.max(1, Math.ceil(asked.total / pageSize)));
  const found = page === request.page ? asked : await runQuery(search, { ...query, page });
  const counts = Object.assign({}, ...[asked, ...counted].map(({ facets }) => facets[sought] ?? {}));
  const facets = FACETS_OF[sought].map((facet) => [facet, listOf(counts[facetAttribute(facet)])]);
  return { found, page, facets: Object.fromEntries(facets) };
}

/** The greatest counts first, equal ones by code. */
function listOf(counts: Record<string, number> = {}): FacetCount[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** How many the words find in each kind when nothing else narrows the search, and by which words the best were found. */
async function countKinds(
  search: Connection,
  { parts, day }: { parts: readonly { kind: Sought; wordings: readonly Wording[] }[]; day: string | null },
): Promise<{ counts: Record<Sought, number>; witnesses: string[] }> {
  const counts: Record<Sought, number> = { potentials: 0, interests: 0, villages: 0, partners: 0 };
  if (parts.length === 0) return { counts, witnesses: [] };
  const { facets, hits } = await runQuery(search, {
    parts: parts.map((part) => ({ ...part, filter: openOn(day) })),
    facets: ["kind"],
    pageSize: WITNESSES,
  });
  for (const kind of SOUGHT) counts[kind] = facets[kind]?.["kind"]?.[kind] ?? 0;
  return { counts, witnesses: hits.flatMap(markedWords) };
}
