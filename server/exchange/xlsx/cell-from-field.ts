import type { Column } from "../format/columns";

/** What stands between the entries of a list in one cell. */
const SEPARATOR = "; ";

/** A list without entries, where an empty cell would mean that nothing is known. */
const NONE = "-";

/** What a cell holds to state a field; null is an empty cell. */
export function cellFromField(column: Column, row: object): string | number | boolean | null {
  const field = column.path.reduce<unknown>(fieldAt, row);
  if (Array.isArray(field)) return field.length > 0 ? field.map(String).join(SEPARATOR) : NONE;
  if (typeof field === "string") return escaped(field);
  return typeof field === "number" || typeof field === "boolean" ? field : null;
}

function fieldAt(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null
    ? Object.entries(holder).find(([key]) => key === name)?.[1]
    : undefined;
}

/** A text such as `_x0041_` is read as the character it numbers, unless its first sign is numbered itself. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_");
}
