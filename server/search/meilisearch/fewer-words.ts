import { z } from "zod";

import type { SoughtUnit } from "~/matching/engine";

import type { Sought } from "../search";
import type { Connection } from "./connection";
import { liveIndex } from "./index-names";
import { SearchError } from "./search-error";
import { openOn } from "./search-filter";
import { type Wording, wordingsOf } from "./sought-queries";

/** What finds the documents of a kind that have the most of the words, and how many these are. */
export type FewerWords = { kind: Sought; wordings: readonly Wording[]; matched: number };

/** More choices of words than this are not asked for: eight words that nowhere stand together have some seventy. */
const MOST_CHOICES = 20;

const Answer = z.object({ results: z.array(z.object({ totalHits: z.int().nonnegative() })) });

/** Looks, in kinds of which nothing has all telling words, for the most that any document has; kinds without any are left out. */
export async function fewerWords(
  search: Connection,
  { units, kinds, day }: { units: readonly SoughtUnit[]; kinds: readonly Sought[]; day: string | null },
): Promise<FewerWords[]> {
  const telling = units.filter(({ isTelling }) => isTelling);
  const singles = await foundChoices(search, { choices: telling.map((unit) => [unit]), kinds, day });
  let open = singles.filter(({ choices }) => choices.length > 0);
  const known = new Map(open.map(({ kind, choices }) => [kind, choices.flat()]));
  const result: FewerWords[] = [];
  for (let size = telling.length - 1; size > 1 && open.length > 0; size -= 1) {
    const found = await Promise.all(
      open.map(async ({ kind }) => {
        const choices = choicesOf(known.get(kind) ?? [], size).slice(0, MOST_CHOICES);
        const [answer] = await foundChoices(search, { choices, kinds: [kind], day });
        return { kind, choices: answer?.choices ?? [] };
      }),
    );
    const settled = found.filter(({ choices }) => choices.length > 0);
    result.push(...settled.map(({ kind, choices }) => fewer(kind, choices)));
    open = open.filter(({ kind }) => !settled.some((other) => other.kind === kind));
  }
  return [...result, ...open.map(({ kind, choices }) => fewer(kind, choices))];
}

type Choices = readonly (readonly SoughtUnit[])[];

function fewer(kind: Sought, choices: Choices): FewerWords {
  return { kind, wordings: choices.flatMap(wordingsOf), matched: choices[0]?.length ?? 0 };
}

/** Which of the choices of words find anything, by kind. */
async function foundChoices(
  { ask, prefix }: Connection,
  { choices, kinds, day }: { choices: Choices; kinds: readonly Sought[]; day: string | null },
): Promise<{ kind: Sought; choices: Choices }[]> {
  const asked = kinds.flatMap((kind) =>
    choices.flatMap((choice) => wordingsOf(choice).map(({ text }) => ({ kind, choice, text }))),
  );
  if (asked.length === 0) return [];
  const queries = asked.map(({ kind, text }) => ({
    indexUid: liveIndex(prefix, kind),
    q: text,
    matchingStrategy: "all" as const,
    filter: openOn(day),
    page: 1,
    hitsPerPage: 0,
  }));
  const answer = Answer.safeParse(await ask((client) => client.multiSearch({ queries })));
  if (!answer.success) throw new SearchError("search_failed", { cause: answer.error });
  const totals = answer.data.results.map(({ totalHits }) => totalHits);
  return kinds.map((kind) => ({
    kind,
    choices: choices.filter((choice) =>
      asked.some((query, at) => query.kind === kind && query.choice === choice && (totals[at] ?? 0) > 0),
    ),
  }));
}

/** All choices of so many of the units, in their order. */
function choicesOf(units: readonly SoughtUnit[], size: number): SoughtUnit[][] {
  if (size === 0) return [[]];
  return units.flatMap((unit, at) => choicesOf(units.slice(at + 1), size - 1).map((rest) => [unit, ...rest]));
}
