import type { Db } from "~/db/client";
import { addJob } from "~/db/queries/jobs/add-job";
import type { PublishedListing } from "~/db/queries/jobs/tasks";

/** What became public within the same five minutes is told of together, however many presses it took. */
const GATHERED_MS = 5 * 60_000;

/** Lets the other side know of what became public, once the transaction has committed and others had time to join it. */
export async function announcePublished(tx: Db, listings: readonly PublishedListing[], at: Date): Promise<void> {
  await announceAt(tx, listings, new Date((Math.floor(at.getTime() / GATHERED_MS) + 1) * GATHERED_MS));
}

/** The same at a chosen moment. Jobs of one moment are one: the queue joins their lists. */
export async function announceAt(tx: Db, listings: readonly PublishedListing[], runAt: Date): Promise<void> {
  if (listings.length === 0) return;
  const key = `tell_new_matches ${runAt.toISOString()}`;
  await addJob(tx, { name: "tell_new_matches", payload: [...listings], key, runAt });
}
