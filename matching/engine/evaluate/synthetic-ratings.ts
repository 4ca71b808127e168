import { normalFrom, type Random, randomFrom } from "../random";
import type { Rating } from "./collaborative-split";

/** How large a made-up set of ratings is; `perUser` ratings of each user. */
export type SyntheticSize = { users: number; items: number; perUser: number; seed: number };

/** Tastes that there are. */
const TASTES = 5;
/** How much a taste and an item's fame count beside chance (of variance π²/6). */
const TASTE = 1.5;
const FAME = 0.5;

/**
 * Ratings whose truth is known to be of low rank: users and items have five normal tastes each, and a user rates the items
 * of the highest taste · fit + fame + chance, the chance being Gumbel's, so that items are drawn by softmax without return.
 */
export function syntheticRatings({ users, items, perUser, seed }: SyntheticSize): Rating[] {
  const random = randomFrom(seed);
  const famous = Array.from({ length: items }, () => ({ fame: normalFrom(random), tastes: tastesFrom(random) }));
  return Array.from({ length: users }, (_, user) => {
    const own = tastesFrom(random);
    return famous
      .map(({ fame, tastes }, item) => {
        const fit = own.reduce((sum, taste, at) => sum + taste * (tastes[at] ?? 0), 0) / Math.sqrt(TASTES);
        return { item, fit, drawn: TASTE * fit + FAME * fame - Math.log(-Math.log(1 - random())) };
      })
      .sort((a, b) => b.drawn - a.drawn)
      .slice(0, perUser)
      .map(({ item, fit }) => ({ user: `u${user}`, item: `i${item}`, rating: ratingOf(fit), time: 0 }));
  }).flat();
}

const tastesFrom = (random: Random) => Array.from({ length: TASTES }, () => normalFrom(random));

const ratingOf = (fit: number) => Math.max(1, Math.min(5, Math.round(3 + fit)));
