import { readSought } from "~/matching/engine";

import { type GroupedAnswer, type Sought, SOUGHT, type Words } from "../search";
import type { Connection } from "./connection";
import { fewerWords } from "./fewer-words";
import { textsOf } from "./hit-of";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import { openOn } from "./search-filter";
import { settleGuesses } from "./settle-guesses";
import { type Wording, wordingsOf } from "./sought-queries";
import { correctedText, takenWords } from "./taken-words";

/** The best of every kind that has any, at most `perKind` of each. */
export async function findAll(
  search: Connection,
  { text, day, perKind }: Words & { perKind: number },
): Promise<GroupedAnswer> {
  const read = readSought(text);
  if (read.length === 0) return { groups: [], corrected: null };
  const { units, taken } = await settleGuesses(search, { units: read, day });
  const findKind = async ({ kind, wordings }: { kind: Sought; wordings: readonly Wording[] }) => {
    const { total, hits } = await runQuery(search, {
      parts: [{ kind, wordings, filter: openOn(day) }],
      pageSize: perKind,
    });
    return { sought: kind, total, found: hits };
  };
  const wordings = wordingsOf(units);
  const full = await Promise.all(SOUGHT.map((kind) => findKind({ kind, wordings })));
  const lacking = full.filter(({ total }) => total === 0).map(({ sought }) => sought);
  const isOne = units.filter(({ isTelling }) => isTelling).length === 1;
  const fewer = isOne || lacking.length === 0 ? [] : await fewerWords(search, { units, kinds: lacking, day });
  const part = await Promise.all(fewer.map(findKind));
  const groups = SOUGHT.flatMap((kind) => [...part, ...full].find(({ sought }) => sought === kind) ?? []);
  const witnesses = groups.flatMap(({ found }) => found.flatMap(markedWords));
  return {
    groups: groups
      .filter(({ total }) => total > 0)
      .map(({ found, ...group }) => ({ ...group, hits: found.map((hit) => textsOf(hit, text)) })),
    corrected: correctedText(text, [...taken, ...takenWords(units, witnesses)]),
  };
}
