import type { z } from "zod";

import type { Column } from "../format/columns";
import type { ListFormat, PartOf } from "../format/list-format";
import { type FieldProblem, type ListName, type Place, quoted } from "../problem";
import type { RawRow } from "./raw-lists";
import { valueProblem } from "./value-problem";

/** What is sound of one row, and where it stands. */
export type RowPart<Row> = { place: Place; part: PartOf<Row> };

/** The rows of a list: whole where they are sound, in part where they are not. */
export type CheckedRows<Row> = { rows: Row[]; parts: RowPart<Row>[]; problems: FieldProblem[] };

/** Checks each row of a list on its own and tells every problem of every row. */
export function checkRows<Row>(list: ListName, format: ListFormat<Row>, rawRows: readonly RawRow[]): CheckedRows<Row> {
  const checked: CheckedRows<Row> = { rows: [], parts: [], problems: [] };
  for (const raw of rawRows) {
    const { row, index } = raw;
    const place = { list, row, index };
    checked.problems.push(...raw.unreadable);
    if (!isRecord(raw.fields)) {
      checked.problems.push({ ...place, column: null, ...valueProblem({ kind: "object" }, raw.fields) });
      continue;
    }
    const fields = withoutBlanks(raw.fields);
    const parsed = format.row.safeParse(fields);
    if (parsed.success) checked.rows.push(parsed.data);
    const own = parsed.success ? [] : fieldProblems({ place, fields, columns: format.columns }, parsed.error.issues);
    const problems = own.filter(({ column }) => !raw.unreadable.some((problem) => problem.column === column));
    const part = parsed.success ? parsed.data : soundPart(format, fields, parsed.error.issues);
    checked.parts.push({ place, part });
    checked.problems.push(...problems, ...ruleProblems(format.rules(part), place, [...raw.unreadable, ...own]));
  }
  return checked;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An empty text states nothing, in a cell as in JSON. */
function withoutBlanks(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (typeof value === "string" && value.trim() === "") return [];
      return [[name, isRecord(value) ? withoutBlanks(value) : value]];
    }),
  );
}

type Subject = { place: Place; fields: Record<string, unknown>; columns: readonly Column[] };

/** One problem per value, however many checks it fails. */
function fieldProblems({ place, fields, columns }: Subject, issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  const byPath = new Map(issues.map(({ path }) => [path.join("."), path]));
  return [...byPath.values()].map((path) => {
    const names = path.filter((step) => typeof step === "string");
    const name = names.join(".");
    const column = columns.find((candidate) => candidate.name === name);
    const value = path.reduce<unknown>((inner, step) => valueAt(inner, step), fields);
    const isWholeList = column?.many === true && path.length === names.length;
    const allowed = isWholeList ? ({ kind: "list" } as const) : (column?.allowed ?? ({ kind: "object" } as const));
    return { ...place, column: name, ...valueProblem(allowed, value) };
  });
}

function valueAt(holder: unknown, step: PropertyKey): unknown {
  if (Array.isArray(holder) && typeof step === "number") return holder[step];
  return isRecord(holder) ? holder[String(step)] : undefined;
}

function soundPart<Row>(
  format: ListFormat<Row>,
  fields: Record<string, unknown>,
  issues: readonly z.core.$ZodIssue[],
): PartOf<Row> {
  const broken = new Set(issues.map(({ path }) => path[0]));
  const sound = Object.fromEntries(Object.entries(fields).filter(([name]) => !broken.has(name)));
  return format.part.parse(sound);
}

function ruleProblems(
  broken: ReturnType<ListFormat<unknown>["rules"]>,
  place: Place,
  known: readonly FieldProblem[],
): FieldProblem[] {
  const isSound = (name: string) => !known.some(({ column }) => column === name || column === name.split(".")[0]);
  return broken
    .filter(({ columns }) => columns.every(isSound))
    .map(({ code, columns, found, allowed = null, facts }) => {
      const problem = { ...place, column: columns[0], code, found: quoted(found), allowed };
      return facts ? { ...problem, facts } : problem;
    });
}
