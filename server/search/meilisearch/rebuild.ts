import type { IndexSwap } from "meilisearch";
import { z } from "zod";

import { type SearchDocument, SOUGHT } from "../search";
import { applySettings, hasIndex, isMissing, uidsOf } from "./apply-settings";
import { awaitTasks } from "./await-tasks";
import type { Connection } from "./connection";
import { freshIndex, isFresh, liveIndex } from "./index-names";
import { SearchError } from "./search-error";
import { byKind, sendDocuments } from "./write-documents";

/** So many tasks may be under way: the server takes waiting ones together. */
const MOST_OPEN_TASKS = 32;
const MOST_INDEXES = 1_000;

const Index = z.object({ uid: z.string(), createdAt: z.string() });
type Index = z.infer<typeof Index>;
const Indexes = z.object({ results: z.array(Index) });

/**
 * Fills fresh indexes, called by `name`, and swaps them all for the live ones in one task. When it fails the live ones are
 * as they were. Of two at the same time the earlier fails.
 */
export async function rebuild(
  write: Connection,
  { batches, name }: { batches: AsyncIterable<readonly SearchDocument[]>; name: string },
): Promise<void> {
  await removeFresh(write);
  const fresh = SOUGHT.map((kind) => freshIndex(write.prefix, kind, name));
  const live = SOUGHT.map((kind) => liveIndex(write.prefix, kind));
  try {
    await applySettings(write, fresh);
    const made = await freshIndexes(write);
    await fill(write, { batches, name });
    await applySettings(write, await missing(write, live));
    await refuseOthers(write, made);
    await swap(write, { live, fresh, made });
  } catch (error) {
    await removeFresh(write, name).catch(() => undefined);
    throw error;
  }
}

/**
 * Swaps all, and removes what was live. A key that may not see all indexes may not see the task of a swap either; tasks are
 * done in their order, so that after the removal the swap is done or has failed, which the indexes themselves tell.
 */
async function swap(
  write: Connection,
  { live, fresh, made }: { live: readonly string[]; fresh: readonly string[]; made: readonly Index[] },
): Promise<void> {
  const swaps = live.map((uid, at): IndexSwap => ({ indexes: [uid, fresh[at] ?? uid], rename: false }));
  // Not asked for again when the answer is lost: a second swap would put back what was there.
  const lost = await write
    .askOnce((client) => client.swapIndexes(swaps))
    .then(
      () => null,
      (error: unknown) => error,
    );
  await removeIndexes(write, fresh);
  const present = await allIndexes(write);
  const isSwapped = live.every((uid) =>
    present.some((index) => index.uid === uid && made.some(({ createdAt }) => createdAt === index.createdAt)),
  );
  if (!isSwapped) throw lost ?? new SearchError("search_failed");
}

async function fill(
  write: Connection,
  { batches, name }: { batches: AsyncIterable<readonly SearchDocument[]>; name: string },
): Promise<void> {
  let open: number[] = [];
  for await (const documents of batches) {
    for (const [kind, own] of byKind(documents)) {
      open.push(...(await sendDocuments(write, freshIndex(write.prefix, kind, name), own)));
    }
    if (open.length <= MOST_OPEN_TASKS) continue;
    await awaitTasks(write, open.slice(0, open.length - MOST_OPEN_TASKS / 2));
    open = open.slice(-MOST_OPEN_TASKS / 2);
  }
  await awaitTasks(write, open);
}

async function missing(write: Connection, uids: readonly string[]): Promise<string[]> {
  const known = await Promise.all(uids.map((uid) => hasIndex(write, uid)));
  return uids.filter((_, at) => !known[at]);
}

/** An index that another rebuild removed comes back with the next document, but without settings and what it had. */
async function refuseOthers(write: Connection, made: readonly Index[]): Promise<void> {
  const present = await freshIndexes(write);
  const isSame = made.every(({ uid, createdAt }) =>
    present.some((index) => index.uid === uid && index.createdAt === createdAt),
  );
  if (!isSame) throw new SearchError("search_index_missing");
}

/** Removes what a rebuild began, or what any has left. */
async function removeFresh(write: Connection, name?: string): Promise<void> {
  const begun = (await freshIndexes(write)).filter(({ uid }) => name === undefined || uid.endsWith(`_${name}`));
  await removeIndexes(
    write,
    begun.map(({ uid }) => uid),
  );
}

async function removeIndexes(write: Connection, uids: readonly string[]): Promise<void> {
  const tasks = [];
  for (const uid of uids) tasks.push(await write.ask((client) => client.deleteIndex(uid)));
  await awaitTasks(write, uidsOf(tasks)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

const freshIndexes = async (write: Connection) =>
  (await allIndexes(write)).filter(({ uid }) => isFresh(write.prefix, uid));

async function allIndexes({ ask }: Connection): Promise<Index[]> {
  const answer = Indexes.safeParse(await ask((client) => client.getRawIndexes({ limit: MOST_INDEXES })));
  if (!answer.success) throw new SearchError("search_failed", { cause: answer.error });
  return answer.data.results;
}
