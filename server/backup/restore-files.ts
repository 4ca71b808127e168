import { getFileKey } from "../files/file-key";
import { type FileStore, FileStoreError } from "../files/file-store";
import { BackupError } from "./backup-problem";
import { FILES } from "./manifest";

/**
 * Puts files back one by one; until `removeOthers`, `undo` takes away what was not there before. What was there under
 * the same key was the same: keys are random, and what lies under one never changes.
 * @throws BackupError `damaged` for a name that is no file's, `files_failed` when the store does not do what it should
 */
export function restoreFiles(files: FileStore) {
  const restored = new Set<string>();
  const added: string[] = [];
  return {
    count: () => restored.size,
    put: async (name: string, body: AsyncIterable<Buffer>) => {
      await orFilesFailed(async () => {
        const key = keyOf(name);
        const { contentType } = getFileKey(key);
        const before = await files.get(key);
        await before?.stream.cancel();
        if (!before) added.push(key);
        await files.put(key, body, { contentType });
        restored.add(key);
      });
    },
    undo: async () => {
      for (const key of added) await files.remove(key);
    },
    removeOthers: () =>
      orFilesFailed(async () => {
        for await (const { key } of files.list()) if (!restored.has(key)) await files.remove(key);
      }),
  };
}

function keyOf(name: string): string {
  if (!name.startsWith(FILES)) throw new BackupError("damaged", { file: "", part: name });
  return name.slice(FILES.length);
}

async function orFilesFailed(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof FileStoreError) throw new BackupError("files_failed", { reason: cause.problem }, { cause });
    throw cause;
  }
}
