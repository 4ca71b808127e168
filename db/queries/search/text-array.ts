import { sql, type SQL } from "drizzle-orm";

/** The texts as an SQL `text[]`, each a parameter. */
export function textArray(texts: readonly string[]): SQL {
  return sql`array[${sql.join(
    texts.map((text) => sql`${text}`),
    sql`, `,
  )}]::text[]`;
}
