import { expect, test } from "vitest";

import { randomFrom, shuffled } from "../random";
import { collaborativeQuality } from "./collaborative";
import { syntheticRatings } from "./synthetic-ratings";

const ticking = () => {
  let time = 0;
  return () => (time += 1500);
};

test("where tastes are of low rank factors find more than cosines, and these more than popularity", () => {
  const ratings = syntheticRatings({ users: 200, items: 150, perUser: 20, seed: 1 });
  const { ndcg10, users, baselines, seconds } = collaborativeQuality(ratings, { seed: 1, now: ticking() });
  expect([users, seconds]).toEqual([200, 1.5]);
  expect(baselines.item_cosine).toBeGreaterThan(1.5 * baselines.popularity);
  expect(ndcg10).toBeGreaterThan(1.1 * baselines.item_cosine);
}, 20_000);

test("the order of the ratings changes not a bit", () => {
  const ratings = syntheticRatings({ users: 40, items: 30, perUser: 8, seed: 2 });
  const quality = (list: typeof ratings) => collaborativeQuality(list, { seed: 3, now: ticking() });
  expect(quality(shuffled(ratings, randomFrom(1)))).toEqual(quality(ratings));
}, 20_000);

test("without ratings nobody is counted", () => {
  expect(collaborativeQuality([], { seed: 1, now: ticking() })).toMatchObject({ users: 0 });
});
