import { forgetRemovals } from "~/db/queries/search/mirrors";

import type { IndexNeeds } from "./follow-changes";
import { type Mirror, type MirrorVerified, verifyMirror } from "./mirror-documents";
import { type DocumentsVerified, verifyDocuments } from "./verify-documents";

/** Removals are kept so long for what mirrors the index. */
const REMOVAL_DAYS = 30;

/** What a check of the whole index found and put right; `mirror` is null where there is no search server. */
export type IndexVerified = { documents: DocumentsVerified; mirror: MirrorVerified | null };

/**
 * Compares the index with the rows and the search server with the index, and puts right what differs.
 * @throws SearchError when there is a search server that does not answer
 */
export async function verifyIndex(services: IndexNeeds & { mirror: Mirror | null }): Promise<IndexVerified> {
  const { db, clock, mirror } = services;
  const documents = await verifyDocuments(services);
  await forgetRemovals(db, new Date(clock.now().getTime() - REMOVAL_DAYS * 86_400_000));
  return { documents, mirror: mirror && (await verifyMirror(db, mirror)) };
}
