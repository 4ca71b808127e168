/**
 * Normalised discounted cumulative gain at a cutoff (Järvelin and Kekäläinen, 2002), 0..1: `gains` (≥ 0) stand in the order
 * of the ranking, the one at rank r (from 1) counts 1 / log2(r + 1), and the same gains sorted are worth 1. `others` are
 * gains that the ranking left out. Where there is nothing to gain it is NaN.
 */
export function ndcgAt(cutoff: number, gains: readonly number[], others: readonly number[] = []): number {
  const ideal = [...gains, ...others].sort((a, b) => b - a);
  return discounted(gains, cutoff) / discounted(ideal, cutoff);
}

function discounted(gains: readonly number[], cutoff: number): number {
  let sum = 0;
  for (let rank = 0; rank < Math.min(cutoff, gains.length); rank++) sum += (gains[rank] ?? 0) / Math.log2(rank + 2);
  return sum;
}
