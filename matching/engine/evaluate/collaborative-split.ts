import { randomFrom, shuffled } from "../random";

/** What one user thought of one item, at a time of any unit. */
export type Rating = { user: string; item: string; rating: number; time: number };

/** Ratings to learn from, and the items kept apart per user; users and items in order. */
export type Split = { learnt: Rating[]; heldOut: ReadonlyMap<string, readonly string[]> };

/** Share of each user's ratings to learn from. */
const LEARNT = 0.75;

/**
 * Keeps a quarter of each user's ratings apart, drawn by seed; ⌊3n/4 + ½⌋ remain. Of several ratings of the same item by
 * the same user only the latest (at the same time the higher) counts. The order of the ratings does not matter.
 */
export function splitRatings(ratings: readonly Rating[], seed: number): Split {
  const random = randomFrom(seed);
  const learnt: Rating[] = [];
  const heldOut = new Map<string, readonly string[]>();
  for (const [user, own] of byUser(latest(ratings))) {
    const drawn = shuffled(own, random);
    const cut = Math.round(LEARNT * drawn.length);
    learnt.push(...drawn.slice(0, cut));
    if (cut < drawn.length)
      heldOut.set(
        user,
        drawn.slice(cut).map(({ item }) => item),
      );
  }
  return { learnt, heldOut };
}

/** One rating per user and item, by user and item. */
function latest(ratings: readonly Rating[]): Rating[] {
  const sorted = [...ratings].sort(
    (a, b) => byText(a.user, b.user) || byText(a.item, b.item) || b.time - a.time || b.rating - a.rating,
  );
  return sorted.filter(({ user, item }, at) => sorted[at - 1]?.user !== user || sorted[at - 1]?.item !== item);
}

const byText = (a: string, b: string) => Number(a > b) - Number(a < b);

function byUser(ratings: readonly Rating[]): Map<string, Rating[]> {
  const users = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const own = users.get(rating.user);
    if (own) own.push(rating);
    else users.set(rating.user, [rating]);
  }
  return users;
}
