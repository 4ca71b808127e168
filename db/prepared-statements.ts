import type { Sql, TransactionSql, UnsafeQueryOptions } from "postgres";

/** Every connection keeps that many at most, each some 20 kB in the server. */
const MOST_KEPT = 400;
/** Longer ones write many rows at once and are not asked again. */
const MOST_CHARACTERS = 5_000;

type Work = (tx: TransactionSql) => unknown;
type Keep = (text: string) => boolean;

/**
 * The same pool, whose statements are read and planned once a connection instead of each time: drizzle asks all of them
 * unprepared, which takes a second way to the server and back, and most of the server's time for a small question.
 */
export function prepareStatements(sql: Sql): Sql {
  const kept = new Set<string>();
  return preparing(sql, (text) => {
    if (text.length > MOST_CHARACTERS) return false;
    if (kept.size < MOST_KEPT) kept.add(text);
    return kept.has(text);
  });
}

function preparing<On extends Sql | TransactionSql>(on: On, keep: Keep): On {
  const ask = (text: string, parameters: unknown[] = [], options: UnsafeQueryOptions = {}) => {
    // Without parameters it goes in one way as it is, and may be several statements.
    const prepare = parameters.length > 0 && keep(text);
    return Reflect.apply(Reflect.get(on, "unsafe"), on, [text, parameters, { ...options, prepare }]);
  };
  const inside =
    (key: "begin" | "savepoint") =>
    (...given: [Work] | [name: string, Work]) => {
      const [names, work] = given.length === 2 ? [[given[0]], given[1]] : [[], given[0]];
      const prepared = (tx: TransactionSql) => work(preparing(tx, keep));
      return Reflect.apply(Reflect.get<object, string>(on, key), on, [...names, prepared]);
    };
  return new Proxy(on, {
    get: (_on, key) => {
      if (key === "unsafe") return ask;
      return key === "begin" || key === "savepoint" ? inside(key) : Reflect.get(on, key);
    },
  });
}
