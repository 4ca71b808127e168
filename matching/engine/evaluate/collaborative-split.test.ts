import { expect, test } from "vitest";

import { randomFrom, shuffled } from "../random";
import { splitRatings } from "./collaborative-split";
import { syntheticRatings } from "./synthetic-ratings";

const ratings = syntheticRatings({ users: 5, items: 30, perUser: 10, seed: 1 });

test("each user keeps three quarters, ⌊x + ½⌋, and the rest is held out, nothing twice", () => {
  const { learnt, heldOut } = splitRatings(ratings, 1);
  for (const user of ["u0", "u4"]) {
    const own = learnt.filter((rating) => rating.user === user).map(({ item }) => item);
    const apart = heldOut.get(user) ?? [];
    expect([own.length, apart.length]).toEqual([8, 2]);
    expect(new Set([...own, ...apart]).size).toBe(10);
  }
});

test("a user with two ratings has none held out", () => {
  const { learnt, heldOut } = splitRatings(ratings.slice(0, 2), 1);
  expect([learnt.length, heldOut.size]).toEqual([2, 0]);
});

test("the seed decides, not the order of the ratings", () => {
  expect(splitRatings(shuffled(ratings, randomFrom(9)), 1)).toEqual(splitRatings(ratings, 1));
  expect(splitRatings(ratings, 2)).not.toEqual(splitRatings(ratings, 1));
});

test("of two ratings of the same item the later counts", () => {
  const rated = (rating: number, time: number) => ({ user: "a", item: "x", rating, time });
  expect(splitRatings([rated(1, 7), rated(5, 3)], 1).learnt).toEqual([rated(1, 7)]);
  expect(splitRatings([rated(2, 7), rated(4, 7)], 1).learnt).toEqual([rated(4, 7)]);
});
