import {
  findDocumentsSince,
  findMirror,
  findRemovalsSince,
  newestVersion,
  saveMirror,
} from "~/db/queries/search/mirrors";
import type { Db } from "~/db/client";

import { type SearchDocument, type SearchIndex, type SearchKey, SOUGHT } from "./search";

/** An index elsewhere that follows the documents of the database; `settings` is the number of what it is set to. */
export type Mirror = { index: SearchIndex; settings: number };

const BATCH = 1_000;

/**
 * Brings a mirror up to date, in the order of the versions, and gives how many documents and removals it took. What fails in
 * the middle goes on there the next time; one that was never filled, or under other settings, is filled anew.
 */
export async function mirrorDocuments(db: Db, { index, settings }: Mirror): Promise<number> {
  const state = await findMirror(db, index.name);
  if (state?.settings !== settings) return fillMirror(db, { index, settings });
  let { version } = state;
  let taken = 0;
  // What is written while this reads has a greater version, and its turn after.
  const newest = await newestVersion(db);
  while (version < newest) {
    const documents = await findDocumentsSince(db, { after: version, until: newest, limit: BATCH });
    const until = documents.length < BATCH ? newest : (documents.at(-1)?.version ?? newest);
    const removals = await findRemovalsSince(db, { after: version, until });
    // First, so that a document that the server refuses keeps nothing in sight that was withdrawn.
    await index.remove(removals.map(({ kind, id }) => ({ kind, id })));
    await index.index(documents);
    taken += documents.length + removals.length;
    version = until;
    await saveMirror(db, index.name, { version, settings });
  }
  return taken;
}

/** How many documents a mirror should have, how many it had wrongly or lacked, and how many too many. */
export type MirrorVerified = { documents: number; repaired: number; removed: number };

/** Compares a mirror with the documents of the database, and puts right what differs. */
export async function verifyMirror(db: Db, mirror: Mirror): Promise<MirrorVerified> {
  await mirrorDocuments(db, mirror);
  const { index } = mirror;
  const there = new Map<string, number>();
  for await (const batch of index.versions()) {
    for (const { kind, id, version } of batch) there.set(`${kind} ${id}`, version);
  }
  const result = { documents: 0, repaired: 0, removed: 0 };
  for await (const documents of allDocuments(db)) {
    const wrong = documents.filter(({ kind, id, version }) => there.get(`${kind} ${id}`) !== version);
    // One that it has with a greater version it would not take back.
    await index.remove(wrong.filter(({ kind, id }) => there.has(`${kind} ${id}`)));
    await index.index(wrong);
    for (const { kind, id } of documents) there.delete(`${kind} ${id}`);
    result.documents += documents.length;
    result.repaired += wrong.length;
  }
  const strays = [...there.keys()].map(keyOf);
  await index.remove(strays);
  return { ...result, removed: strays.length };
}

function keyOf(key: string): SearchKey {
  const [kind, id] = key.split(" ");
  return { kind: SOUGHT.find((sought) => sought === kind) ?? "potentials", id: Number(id) };
}

async function fillMirror(db: Db, { index, settings }: Mirror): Promise<number> {
  const version = await newestVersion(db);
  let taken = 0;
  await index.rebuild(counting(allDocuments(db), (count) => (taken += count)));
  // What was removed meanwhile is heard of from here on.
  await saveMirror(db, index.name, { version, settings });
  return taken;
}

async function* allDocuments(db: Db): AsyncGenerator<SearchDocument[]> {
  let after = -1;
  for (;;) {
    const documents = await findDocumentsSince(db, { after, until: Number.MAX_SAFE_INTEGER, limit: BATCH });
    const last = documents.at(-1);
    if (!last) return;
    after = last.version;
    yield documents;
  }
}

async function* counting<T>(batches: AsyncIterable<T[]>, count: (size: number) => void): AsyncGenerator<T[]> {
  for await (const batch of batches) {
    count(batch.length);
    yield batch;
  }
}
