import { SOUGHT } from "../search";
import { awaitTasks } from "./await-tasks";
import type { Connection } from "./connection";
import { liveIndex } from "./index-names";
import { PRIMARY_KEY, SETTINGS } from "./index-settings";
import { SearchError } from "./search-error";

/** Makes indexes what the settings say, those that are not there too; what is as it should be costs nothing. */
export async function applySettings(write: Connection, uids: readonly string[]): Promise<void> {
  const created = [];
  for (const uid of uids) {
    if (await hasIndex(write, uid)) continue;
    created.push(await write.ask((client) => client.createIndex(uid, { primaryKey: PRIMARY_KEY })));
  }
  await awaitTasks(write, uidsOf(created)).catch(unlessThere);
  const set = [];
  for (const uid of uids) set.push(await write.ask((client) => client.index(uid).updateSettings(SETTINGS)));
  await awaitTasks(write, uidsOf(set));
}

/** Makes the indexes that searches see what the settings say. */
export const applyLiveSettings = (write: Connection): Promise<void> =>
  applySettings(
    write,
    SOUGHT.map((kind) => liveIndex(write.prefix, kind)),
  );

/** The numbers of tasks to wait for. */
export const uidsOf = (tasks: readonly { taskUid: number }[]): number[] => tasks.map(({ taskUid }) => taskUid);

/** Whether there is such an index. */
export async function hasIndex({ ask }: Connection, uid: string): Promise<boolean> {
  try {
    await ask((client) => client.getRawIndex(uid));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Another process was quicker, or an answer was lost and the question repeated. */
function unlessThere(error: unknown): void {
  if (!(error instanceof SearchError) || error.serverCode !== "index_already_exists") throw error;
}

/** Whether an index is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof SearchError && error.problem === "search_index_missing";
