import { readSought } from "~/matching/engine";

import { markerOf } from "../mark-words";
import { SOUGHT, type Suggestion, type Words } from "../search";
import type { Connection } from "./connection";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import { openOn } from "./search-filter";
import { typed } from "./sought-queries";

/** The titles that have all that was typed, the last word perhaps only begun. */
export async function suggest(
  search: Connection,
  { text, day, limit }: Words & { limit: number },
): Promise<Suggestion[]> {
  const units = readSought(text);
  if (units.length === 0) return [];
  // The last word is perhaps only begun: of those before it only the telling ones must be there.
  const needed = units.filter(({ isTelling }, at) => isTelling || at === units.length - 1);
  const wordings = [{ text: typed(needed, true), weight: 1 }];
  const parts = SOUGHT.map((kind) => ({ kind, wordings, filter: openOn(day) }));
  const { hits } = await runQuery(search, { parts, pageSize: limit, searchIn: ["title"] });
  return hits.map((hit) => {
    const { kind, ref, title, place } = hit;
    return { kind, ref, title: markerOf(text, [...new Set(markedWords(hit))]).mark(title), place };
  });
}
