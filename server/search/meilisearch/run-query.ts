import type { MultiSearchFederation, MultiSearchQuery } from "meilisearch";

import type { Sought } from "../search";
import type { Connection } from "./connection";
import { type IndexPrefix, liveIndex } from "./index-names";
import { type FoundPage, foundPage } from "./search-answer";
import type { Wording } from "./sought-queries";

/** What is sought in one kind: what any of the wordings finds and every line of the filter allows. */
export type Part = { kind: Sought; wordings: readonly Wording[]; filter: readonly string[] };

/** One page over all parts. */
export type Query = {
  parts: readonly Part[];
  sort?: readonly string[];
  /** Attributes by whose values the found are counted. */
  facets?: readonly string[];
  /** Counts from 1. */
  page?: number;
  pageSize: number;
  /** Words are looked for in these attributes only. */
  searchIn?: readonly string[];
};

const FIELDS = ["ref", "title", "place", "labels", "body", "_geo"];

/** Asks all parts and wordings at once; a document that several wordings find is found once. */
export async function runQuery({ ask, prefix }: Connection, query: Query): Promise<FoundPage> {
  const asked = query.parts.flatMap((part) =>
    part.wordings.map((wording) => queryOf(prefix, { query, part, wording })),
  );
  const [only, ...others] = asked;
  if (!only) return { total: 0, hits: [], facets: {} };
  // The server goes to a page of one query at once, but merges all pages before it.
  const answer = others.length === 0 ? await ask(oneOf(only.query, query)) : await ask(allOf(prefix, asked, query));
  return foundPage(prefix, answer);
}

type Asked = { query: MultiSearchQuery; weight: number };

function queryOf(
  prefix: IndexPrefix,
  { query: { sort = [], searchIn }, part, wording }: { query: Query; part: Part; wording: Wording },
): Asked {
  const query = {
    indexUid: liveIndex(prefix, part.kind),
    q: wording.text,
    matchingStrategy: "all" as const,
    filter: [...part.filter],
    sort: [...sort],
    attributesToRetrieve: FIELDS,
    showMatchesPosition: true,
    ...(searchIn && { attributesToSearchOn: [...searchIn] }),
  };
  return { query, weight: wording.weight };
}

type Question = Parameters<Connection["ask"]>[0];

function oneOf(query: MultiSearchQuery, { facets = [], page = 1, pageSize }: Query): Question {
  const queries = [{ ...query, facets: [...facets], page, hitsPerPage: pageSize }];
  return (client) => client.multiSearch({ queries });
}

function allOf(
  prefix: IndexPrefix,
  asked: readonly Asked[],
  { parts, facets = [], page = 1, pageSize }: Query,
): Question {
  const counted = parts.map(({ kind }) => [liveIndex(prefix, kind), [...facets]]);
  // The client's types lack the exact paging that the server has for merged searches too.
  const federation: MultiSearchFederation & { page: number; hitsPerPage: number } = {
    page,
    hitsPerPage: pageSize,
    ...(facets.length > 0 && { facetsByIndex: Object.fromEntries(counted) }),
  };
  const queries = asked.map(({ query, weight }) => ({ ...query, federationOptions: { weight } }));
  return (client) => client.multiSearch({ federation, queries });
}
