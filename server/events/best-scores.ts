import { boardGrid } from "../match-board/board-grid";
import type { LoadedMarket } from "../matches/market-snapshot.server";

/** How well a village (its key) and a partner (its ref) fit at best, 0..100; null when nothing of theirs fits or is public. */
export type BestScores = (village: string, partner: string) => number | null;

/** The best score of any potential of a village with any interest of a partner that no rule keeps apart, on a day. */
export async function bestScores(market: LoadedMarket, asOf: string): Promise<BestScores> {
  const grid = await boardGrid(market, asOf);
  const best = new Map<string, number>();
  for (const [row, interest] of grid.interests.entries()) {
    const partner = market.interests.get(interest)?.partner ?? "";
    for (const [column, potential] of grid.potentials.entries()) {
      const pair = row * grid.potentials.length + column;
      const score = grid.score[pair] ?? Number.NaN;
      if (Number.isNaN(score) || grid.rules[pair] !== 0) continue;
      const key = JSON.stringify([market.potentials.get(potential)?.village ?? "", partner]);
      if (score > (best.get(key) ?? 0)) best.set(key, score);
    }
  }
  return (village, partner) => best.get(JSON.stringify([village, partner])) ?? null;
}
