import { sql } from "drizzle-orm";

/** Rows as one parameter, for `from ${recordset(rows)} as row (name type, …)`: PostgreSQL reads each field as its type. */
export function recordset(rows: readonly object[] | string) {
  const json = typeof rows === "string" ? rows : JSON.stringify(rows);
  return sql`jsonb_to_recordset(${json}::text::jsonb)`;
}
