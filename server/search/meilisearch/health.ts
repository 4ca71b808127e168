import { type SearchHealth, SOUGHT } from "../search";
import type { Connection } from "./connection";
import { runQuery } from "./run-query";
import { SearchError } from "./search-error";
import { wordingsOf } from "./sought-queries";

/** Whether searches are answered, by asking for everything. */
export async function health(search: Connection): Promise<SearchHealth> {
  const parts = SOUGHT.map((kind) => ({ kind, wordings: wordingsOf([]), filter: [] }));
  try {
    const { total } = await runQuery(search, { parts, pageSize: 0 });
    return { isUp: true, documents: total };
  } catch (error) {
    if (error instanceof SearchError) return { isUp: false, reason: error.problem };
    throw error;
  }
}
