import type { LoadedMarket } from "./market-snapshot.server";

/**
 * Keeps what was worked out from one state of the market for as long as that state itself: at most `mostKept` values,
 * the longest unread goes first. A promise that fails is not kept.
 */
export function keptPerMarket<Value>(mostKept: number) {
  const markets = new WeakMap<LoadedMarket, Map<string, Value>>();
  return (market: LoadedMarket, key: string, work: () => Value): Value => {
    const kept = markets.get(market) ?? new Map<string, Value>();
    markets.set(market, kept);
    const value = kept.get(key) ?? work();
    kept.delete(key);
    kept.set(key, value);
    if (value instanceof Promise) value.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
