import { type FieldProblem, quoted } from "../problem";
import type { CheckedLists } from "./check-references";

/** Districts that are not in the official list. */
export function findUnknownDistricts(
  { villages, interests }: CheckedLists,
  districts: ReadonlySet<string>,
): FieldProblem[] {
  const named = [
    ...villages.parts.map(({ place, part }) => ({
      place,
      column: "district",
      codes: part.district ? [part.district] : [],
    })),
    ...interests.parts.map(({ place, part }) => ({ place, column: "districts", codes: part.districts ?? [] })),
  ];
  return named.flatMap(({ place, column, codes }) =>
    codes
      .filter((code) => !districts.has(code))
      .map((code) => {
        const allowed = { kind: "district_code" } as const;
        return { ...place, column, code: "unknown_district" as const, found: quoted(code), allowed };
      }),
  );
}
