import { readSought, type SoughtUnit } from "~/matching/engine";

import { correctedText, type TakenWord } from "../found-texts";
import { SOUGHT } from "../search";
import type { Connection } from "./connection";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import { openOn } from "./search-filter";
import { typed, type Wording, wordingsOf } from "./sought-queries";
import { takenWords } from "./taken-words";

type Sought = { text: string; day: string | null };
type Units = readonly SoughtUnit[];

/**
 * Finds what was typed. A word that no document has is taken for what it was probably meant to be: the nearest word of the
 * thesaurus if any document has that, else the word by which the best were found, with which is then sought once more.
 */
export async function findAsMeant<Found extends { witnesses: readonly string[] }>(
  search: Connection,
  { text, day }: Sought,
  find: (units: Units) => Promise<Found>,
): Promise<{ found: Found; units: Units; corrected: string | null }> {
  const read = readSought(text);
  const guessed = await guessesOf(search, { units: read, day });
  const units = withTaken(read, guessed);
  const found = await find(units);
  const slips = await unknown(search, { taken: takenWords(units, found.witnesses), day });
  const corrected = correctedText(text, [...guessed, ...slips]);
  if (slips.length === 0) return { found, units, corrected };
  const meant = withTaken(units, slips);
  return { found: await find(meant), units: meant, corrected };
}

async function guessesOf(search: Connection, { units, day }: { units: Units; day: string | null }) {
  const guesses = units.flatMap(({ words, guess }) => (guess ? [{ typed: words.join(" "), word: guess.word }] : []));
  const open = await unknown(search, { taken: guesses, day });
  const found = await Promise.all(
    open.map(async ({ word }) => (await bestOf(search, wordingsOf(readSought(word)), day)).length > 0),
  );
  return open.filter((_, at) => found[at]);
}

/** Those whose typed word no document has, neither as such nor as a beginning. */
async function unknown(search: Connection, { taken, day }: { taken: readonly TakenWord[]; day: string | null }) {
  const known = await Promise.all(
    taken.map(async ({ typed: word }) => {
      // Documents that have a word come before those that have one like it.
      const [best] = await bestOf(search, [{ text: word, weight: 1 }], day);
      return best !== undefined && markedWords(best).some((marked) => marked.startsWith(word));
    }),
  );
  return taken.filter((_, at) => !known[at]);
}

async function bestOf(search: Connection, wordings: readonly Wording[], day: string | null) {
  const parts = SOUGHT.map((kind) => ({ kind, wordings, filter: openOn(day) }));
  return (await runQuery(search, { parts, pageSize: 1 })).hits;
}

function withTaken(units: Units, taken: readonly TakenWord[]): Units {
  return units.map((unit) => {
    const own = taken.find((word) => word.typed === typed([unit], true));
    const [meant] = own ? readSought(own.word) : [];
    return meant ? { ...meant, isTelling: unit.isTelling, guess: null } : unit;
  });
}
