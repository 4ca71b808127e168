import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import type { PgDatabase } from "drizzle-orm/pg-core";
import postgres, { type Sql } from "postgres";

import { countStatement } from "./count-statements";
import { guardTransactions } from "./guarded-transactions";
import { prepareStatements } from "./prepared-statements";
import { keepPoolRenewed } from "./renewed-pool";
import * as schema from "./schema";

/** What a query needs: the database itself or an open transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

/** One pool of connections: `db` for queries, `sql` for LISTEN and what drizzle cannot say, `close` to end it. */
export type Database = { db: Db; sql: Sql; close: () => Promise<void> };

/** `connections` at most (10); a statement is cancelled after `statementSeconds` (15; 0 is never). */
export type DatabaseOptions = { connections?: number; statementSeconds?: number };

export type { Sql } from "postgres";

const CLOSE_SECONDS = 5;
/** Instead of up to 20 seconds: a server that is back is found at once. */
const RECONNECT_SECONDS = 0.1;

/**
 * Opens a pool on a `postgres://` address; nothing connects before the first query. It outlives its server: what runs
 * when the server goes away fails at once or after three seconds, what is asked after the server is back is answered.
 */
export function createDatabase(
  url: string,
  { connections = 10, statementSeconds = 15 }: DatabaseOptions = {},
): Database {
  const connecting = {
    connect_timeout: 5,
    backoff: () => RECONNECT_SECONDS,
    // Without an age to retire at, a connection that closes is one that was lost.
    max_lifetime: null,
    onnotice: () => undefined,
    // It would ask each new connection for the types of arrays, in a promise that nobody holds: lost in that moment, a
    // connection would end the process. Drizzle reads and writes the arrays of columns itself.
    fetch_types: false,
    connection: {
      application_name: "gandeng-desa",
      statement_timeout: statementSeconds * 1000,
      // No statement of ours runs long enough to be worth compiling, and a search sorts and counts many rows.
      jit: "off",
      work_mem: "32MB",
    },
  };
  const pool = keepPoolRenewed(({ onConnected, onLost }) => {
    const sql = guardTransactions(
      prepareStatements(postgres(url, { ...connecting, max: connections, onparameter: onConnected, onclose: onLost })),
    );
    return { sql, on: drizzle(sql, { schema, logger: { logQuery: countStatement } }) };
  });
  // Has a connection of its own, which it opens again by itself.
  const listening = postgres(url, { ...connecting, max: 1 });
  const { sql, on: db } = pool.current();
  return {
    db: new Proxy(db, { get: (_first, key) => Reflect.get(pool.current().on, key) }),
    sql: new Proxy(sql, {
      apply: (_first, _this, statement) => Reflect.apply(pool.current().sql, undefined, statement),
      get: (_first, key) => Reflect.get(key === "listen" ? listening : pool.current().sql, key),
    }),
    close: async () => {
      await Promise.all([pool.close(CLOSE_SECONDS), listening.end({ timeout: 0 })]);
    },
  };
}
