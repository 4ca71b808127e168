import type { FieldChange } from "~/db/queries/audit/audit-line";

import { loggedValue } from "./logged-value";

/**
 * The name of each field in files and in the log; `ordered` are lists in which the order says something, `personal` what
 * may tell of a person and is logged without its values.
 */
export type FieldNames<Content> = {
  names: Record<keyof Content & string, string>;
  ordered?: readonly string[];
  personal?: readonly string[];
};

/** The fields in which two contents differ, as files name them, with the values they had and have. */
export function changedFields<Content extends object>(
  before: Content,
  after: Content,
  { names, ordered = [], personal = [] }: FieldNames<Content>,
): FieldChange[] {
  const isField = (field: string): field is keyof Content & string => field in names;
  return Object.keys(names)
    .filter(isField)
    .filter((field) => {
      const isOrdered = ordered.includes(field);
      return plain(before[field], isOrdered) !== plain(after[field], isOrdered);
    })
    .map((field) => {
      const values = personal.includes(field) ? [null, null] : [loggedValue(before[field]), loggedValue(after[field])];
      const [from = null, to = null] = values;
      return { field: names[field], from, to };
    });
}

/** The names of changed fields, as a line of the log lists them. */
export const namesOf = (changes: readonly FieldChange[]): string[] => changes.map(({ field }) => field);

function plain(value: unknown, isOrdered: boolean): string {
  if (Array.isArray(value)) return JSON.stringify(isOrdered ? value : value.map(String).sort());
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
