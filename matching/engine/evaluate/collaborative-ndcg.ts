import type { InteractionMatrix } from "../learn/als-matrix";
import type { Split } from "./collaborative-split";
import { rowOf } from "./item-cosine";
import { ndcgAt } from "./ndcg";

/** Scores of all items of a matrix, for the user at a place of it. */
export type ItemScores = (user: number) => Float64Array;

const CUTOFF = 10;

/**
 * The mean nDCG@10 (0..1) over users with ratings kept apart, each of which is worth 1: the user's ten best among the
 * items that the matrix does not show as theirs, equal scores by id. NaN without such users.
 */
export function meanNdcg10({ heldOut }: Split, matrix: InteractionMatrix, scores: ItemScores): number {
  let sum = 0;
  matrix.users.forEach((id, user) => {
    const wanted = heldOut.get(id);
    if (wanted) sum += ndcgOf(new Set(wanted), bestOf(scores(user), new Set(rowOf(matrix, user))), matrix.items);
  });
  return sum / heldOut.size;
}

function ndcgOf(wanted: ReadonlySet<string>, best: readonly number[], items: readonly string[]): number {
  const found = best.map((item, rank) => ({ score: -rank, gain: wanted.has(items[item] ?? "") ? 1 : 0 }));
  const missed = wanted.size - found.filter(({ gain }) => gain > 0).length;
  const behind = Array.from({ length: missed }, () => ({ score: -Infinity, gain: 1 }));
  return ndcgAt(CUTOFF, [...found, ...behind]);
}

/** The places of the ten highest scores, best first, equal ones in order, without those excluded. */
function bestOf(scores: Float64Array, excluded: ReadonlySet<number>): number[] {
  const best: number[] = [];
  scores.forEach((score, item) => {
    const last = best[CUTOFF - 1];
    if ((last !== undefined && (scores[last] ?? 0) >= score) || excluded.has(item)) return;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    best.splice(at, 0, item);
    if (best.length > CUTOFF) best.pop();
  });
  return best;
}
