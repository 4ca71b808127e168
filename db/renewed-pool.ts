import type { Sql } from "postgres";

/** A pool, and what stands on it. */
export type Pool<Stands> = { sql: Sql; on: Stands };

/** What a pool tells its keeper: that the server has answered it, and that it lost a connection. */
export type PoolEvents = { onConnected: () => void; onLost: () => void };

/** The pool in use. */
export type RenewedPool<Stands> = { current: () => Pool<Stands>; close: (seconds: number) => Promise<void> };

/** What still runs on a pool that lost one connection may finish on the others. */
const LAST_STATEMENTS_SECONDS = 3;
/** While the server is away, a pool that never reached it is not replaced more often than this. */
const PATIENCE_MS = 1_000;

/**
 * Gives up the whole pool as soon as it loses a connection, and opens another. What postgres.js had not yet written to
 * a connection that closes stays in its buffer: the next statement on it waits for ever, or until the server refuses the
 * mixture; and a transaction that has not noticed could go on, outside of itself, on the connection of somebody else. A
 * pool that has ended refuses both. (https://github.com/porsager/postgres/issues/1154)
 */
export function keepPoolRenewed<Stands>(open: (events: PoolEvents) => Pool<Stands>): RenewedPool<Stands> {
  const ending = new Set<Promise<void>>();
  let isClosed = false;
  let current = openNext();

  function openNext(): Pool<Stands> {
    const opened = performance.now();
    let hasConnected = false;
    const pool = open({
      onConnected: () => (hasConnected = true),
      onLost: () => {
        if (isClosed || pool !== current) return;
        if (!hasConnected && performance.now() - opened < PATIENCE_MS) return;
        current = openNext();
        void end(pool, LAST_STATEMENTS_SECONDS);
      },
    });
    return pool;
  }

  function end({ sql }: Pool<Stands>, seconds: number): Promise<void> {
    const ended: Promise<void> = sql.end({ timeout: seconds }).finally(() => ending.delete(ended));
    ending.add(ended);
    return ended;
  }

  return {
    current: () => current,
    close: async (seconds) => {
      isClosed = true;
      void end(current, seconds);
      await Promise.all(ending);
    },
  };
}
