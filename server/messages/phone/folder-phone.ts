import { randomUUID } from "node:crypto";
import { join } from "node:path";

import { writeWhole } from "../../files/write-whole";
import type { SendPhoneMessage } from "./phone-message";

/** A phone that is a folder (absolute, made when missing): one `.txt` per message, its first line the number. */
export function createFolderPhone(folder: string): SendPhoneMessage {
  return async ({ number, text, id = randomUUID() }) => {
    const name = id.replace(/[^\w.-]/g, "-");
    await writeWhole(join(folder, `${name}.txt`), piecesOf(`${number}\n\n${text}\n`), join(folder, ".incoming"));
  };
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
