import { setImmediate } from "node:timers/promises";

import { BLOCKER_CODES, type BlockerCode } from "~/matching/domain/ranking";
import { measurePairs } from "~/matching/engine";

import type { LoadedMarket } from "../matches/market-snapshot.server";
import { keptPerMarket } from "../matches/kept-per-market";
import type { BoardFigures } from "./board-figures";
import { type BoardOrders, orderPairs } from "./order-pairs";

/** The pairs with their orders: 26 bytes a pair, 13 MB for 1,000 potentials × 500 interests. */
export type BoardGrid = BoardFigures & { orders: BoardOrders };

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
