import { z } from "zod";

import { type SearchDocument, type SearchKey, type Sought, SOUGHT } from "../search";
import { applyLiveSettings, isMissing, uidsOf } from "./apply-settings";
import { awaitTasks } from "./await-tasks";
import { chunksOf } from "./chunks";
import type { Connection } from "./connection";
import { indexDocument } from "./index-document";
import { liveIndex } from "./index-names";
import { PRIMARY_KEY } from "./index-settings";
import { SearchError } from "./search-error";

/** Documents sent in one request: a few megabytes. */
const DOCUMENTS = 1_000;
const IDS = 5_000;

const Present = z.object({ results: z.array(z.object({ id: z.int(), version: z.int() })) });

/** Adds the documents that are newer than what is there. */
export async function writeDocuments(write: Connection, documents: readonly SearchDocument[]): Promise<void> {
  const tasks: number[] = [];
  for (const [kind, own] of byKind(newestOfEach(documents))) {
    const present = await presentVersions(write, { kind, ids: own.map(({ id }) => id) });
    const newer = own.filter(({ id, version }) => version > (present.get(id) ?? -Infinity));
    tasks.push(...(await sendDocuments(write, liveIndex(write.prefix, kind), newer)));
  }
  await awaitTasks(write, tasks);
}

/** Gives documents to an index and does not wait for it: the tasks to wait for. */
export async function sendDocuments(
  { ask }: Connection,
  uid: string,
  documents: readonly SearchDocument[],
): Promise<number[]> {
  const tasks = [];
  for (const chunk of chunksOf(documents, DOCUMENTS)) {
    const indexed = chunk.map(indexDocument);
    tasks.push(await ask((client) => client.index(uid).addDocuments(indexed, { primaryKey: PRIMARY_KEY })));
  }
  return uidsOf(tasks);
}

/** Takes documents out. */
export async function removeDocuments(write: Connection, keys: readonly SearchKey[]): Promise<void> {
  const tasks: number[] = [];
  for (const [kind, own] of byKind(keys)) {
    for (const chunk of chunksOf(own, IDS)) {
      const ids = chunk.map(({ id }) => id);
      const task = await write.ask((client) => client.index(liveIndex(write.prefix, kind)).deleteDocuments(ids));
      tasks.push(task.taskUid);
    }
  }
  await awaitTasks(write, tasks).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Documents or keys by their kind, kinds in their order. */
export function byKind<Key extends SearchKey>(keys: readonly Key[]): [Sought, Key[]][] {
  return SOUGHT.map((kind): [Sought, Key[]] => [kind, keys.filter((key) => key.kind === kind)]).filter(
    ([, own]) => own.length > 0,
  );
}

/** What is there of the ids; makes the index when there is none, so that no document makes one without settings. */
async function presentVersions(
  write: Connection,
  { kind, ids }: { kind: Sought; ids: readonly number[] },
): Promise<Map<number, number>> {
  const versions = new Map<number, number>();
  try {
    for (const chunk of chunksOf(ids, DOCUMENTS)) {
      // A list of ids would travel in the address, which proxies cut off; a filter travels in the body.
      const asked = { filter: `id IN [${chunk.join(", ")}]`, fields: ["id", "version"], limit: chunk.length };
      const answer = await write.ask((client) => client.index(liveIndex(write.prefix, kind)).getDocuments(asked));
      for (const { id, version } of presentOf(answer)) versions.set(id, version);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
    await applyLiveSettings(write);
  }
  return versions;
}

/** Ids and versions in an answer of the server. */
export function presentOf(answer: unknown): z.infer<typeof Present>["results"] {
  const present = Present.safeParse(answer);
  if (!present.success) throw new SearchError("search_failed", { cause: present.error });
  return present.data.results;
}

function newestOfEach(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>();
  for (const document of documents) {
    const key = `${document.kind} ${document.id}`;
    const other = newest.get(key);
    if (!other || other.version < document.version) newest.set(key, document);
  }
  return [...newest.values()];
}
