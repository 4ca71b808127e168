import type { SoughtUnit } from "~/matching/engine";

import { type SearchAnswer, type SearchRequest, SOUGHT } from "../search";
import type { Connection } from "./connection";
import { type CountedKinds, countKinds } from "./count-kinds";
import { fewerWords } from "./fewer-words";
import { findAsMeant } from "./find-as-meant";
import { findPage, type Page } from "./find-page";
import { hitOf } from "./hit-of";
import { wordingsOf } from "./sought-queries";

/** One page of a kind with the counts of its facets and of every kind. */
export async function find(search: Connection, request: SearchRequest): Promise<SearchAnswer> {
  const { found, units, corrected } = await findAsMeant(search, request, (words) => findWords(search, request, words));
  const { total, reachable, hits, page, counted, counts, matchedWords } = found;
  return {
    page,
    total,
    reachable,
    hits: hits.map((hit) => hitOf(hit, request)),
    facets: counted,
    counts,
    words: tellingOf(units),
    matchedWords,
    corrected,
  };
}

type Found = Page & CountedKinds & { matchedWords: number };

const tellingOf = (units: readonly SoughtUnit[]) => units.filter(({ isTelling }) => isTelling).length;

/** Finds what has all words and, in kinds of which nothing has, as many as any has. */
async function findWords(search: Connection, request: SearchRequest, units: readonly SoughtUnit[]): Promise<Found> {
  const { sought, day } = request;
  const wordings = wordingsOf(units);
  const [page, { counts, witnesses }] = await Promise.all([
    findPage(search, request, wordings),
    countKinds(search, { parts: SOUGHT.map((kind) => ({ kind, wordings })), day }),
  ]);
  const words = tellingOf(units);
  const full = { ...page, counts, witnesses, matchedWords: counts[sought] > 0 ? words : 0 };
  const lacking = words > 1 ? SOUGHT.filter((kind) => counts[kind] === 0) : [];
  const fewer = lacking.length > 0 ? await fewerWords(search, { units, kinds: lacking, day }) : [];
  if (fewer.length === 0) return full;
  const own = fewer.find(({ kind }) => kind === sought);
  const [more, other] = await Promise.all([
    countKinds(search, { parts: fewer, day }),
    own && findPage(search, request, own.wordings),
  ]);
  for (const { kind } of fewer) counts[kind] = more.counts[kind];
  const matchedWords = own?.matched ?? full.matchedWords;
  return { ...full, ...other, counts, witnesses: [...witnesses, ...more.witnesses], matchedWords };
}
