import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import type { PgDatabase } from "drizzle-orm/pg-core";
import postgres, { type Sql } from "postgres";

import { countStatement } from "./count-statements";
import * as schema from "./schema";

/** What a query needs: the database itself or an open transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

/** One pool of connections: `db` for queries, `sql` for LISTEN and what drizzle cannot say, `close` to end it. */
export type Database = { db: Db; sql: Sql; close: () => Promise<void> };

/** `connections` at most (10); a statement is cancelled after `statementSeconds` (15; 0 is never). */
export type DatabaseOptions = { connections?: number; statementSeconds?: number };

export type { Sql } from "postgres";

const CLOSE_SECONDS = 5;

/** Opens a pool on a `postgres://` address; nothing connects before the first query. */
export function createDatabase(
  url: string,
  { connections = 10, statementSeconds = 15 }: DatabaseOptions = {},
): Database {
  const sql = postgres(url, {
    max: connections,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: "gandeng-desa", statement_timeout: statementSeconds * 1000 },
  });
  return {
    db: drizzle(sql, { schema, logger: { logQuery: countStatement } }),
    sql,
    close: () => sql.end({ timeout: CLOSE_SECONDS }),
  };
}
