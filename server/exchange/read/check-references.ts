import type { InterestRow } from "../format/interests";
import type { OutcomeRow } from "../format/outcomes";
import type { PartnerRow } from "../format/partners";
import type { PotentialRow } from "../format/potentials";
import { type VillageRow, villageKey } from "../format/villages";
import { type FieldProblem, type FieldProblemCode, type Place, quoted } from "../problem";
import type { CheckedRows } from "./check-rows";
import type { Existing, Wanted } from "~/db/queries/exchange/find-existing";

/** Every list of a file, row by row checked. */
export type CheckedLists = {
  villages: CheckedRows<VillageRow>;
  potentials: CheckedRows<PotentialRow>;
  partners: CheckedRows<PartnerRow>;
  interests: CheckedRows<InterestRow>;
  outcomes: CheckedRows<OutcomeRow>;
};

/** The names that a file gives: of villages (codes and refs) with their keys, and the refs of the rest. */
export type Names = {
  villages: ReadonlyMap<string, string>;
  potentials: ReadonlySet<string>;
  partners: ReadonlySet<string>;
  interests: ReadonlySet<string>;
};

/** The names that the rows of a file give, those of rows with problems included. */
export function namesOf({ villages, potentials, partners, interests }: CheckedLists): Names {
  const refs = ({ parts }: { parts: readonly { part: { ref?: string | undefined } }[] }) =>
    new Set(parts.flatMap(({ part }) => part.ref ?? []));
  return {
    villages: new Map(
      villages.parts.flatMap(({ part }) =>
        [part.code, part.ref].flatMap((name): [string, string][] => (name ? [[name, villageKey(part)]] : [])),
      ),
    ),
    potentials: refs(potentials),
    partners: refs(partners),
    interests: refs(interests),
  };
}

type Reference = {
  place: Place;
  column: string;
  name: string;
  target: keyof Wanted;
};

/** The names that a file refers to and does not give itself. */
export function wantedNames(lists: CheckedLists, names: Names): Wanted {
  const wanted = { villages: [], parents: [], potentials: [], partners: [], interests: [] } satisfies Wanted;
  const sets = Object.fromEntries(Object.keys(wanted).map((target) => [target, new Set<string>()]));
  for (const { target, name } of references(lists)) if (!isGiven(names, target, name)) sets[target]?.add(name);
  const sorted = (target: keyof Wanted) => [...(sets[target] ?? [])].sort();
  return {
    villages: sorted("villages"),
    parents: sorted("parents"),
    potentials: sorted("potentials"),
    partners: sorted("partners"),
    interests: sorted("interests"),
  };
}

/** References that lead to no row, neither in the file nor outside it. */
export function danglingReferences(lists: CheckedLists, names: Names, existing: Existing): FieldProblem[] {
  return [...references(lists)]
    .filter(({ target, name }) => !isGiven(names, target, name) && !existing[target].has(name))
    .map(({ place, column, name, target }) => {
      const code: FieldProblemCode = target === "parents" ? "unknown_parent" : "dangling";
      return { ...place, column, code, found: quoted(name), allowed: null, facts: { target } };
    });
}

function isGiven(names: Names, target: keyof Wanted, name: string): boolean {
  return names[target === "parents" ? "villages" : target].has(name);
}

function* references({ villages, potentials, interests, outcomes }: CheckedLists): Generator<Reference> {
  for (const { place, part } of villages.parts) {
    if (part.parent) yield { place, column: "parent", name: part.parent, target: "parents" };
  }
  for (const { place, part } of potentials.parts) {
    if (part.village) yield { place, column: "village", name: part.village, target: "villages" };
  }
  for (const { place, part } of interests.parts) {
    if (part.partner) yield { place, column: "partner", name: part.partner, target: "partners" };
    for (const name of part.villages ?? []) yield { place, column: "villages", name, target: "villages" };
  }
  for (const { place, part } of outcomes.parts) {
    if (part.potential) yield { place, column: "potential", name: part.potential, target: "potentials" };
    if (part.interest) yield { place, column: "interest", name: part.interest, target: "interests" };
  }
}
