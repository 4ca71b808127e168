import { setImmediate } from "node:timers/promises";

import { BLOCKER_CODES, type BlockerCode } from "~/matching/domain/ranking";
import { measurePairs } from "~/matching/engine";

import type { LoadedMarket } from "../matches/market-snapshot.server";
import { keptPerMarket } from "../matches/kept-per-market";
import { type BoardOrders, orderPairs } from "./order-pairs";

/**
 * Every pair of a market in figures. Pair `p` is the interest `interests[⌊p / potentials.length⌋]` with the potential
 * `potentials[p mod potentials.length]`; 26 bytes a pair with its orders: 13 MB for 1,000 potentials × 500 interests.
 */
export type BoardGrid = {
  /** Refs, in their order. */
  potentials: readonly string[];
  interests: readonly string[];
  /** 0..100; of a pair that one liftable rule keeps apart, once lifted; NaN for any other blocked pair. */
  score: Float64Array;
  /** 0..1; NaN where there is no score. */
  confidence: Float32Array;
  /** A bit for each broken rule, by place in `BLOCKER_CODES`; 0 is a pair that nothing keeps apart. */
  rules: Uint16Array;
  orders: BoardOrders;
};

/** Other requests are answered after this long. */
const TURN_MS = 10;

const BIT = new Map<BlockerCode, number>(BLOCKER_CODES.map((code, place) => [code, 1 << place]));

/** The bit of a rule in `BoardGrid.rules`. */
export const bitOf = (code: BlockerCode): number => BIT.get(code) ?? 0;

const ofDays = keptPerMarket<Promise<BoardGrid>>(2);

/** The pairs of the market on a day (`2026-11-24`): worked out once, in turns, and kept as long as that market. */
export const boardGrid = (market: LoadedMarket, asOf: string): Promise<BoardGrid> =>
  ofDays(market, asOf, () => measureMarket(market, asOf));

async function measureMarket(market: LoadedMarket, asOf: string): Promise<BoardGrid> {
  const { prepared } = market;
  const potentials = [...prepared.potentials.keys()];
  const interests = [...prepared.interests.keys()];
  const size = potentials.length * interests.length;
  const figures = {
    potentials,
    interests,
    score: new Float64Array(size).fill(Number.NaN),
    confidence: new Float32Array(size).fill(Number.NaN),
    rules: new Uint16Array(size),
  };
  let pair = 0;
  let turnEnds = performance.now() + TURN_MS;
  for (const interest of interests) {
    for (const measure of measurePairs(prepared, { interest, asOf })) {
      if (measure.score !== null) figures.score[pair] = measure.score;
      if (measure.confidence !== null) figures.confidence[pair] = measure.confidence;
      figures.rules[pair] = measure.blockers.reduce((bits, code) => bits | bitOf(code), 0);
      pair += 1;
      if (performance.now() < turnEnds) continue;
      await setImmediate();
      turnEnds = performance.now() + TURN_MS;
    }
  }
  await setImmediate();
  return { ...figures, orders: orderPairs(market, figures) };
}
