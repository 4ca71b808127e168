import type { LoadedMarket } from "./market-snapshot.server";

/**
 * Names a list that is shown, for the learning: `2026-11-24/m4f1d08a2c5e7/default/1` is the day, the state of the market
 * and the version of the weights. The same three, in whichever process and after whichever restart, are the same list.
 */
export const listVersionOf = ({ version, prepared }: LoadedMarket, asOf: string): string =>
  `${asOf}/m${version}/${prepared.weights.version}`;
