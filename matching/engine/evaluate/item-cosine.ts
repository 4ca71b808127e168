import type { InteractionMatrix } from "../learn/als-matrix";
import { popularity } from "./popularity";

/**
 * The item-to-item baseline (Sarwar et al., 2001; Linden et al., 2003): for the user at a place of the matrix, each item's
 * sum of cosines to the items that the user has, where the cosine of two items is common users / √(users · users), and
 * that of an item to itself 0. Confidences are not looked at.
 */
export function itemCosine(matrix: InteractionMatrix): (user: number) => Float64Array {
  const count = matrix.items.length;
  const together = timesTogether(matrix);
  const users = popularity(matrix);
  return (user) => {
    const scores = new Float64Array(count);
    for (const own of rowOf(matrix, user)) {
      for (let item = 0; item < count; item++) {
        const common = item === own ? 0 : (together[own * count + item] ?? 0);
        if (common > 0) scores[item] = (scores[item] ?? 0) + common / Math.sqrt((users[own] ?? 0) * (users[item] ?? 0));
      }
    }
    return scores;
  };
}

/** The items of the user at a place of the matrix. */
export const rowOf = ({ byUser: { start, columns } }: InteractionMatrix, user: number): Int32Array =>
  columns.subarray(start[user] ?? 0, start[user + 1] ?? 0);

/** For each two items how many users have both. */
function timesTogether(matrix: InteractionMatrix): Float64Array {
  const count = matrix.items.length;
  const together = new Float64Array(count * count);
  matrix.users.forEach((_, user) => {
    const items = rowOf(matrix, user);
    for (const one of items) {
      for (const other of items) {
        const at = one * count + other;
        together[at] = (together[at] ?? 0) + 1;
      }
    }
  });
  return together;
}
