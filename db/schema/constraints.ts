import { sql, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

const quoted = (codes: readonly (string | number)[]) =>
  sql.raw(codes.map((code) => (typeof code === "number" ? String(code) : `'${code}'`)).join(", "));

/** SQL that holds when the column is null or one of the closed list's codes. */
export function oneOf(column: AnyPgColumn, codes: readonly string[]): SQL {
  return sql`${column} in (${quoted(codes)})`;
}

/** SQL that holds when the array column is null or every element is one of the closed list's codes. */
export function allOf(column: AnyPgColumn, codes: readonly string[]): SQL {
  return sql`${column} <@ array[${quoted(codes)}]::text[]`;
}

/** SQL that holds when the array column is null or every SDG is numbered 1 to 18. */
export function sdgNumbers(column: AnyPgColumn): SQL {
  return sql`1 <= all(${column}) and 18 >= all(${column})`;
}

/** SQL that holds when a location is absent or complete and on the globe (degrees, WGS 84). */
export function wholeLocation(latitude: AnyPgColumn, longitude: AnyPgColumn): SQL {
  return sql`(${latitude} is null) = (${longitude} is null) and ${latitude} between -90 and 90 and ${longitude} between -180 and 180`;
}

/** SQL that holds when both amounts are ≥ 0 and min ≤ max, where given. */
export function amountRange(min: AnyPgColumn, max: AnyPgColumn): SQL {
  return sql`${min} >= 0 and ${max} >= 0 and ${min} <= ${max}`;
}
