import { exchangeFileKey } from "../files/file-names";
import type { FileStore } from "../files/file-store";
import { FILE_TYPES } from "../files/file-types";

const ENDINGS = ["json", "xlsx"] as const;

/** The name of an uploaded exchange file in addresses: 32 hexadecimal digits that nobody guesses, and its ending. */
const NAME = /^(?<key>[0-9a-f]{32})\.(?<ending>json|xlsx)$/;

/** Keeps an uploaded file until somebody has decided; gives its name. Every workbook begins like every zip archive. */
export async function keepUpload(
  files: FileStore,
  { key, bytes }: { key: string; bytes: Uint8Array },
): Promise<string> {
  const ending = bytes[0] === 0x50 && bytes[1] === 0x4b ? "xlsx" : "json";
  await files.put(exchangeFileKey(key, ending), bytes, { contentType: FILE_TYPES[ending] });
  return `${key}.${ending}`;
}

/** The bytes kept under a name; null when there are none, or it cannot be such a name. */
export async function findUpload(files: FileStore, name: string): Promise<Uint8Array | null> {
  const path = pathOf(name);
  const found = path && (await files.get(path));
  return found ? new Uint8Array(await new Response(found.stream).arrayBuffer()) : null;
}

/** Removes what is kept under a name. */
export async function removeUpload(files: FileStore, name: string): Promise<void> {
  const path = pathOf(name);
  if (path) await files.remove(path);
}

function pathOf(name: string): string | null {
  const { key, ending } = NAME.exec(name)?.groups ?? {};
  const known = ENDINGS.find((one) => one === ending);
  return key && known ? exchangeFileKey(key, known) : null;
}
