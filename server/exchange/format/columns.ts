import { z } from "zod";

import type { Allowed } from "../problem";
import { allowedValues } from "./fields";

/** One column of a sheet, one field of a JSON row. */
export type Column = {
  /** Dotted, as in a sheet's first row: `funding_need.min`. */
  name: string;
  path: readonly string[];
  /** Whether a row cannot be without it. */
  required: boolean;
  /** Whether it is a list: `; ` separates its entries in a cell. */
  many: boolean;
  /** What the field, or each entry of its list, may hold. */
  allowed: Allowed;
};

/** The columns of a list, in the order in which its schema names them. */
export function columnsOf(row: z.ZodObject, parents: readonly string[] = []): Column[] {
  return Object.entries(row.shape).flatMap(([name, field]) => {
    const path = [...parents, name];
    const { schema, required } = unwrapped(field);
    if (schema instanceof z.ZodObject) return columnsOf(schema, path);
    const many = schema instanceof z.ZodArray;
    const allowed = allowedValues.get(many ? schema.element : schema);
    if (!allowed) throw new Error(`No allowed values are registered for ${path.join(".")}`);
    return [{ name: path.join("."), path, required: required && parents.length === 0, many, allowed }];
  });
}

function unwrapped(field: z.core.$ZodType): { schema: z.core.$ZodType; required: boolean } {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable) {
    return { ...unwrapped(field.unwrap()), required: false };
  }
  return { schema: field, required: true };
}
