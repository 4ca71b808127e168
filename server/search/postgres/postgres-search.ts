import type { Db } from "~/db/client";
import { findBest } from "~/db/queries/search/find-best";
import { findDocuments, type FoundDocument } from "~/db/queries/search/find-documents";
import { countDocuments, documentVersions } from "~/db/queries/search/document-versions";
import { lockDocuments } from "~/db/queries/search/follow-changes";
import { suggestDocuments } from "~/db/queries/search/suggest-documents";
import { countWords, emptyDocuments, removeDocuments, writeDocuments } from "~/db/queries/search/write-documents";

import { correctedText, markedTexts, type TakenWord } from "../found-texts";
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
      const marker = markerFor(text, taken);
      return {
        ...page,
        reachable: page.total,
        hits: hits.map((hit) => hitOf(hit, marker)),
        corrected: correctedText(text, taken),
      };
    },
    findAll: async ({ text, day, perKind }) => {
      const words = soughtWordsOf(text);
      if (words.length === 0) return { groups: [], corrected: null };
      const { groups, taken } = await findBest(db, { words, day, perKind });
      const marker = markerFor(text, taken);
      return {
        groups: groups
          .toSorted((a, b) => SOUGHT.indexOf(a.sought) - SOUGHT.indexOf(b.sought))
          .map((group) => ({ ...group, hits: group.hits.map((hit) => markedTexts(hit, marker)) })),
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
    index: (documents) => inTurn(db, (tx) => writeDocuments(tx, newestOfEach(documents).map(wordDocument))),
    remove: (keys) => inTurn(db, (tx) => removeDocuments(tx, keys)),
    rebuild: (batches) =>
      inTurn(db, async (tx) => {
        await emptyDocuments(tx);
        for await (const documents of batches) await writeDocuments(tx, documents.map(wordDocument));
        await countWords(tx);
      }),
    versions: () => documentVersions(db),
    health: async () => ({ isUp: true, documents: await countDocuments(db) }),
  };
}

/** Two who write at once would not see each other's new codes. Who has the turn already goes on. */
const inTurn = (db: Db, write: (tx: Db) => Promise<void>): Promise<void> =>
  db.transaction(async (tx) => {
    await lockDocuments(tx);
    await write(tx);
  });

function hitOf({ distanceKm, ...document }: FoundDocument, marker: Marker): Hit {
  return { ...markedTexts(document, marker), distanceKm };
}

const markerFor = (text: string, taken: readonly TakenWord[]): Marker =>
  markerOf(
    text,
    taken.map(({ word }) => word),
  );

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
