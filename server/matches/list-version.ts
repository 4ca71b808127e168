import { defaultWeights } from "~/matching/engine";

import type { LoadedMarket } from "./market-snapshot.server";

/**
 * Names a list that is shown, for the learning: `2026-11-24/m12/default/1` is the day, how often this process had loaded
 * the market, and the version of the weights.
 */
export const listVersionOf = ({ version }: LoadedMarket, asOf: string): string =>
  `${asOf}/m${version}/${defaultWeights.version}`;
