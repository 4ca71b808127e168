import type { Db } from "~/db/client";
import { findBest } from "~/db/queries/search/find-best";
import { findDocuments, type FoundDocument, type TakenWord } from "~/db/queries/search/find-documents";
import { countDocuments, documentVersions } from "~/db/queries/search/document-versions";
import { suggestDocuments } from "~/db/queries/search/suggest-documents";
import { countWords, emptyDocuments, removeDocuments, writeDocuments } from "~/db/queries/search/write-documents";

import { type Marker, markerOf } from "../mark-words";
import { type Hit, type SearchDocument, type SearchIndex, SOUGHT } from "../search";
import { soughtWordsOf } from "./sought-words";
import { wordDocument } from "./word-document";

/** Search in the database itself: each search is one statement. */
export function createPostgresSearch(db: Db): SearchIndex {
  return {
    name: "postgres",
    find: async ({ text, ...request }) => {
      const { taken, hits, ...page } = await findDocuments(db, { ...request, words: soughtWordsOf(text) });
      const marker = markerOf(
        text,
        taken.map(({ word }) => word),
      );
      return { ...page, hits: hits.map((hit) => hitOf(hit, marker)), corrected: correctedText(text, taken) };
    },
    findAll: async ({ text, day, perKind }) => {
      const words = soughtWordsOf(text);
      if (words.length === 0) return { groups: [], corrected: null };
      const { groups, taken } = await findBest(db, { words, day, perKind });
      const marker = markerOf(
        text,
        taken.map(({ word }) => word),
      );
      return {
        groups: groups
          .toSorted((a, b) => SOUGHT.indexOf(a.sought) - SOUGHT.indexOf(b.sought))
          .map((group) => ({ ...group, hits: group.hits.map((hit) => textsOf(hit, marker)) })),
        corrected: correctedText(text, taken),
      };
    },
    suggest: async ({ text, day, limit }) => {
      const words = soughtWordsOf(text, { shortestPrefix: 1 });
      if (words.length === 0) return [];
      const { mark } = markerOf(text);
      const found = await suggestDocuments(db, { words, day, limit });
      return found.map(({ title, ...suggestion }) => ({ ...suggestion, title: mark(title) }));
    },
    index: (documents) => writeDocuments(db, newestOfEach(documents).map(wordDocument)),
    remove: (keys) => removeDocuments(db, keys),
    rebuild: (batches) =>
      db.transaction(async (tx) => {
        await emptyDocuments(tx);
        for await (const documents of batches) await writeDocuments(tx, documents.map(wordDocument));
        await countWords(tx);
      }),
    versions: () => documentVersions(db),
    health: async () => ({ isUp: true, documents: await countDocuments(db) }),
  };
}

function hitOf({ distanceKm, ...document }: FoundDocument, marker: Marker): Hit {
  return { ...textsOf(document, marker), distanceKm };
}

/** Where the title has none of the words, the place may say why it was found. */
function textsOf({ ref, title, place, body }: Omit<FoundDocument, "distanceKm">, { mark, snippet }: Marker) {
  const marked = mark(title);
  const isInTitle = marked.some(({ isMarked }) => isMarked);
  return { ref, title: marked, snippet: snippet(body) ?? (isInTitle ? null : snippet(place)) };
}

/** What was typed, with the words that were taken for others. */
function correctedText(text: string, taken: readonly TakenWord[]): string | null {
  if (taken.length === 0) return null;
  return taken.reduce((whole, { typed, word }) => whole.toLowerCase().replace(typed, word), text);
}

/** One statement writes a row once only. */
function newestOfEach(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>();
  for (const document of documents) {
    const key = `${document.kind} ${document.id}`;
    const other = newest.get(key);
    if (!other || other.version < document.version) newest.set(key, document);
  }
  return [...newest.values()];
}
