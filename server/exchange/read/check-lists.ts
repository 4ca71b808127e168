import type { Market } from "~/matching/domain/market";

import { interestFrom } from "../format/interests";
import { lists } from "../format/lists";
import { outcomeFrom } from "../format/outcomes";
import { partnerFrom } from "../format/partners";
import { potentialFrom } from "../format/potentials";
import { villageFrom } from "../format/villages";
import { type FieldProblem, LIST_NAMES, type Place, type Problem } from "../problem";
import { type CheckedLists, danglingReferences, namesOf, wantedNames } from "./check-references";
import { checkRows } from "./check-rows";
import type { FindExisting } from "~/db/queries/exchange/find-existing";
import { findDuplicates } from "./find-duplicates";
import { findUnknownDistricts } from "./find-unknown-districts";
import type { RawFile } from "./raw-lists";

/** What stands outside the file: the official districts, and rows that exist already. */
export type Surroundings = { districts: ReadonlySet<string>; findExisting: FindExisting };

/** A market with the place of each of its villages in the file, or every problem of the file in the file's order. */
export type Reading =
  | { ok: true; market: Market; villagePlaces: readonly Place[] }
  | { ok: false; problems: readonly Problem[] };

/** Checks everything that a file says; a market comes out only when nothing at all is wrong. */
export async function checkLists(file: RawFile, { districts, findExisting }: Surroundings): Promise<Reading> {
  const checked: CheckedLists = {
    villages: checkRows("villages", lists.villages, file.lists.villages),
    potentials: checkRows("potentials", lists.potentials, file.lists.potentials),
    partners: checkRows("partners", lists.partners, file.lists.partners),
    interests: checkRows("interests", lists.interests, file.lists.interests),
    outcomes: checkRows("outcomes", lists.outcomes, file.lists.outcomes),
  };
  const names = namesOf(checked);
  const existing = await findExisting(wantedNames(checked, names));
  const fieldProblems = [
    ...LIST_NAMES.flatMap((list) => checked[list].problems),
    ...findDuplicates(checked),
    ...findUnknownDistricts(checked, districts),
    ...danglingReferences(checked, names, existing),
  ];
  const problems = [...file.problems, ...fieldProblems.sort(byPlace)];
  if (problems.length > 0) return { ok: false, problems };
  const keyOf = (village: string) => names.villages.get(village) ?? existing.villages.get(village) ?? village;
  const market = {
    villages: checked.villages.rows.map(villageFrom),
    potentials: checked.potentials.rows.map((row) => potentialFrom(row, keyOf)),
    partners: checked.partners.rows.map(partnerFrom),
    interests: checked.interests.rows.map((row) => interestFrom(row, keyOf)),
    outcomes: checked.outcomes.rows.map(outcomeFrom),
  };
  return { ok: true, market, villagePlaces: checked.villages.parts.map(({ place }) => place) };
}

/** By list and row; problems of one row keep their order. */
function byPlace(a: FieldProblem, b: FieldProblem): number {
  return LIST_NAMES.indexOf(a.list) - LIST_NAMES.indexOf(b.list) || (a.row ?? 0) - (b.row ?? 0);
}
