import type { SoughtUnit } from "~/matching/engine";

import { SOUGHT } from "../search";
import type { Connection } from "./connection";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import { openOn } from "./search-filter";
import { typed, wordingsOf } from "./sought-queries";
import type { TakenWord } from "./taken-words";

/** What a person typed, each word that nothing has taken for what it was probably meant to be. */
export type SettledText = { units: readonly SoughtUnit[]; taken: readonly TakenWord[] };

/** Takes the words that look like slips as they were meant, unless something has them as typed or nothing the other. */
export async function settleGuesses(
  search: Connection,
  { units, day }: { units: readonly SoughtUnit[]; day: string | null },
): Promise<SettledText> {
  const settled = await Promise.all(
    units.map(async (unit) => {
      const meant = unit.guess && meantUnit(unit, unit.guess);
      if (!meant || (await isKnown(search, unit, day)) || !(await isFound(search, meant, day))) return { unit };
      return { unit: meant, taken: { typed: typed([unit], true), word: typed([meant], true) } };
    }),
  );
  return { units: settled.map(({ unit }) => unit), taken: settled.flatMap(({ taken }) => taken ?? []) };
}

const meantUnit = (unit: SoughtUnit, { word, terms }: { word: string; terms: readonly string[] }): SoughtUnit => ({
  ...unit,
  words: [word],
  terms,
  guess: null,
});

/** The best that a word finds has it, or a word that begins so, if any document does. */
async function isKnown(search: Connection, unit: SoughtUnit, day: string | null): Promise<boolean> {
  const word = typed([unit], true);
  const [best] = await bestOf(search, [{ text: word, weight: 1 }], day);
  return best !== undefined && markedWords(best).some((marked) => marked.startsWith(word));
}

const isFound = async (search: Connection, unit: SoughtUnit, day: string | null) =>
  (await bestOf(search, wordingsOf([unit]), day)).length > 0;

async function bestOf(search: Connection, wordings: ReturnType<typeof wordingsOf>, day: string | null) {
  const parts = SOUGHT.map((kind) => ({ kind, wordings, filter: openOn(day) }));
  return (await runQuery(search, { parts, pageSize: 1 })).hits;
}
