import { type Sought, SOUGHT } from "../search";
import type { Connection } from "./connection";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import { openOn } from "./search-filter";
import type { Wording } from "./sought-queries";

/** So many of the best documents of all kinds tell what the words were taken for. */
const WITNESSES = 10;

/** How many there are of each kind, and the words by which the best were found. */
export type CountedKinds = { counts: Record<Sought, number>; witnesses: string[] };

/** How many the words find in each kind when nothing else narrows the search; kinds that are not asked for have none. */
export async function countKinds(
  search: Connection,
  { parts, day }: { parts: readonly { kind: Sought; wordings: readonly Wording[] }[]; day: string | null },
): Promise<CountedKinds> {
  const { facets, hits } = await runQuery(search, {
    parts: parts.map((part) => ({ ...part, filter: openOn(day) })),
    facets: ["kind"],
    pageSize: WITNESSES,
  });
  const counts: Record<Sought, number> = { potentials: 0, interests: 0, villages: 0, partners: 0 };
  for (const kind of SOUGHT) counts[kind] = facets[kind]?.["kind"]?.[kind] ?? 0;
  return { counts, witnesses: hits.flatMap(markedWords) };
}
