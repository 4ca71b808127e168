import type { SoughtWord } from "~/db/queries/search/sought-words";

import { type FacetName, FACETS_OF, type SearchDocument, type SearchRequest, SOUGHT, type Sought } from "../search";

/** A search by words that are neither slips nor have other names. */
export type PlainRequest = Omit<SearchRequest, "text"> & { words: readonly SoughtWord[] };

/** The refs of one page, how many there are, in each kind and of each code: worked out document by document. */
export type ExpectedPage = {
  refs: string[];
  total: number;
  counts: Record<Sought, number>;
  facets: Record<string, Record<string, number>>;
};

/** What the index should answer, by the rules of `db/queries/search` written down once more in the plainest way. */
export function expectedPage(documents: readonly SearchDocument[], request: PlainRequest): ExpectedPage {
  const { sought, words, day, page, pageSize } = request;
  const open = documents.filter(({ closes }) => closes === null || day === null || closes >= day);
  const matches = Object.fromEntries(SOUGHT.map((kind) => [kind, matchesOf(kind, open, words)]));
  const found = matches[sought]?.found ?? [];
  const isFull = matches[sought]?.isFull ?? false;
  const chosen = found.filter((document) => isChosen(document, request));
  const ordered = chosen.toSorted((a, b) => compare(sortKey(a, words, isFull), sortKey(b, words, isFull)));
  const last = Math.max(1, Math.ceil(chosen.length / pageSize));
  const start = (Math.min(page, last) - 1) * pageSize;
  return {
    refs: ordered.slice(start, start + pageSize).map(({ ref }) => ref),
    total: chosen.length,
    counts: countsOf(matches),
    facets: Object.fromEntries(
      FACETS_OF[sought].map((facet) => [
        facet,
        tally(
          found.filter((document) => isChosen(document, request, facet)).flatMap(({ codes }) => codes[facet] ?? []),
        ),
      ]),
    ),
  };
}

type Matches = { found: SearchDocument[]; isFull: boolean };

const countsOf = (matches: Record<string, Matches>): Record<Sought, number> => ({
  potentials: matches["potentials"]?.found.length ?? 0,
  interests: matches["interests"]?.found.length ?? 0,
  villages: matches["villages"]?.found.length ?? 0,
  partners: matches["partners"]?.found.length ?? 0,
});

function matchesOf(kind: Sought, documents: readonly SearchDocument[], words: readonly SoughtWord[]): Matches {
  const matched = documents
    .filter((document) => document.kind === kind)
    .map((document) => ({ document, matched: words.filter((word) => isIn(allOf(document), word)).length }));
  const most = Math.max(0, ...matched.map((match) => match.matched));
  return {
    found: matched
      .filter((match) => match.matched === most && (most > 0 || words.length === 0))
      .map(({ document }) => document),
    isFull: most === words.length,
  };
}

/** Negative where more is better. */
function sortKey(document: SearchDocument, words: readonly SoughtWord[], isFull: boolean): number[] {
  const usual = [-document.size, -document.newest];
  if (words.length === 0) return usual;
  const [title, place] = [wordsOf(document.title), wordsOf(document.place)];
  return [-rankOf(document, { title, place, words, isFull }), title.length, ...usual];
}

function rankOf(
  document: SearchDocument,
  { title, place, words, isFull }: { title: string[]; place: string[]; words: readonly SoughtWord[]; isFull: boolean },
): number {
  if (isFull && words.every(({ word }) => title.includes(word))) return 1_000;
  const worth = words.map(
    (word) =>
      (isIn(title, word) ? 3 : 0) + (allOf(document).includes(word.word) ? 1 : 0) + (place.includes(word.word) ? 1 : 0),
  );
  const all = isFull && words.every((word) => isIn(title, word)) ? 100 : 0;
  return worth.reduce((sum, one) => sum + one, all);
}

const isIn = (list: readonly string[], { word, prefix, isLast }: SoughtWord) =>
  list.some((own) => own === word || (isLast && prefix !== null && own.startsWith(prefix)));

const wordsOf = (text: string) => text.split(" ").filter((word) => word !== "");
const allOf = ({ title, place, body }: SearchDocument) => wordsOf(`${title} ${place} ${body}`);

function isChosen({ codes, kind }: SearchDocument, { selected }: PlainRequest, leftOut?: FacetName): boolean {
  return FACETS_OF[kind].every((facet: FacetName) => {
    const codesChosen = selected[facet] ?? [];
    return facet === leftOut || codesChosen.length === 0 || codesChosen.some((code) => codes[facet]?.includes(code));
  });
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
