import { type SearchKey, SOUGHT } from "../search";
import { isMissing } from "./apply-settings";
import type { Connection } from "./connection";
import { liveIndex } from "./index-names";
import { presentOf } from "./write-documents";

const BATCH = 5_000;

/** Keys and versions of all documents, kind by kind in the order of their ids; changes meanwhile hide none. */
export async function* documentVersions(write: Connection): AsyncGenerator<(SearchKey & { version: number })[]> {
  for (const kind of SOUGHT) {
    let after: number | undefined = -1;
    while (after !== undefined) {
      const found = await idsAfter(write, liveIndex(write.prefix, kind), after);
      if (found.length > 0) yield found.map((present) => ({ kind, ...present }));
      after = found.at(-1)?.id;
    }
  }
}

async function idsAfter({ ask }: Connection, uid: string, after: number) {
  const asked = { filter: `id > ${after}`, sort: ["id:asc"], fields: ["id", "version"], limit: BATCH };
  try {
    return presentOf(await ask((client) => client.index(uid).getDocuments(asked)));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
