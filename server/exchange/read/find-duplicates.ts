import { type FieldProblem, type Place, quoted } from "../problem";
import type { CheckedLists } from "./check-references";

type Given = { place: Place; column: string; name: string };

/** Codes and refs that name two rows of a list; a village's ref may not be another village's code either. */
export function findDuplicates({ villages, potentials, partners, interests }: CheckedLists): FieldProblem[] {
  const villageNames = villages.parts.flatMap(({ place, part }) => {
    const code = part.code ? [{ place, column: "code", name: part.code }] : [];
    return part.ref && part.ref !== part.code ? [...code, { place, column: "ref", name: part.ref }] : code;
  });
  return [
    ...repeated(villageNames),
    ...[potentials, partners, interests].flatMap(({ parts }) =>
      repeated(parts.flatMap(({ place, part }) => (part.ref ? [{ place, column: "ref", name: part.ref }] : []))),
    ),
  ];
}

function repeated(names: readonly Given[]): FieldProblem[] {
  const first = new Map<string, Place>();
  return names.flatMap(({ place, column, name }) => {
    const other = first.get(name);
    if (!other) first.set(name, place);
    if (!other) return [];
    const facts = { other: String(other.row) };
    return [{ ...place, column, code: "duplicate" as const, found: quoted(name), allowed: null, facts }];
  });
}
