/** One thing in a ranking: where its score puts it, and what it is worth there (≥ 0). */
export type Ranked = { score: number; gain: number };

/**
 * Normalised discounted cumulative gain at a cutoff (Järvelin and Kekäläinen, 2002), 0..1: the gain at rank r (from 1)
 * counts 1 / log2(r + 1), and the same things sorted by gain are worth 1. Among equal scores each order is as likely as
 * the next, and the expectation is taken (McSherry and Najork, 2008), so that a ranking of equal scores is the random one.
 * Where there is nothing to gain it is NaN.
 */
export function ndcgAt(cutoff: number, list: readonly Ranked[]): number {
  const best = list.map(({ gain }) => ({ score: gain, gain }));
  return discounted(list, cutoff) / discounted(best, cutoff);
}

function discounted(list: readonly Ranked[], cutoff: number): number {
  const sorted = [...list].sort((a, b) => b.score - a.score);
  let sum = 0;
  for (let start = 0; start < Math.min(cutoff, sorted.length);) {
    const { score } = sorted[start] ?? { score: 0 };
    const tied = sorted.filter((other) => other.score === score);
    const mean = tied.reduce((total, { gain }) => total + gain, 0) / tied.length;
    const end = start + tied.length;
    for (; start < Math.min(end, cutoff); start++) sum += mean / Math.log2(start + 2);
    start = end;
  }
  return sum;
}
