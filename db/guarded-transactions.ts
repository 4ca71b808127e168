import { setTimeout as wait } from "node:timers/promises";
import type { Sql, TransactionSql } from "postgres";

import { isDatabaseAway } from "./lost-connection";

type Work = (tx: TransactionSql) => unknown;

/** The socket tells the failed statement first, and that it is closed a moment later. */
const LAST_WORD_MS = 1_000;

/**
 * The same pool, whose transactions end with their connection. postgres.js rejects the transaction when its connection
 * is lost, but lets its function run on: what that still says, and the rollback after it, goes to the connection that
 * has taken the place, outside of any transaction or inside of somebody else's.
 */
export function guardTransactions(sql: Sql): Sql {
  const begin = (...given: [Work] | [options: string, Work]) => {
    const [options, work] = given.length === 2 ? given : ["", given[0]];
    const end = endOfTransaction();
    const begun = sql.begin(options, (tx) => end.unlessLost(() => work(guardTransaction(tx, end))));
    begun.then(end.reached, end.reached);
    return begun;
  };
  return new Proxy(sql, { get: (_pool, key) => (key === "begin" ? begin : Reflect.get(sql, key)) });
}

type End = ReturnType<typeof endOfTransaction>;

/** From its end on nothing is said in a transaction any more. */
function guardTransaction(tx: TransactionSql, end: End): TransactionSql {
  const savepoint = (...given: [Work] | [name: string, Work]) => {
    const [name, work] = given.length === 2 ? given : [undefined, given[0]];
    const run = (inner: TransactionSql) => end.unlessLost(() => work(guardTransaction(inner, end)));
    return name === undefined ? tx.savepoint(run) : tx.savepoint(name, run);
  };
  return new Proxy(tx, {
    apply: (_tx, _this, statement) => {
      end.refuse();
      return Reflect.apply(tx, undefined, statement);
    },
    get: (_tx, key) => {
      end.refuse();
      return key === "savepoint" ? savepoint : Reflect.get(tx, key);
    },
  });
}

function endOfTransaction() {
  let isReached = false;
  let reached = (): void => undefined;
  const reaching = new Promise<void>((resolve) => {
    reached = () => {
      isReached = true;
      resolve();
    };
  });
  return {
    reached,
    /** @throws Error `CONNECTION_CLOSED` after the end */
    refuse: () => {
      if (!isReached) return;
      throw Object.assign(new Error("The transaction has lost its connection"), { code: "CONNECTION_CLOSED" });
    },
    /** The outcome of `work`, by which postgres.js commits or rolls back; none when there is no connection to do it on. */
    unlessLost: async (work: () => unknown): Promise<unknown> => {
      const outcome = await Promise.resolve()
        .then(work)
        .then(
          (value) => () => value,
          async (error: unknown) => {
            if (isDatabaseAway(error)) await Promise.race([reaching, wait(LAST_WORD_MS, undefined, { ref: false })]);
            return () => {
              throw error;
            };
          },
        );
      return isReached ? new Promise(() => undefined) : outcome();
    },
  };
}
