import { interactionMatrix } from "../learn/als-matrix";
import { factorScores } from "./collaborative-factors";
import { meanNdcg10 } from "./collaborative-ndcg";
import { type Rating, splitRatings } from "./collaborative-split";
import { itemCosine } from "./item-cosine";
import { popularity } from "./popularity";

/** nDCG@10 (0..1; NaN without users) of the factors and of two baselines, over how many users, in how many seconds. */
export type CollaborativeQuality = {
  ndcg10: number;
  users: number;
  baselines: { popularity: number; item_cosine: number };
  seconds: number;
};

/** `now` is a clock in milliseconds. */
export type CollaborativeOptions = { seed: number; now: () => number };

/**
 * How well collaborative factors find the ratings kept apart (a quarter of each user's, by seed), whatever was thought of
 * them, among all items that the user is not known to have; users of whom nothing is kept apart are passed over.
 */
export function collaborativeQuality(
  ratings: readonly Rating[],
  { seed, now }: CollaborativeOptions,
): CollaborativeQuality {
  const began = now();
  const split = splitRatings(ratings, seed);
  const matrix = interactionMatrix(
    split.learnt.map(({ user, item }) => ({ user, item, confidence: 1 })),
    ratings.map(({ item }) => item),
  );
  const counts = popularity(matrix);
  return {
    ndcg10: meanNdcg10(split, matrix, factorScores(split.learnt, matrix, seed)),
    users: split.heldOut.size,
    baselines: {
      popularity: meanNdcg10(split, matrix, () => counts),
      item_cosine: meanNdcg10(split, matrix, itemCosine(matrix)),
    },
    seconds: (now() - began) / 1000,
  };
}
