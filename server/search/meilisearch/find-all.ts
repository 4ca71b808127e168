import { readSought, type SoughtUnit } from "~/matching/engine";

import { type GroupedAnswer, type Sought, SOUGHT, type Words } from "../search";
import type { Connection } from "./connection";
import { fewerWords } from "./fewer-words";
import { findAsMeant } from "./find-as-meant";
import { textsOf } from "./hit-of";
import { markedWords } from "./marked-words";
import { runQuery } from "./run-query";
import { openOn } from "./search-filter";
import { type Wording, wordingsOf } from "./sought-queries";

type BestOf = Words & { perKind: number };

/** The best of every kind that has any, at most `perKind` of each. */
export async function findAll(search: Connection, request: BestOf): Promise<GroupedAnswer> {
  if (readSought(request.text).length === 0) return { groups: [], corrected: null };
  const { found, corrected } = await findAsMeant(search, request, (units) => findGroups(search, request, units));
  const groups = found.groups
    .filter(({ total }) => total > 0)
    .map(({ sought, total, hits }) => ({ sought, total, hits: hits.map((hit) => textsOf(hit, request.text)) }));
  return { groups, corrected };
}

async function findGroups(search: Connection, { day, perKind }: BestOf, units: readonly SoughtUnit[]) {
  const findKind = async ({ kind, wordings }: { kind: Sought; wordings: readonly Wording[] }) => {
    const parts = [{ kind, wordings, filter: openOn(day) }];
    const { total, hits } = await runQuery(search, { parts, pageSize: perKind });
    return { sought: kind, total, hits };
  };
  const wordings = wordingsOf(units);
  const full = await Promise.all(SOUGHT.map((kind) => findKind({ kind, wordings })));
  const lacking = full.filter(({ total }) => total === 0).map(({ sought }) => sought);
  const isOne = units.filter(({ isTelling }) => isTelling).length === 1;
  const fewer = isOne || lacking.length === 0 ? [] : await fewerWords(search, { units, kinds: lacking, day });
  const part = await Promise.all(fewer.map(findKind));
  const groups = SOUGHT.flatMap((kind) => [...part, ...full].find(({ sought }) => sought === kind) ?? []);
  return { groups, witnesses: groups.flatMap(({ hits }) => hits.flatMap(markedWords)) };
}
