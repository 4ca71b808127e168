import type { z } from "zod";

import type { Allowed, FieldProblemCode } from "../problem";
import { type Column, columnsOf } from "./columns";

/** What is sound of a row: any of its fields may be left out. */
export type PartOf<Row> = { [Field in keyof Row]?: Row[Field] | undefined };

/** A rule between fields of one row that is broken; told only when none of `columns` has a problem of its own. */
export type BrokenRule = {
  code: FieldProblemCode;
  /** The first is the one that is named. */
  columns: readonly [string, ...string[]];
  found: unknown;
  allowed?: Allowed;
  facts?: Readonly<Record<string, string>>;
};

/** One list of the format: the shape of its rows, its columns, and the rules between a row's fields. */
export type ListFormat<Row> = {
  row: z.ZodType<Row>;
  part: z.ZodType<PartOf<Row>>;
  columns: readonly Column[];
  rules: (row: PartOf<Row>) => BrokenRule[];
};

/** The format of a list whose rows have this shape. */
export function listFormat<Row>(
  row: z.ZodType<Row> & z.ZodObject,
  part: z.ZodType<PartOf<Row>>,
  rules: ListFormat<Row>["rules"] = () => [],
): ListFormat<Row> {
  return { row, part, rules, columns: columnsOf(row) };
}
