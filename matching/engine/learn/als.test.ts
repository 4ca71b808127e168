import { expect, test } from "vitest";

import { randomFrom, shuffled } from "../random";
import { factorise, predicted } from "./als";
import { levelled } from "./als-confidence";

const options = { dimensions: 4, unobserved: 0.1, regularisation: 0.05, rounds: 8, starts: 2, seed: 1 };

/** Two camps that never mix: even users and items, odd users and items; nobody has all of theirs. */
const camps = Array.from({ length: 12 }, (_, user) =>
  Array.from({ length: 12 }, (_item, item) => ({ user: `u${user}`, item: `i${item}`, confidence: 1 })).filter(
    (_pair, item) => item % 2 === user % 2 && item !== user,
  ),
).flat();

const scoreIn = (factors: ReturnType<typeof factorise>, user: string, item: string) =>
  predicted(factors, factors.users.indexOf(user), factors.items.indexOf(item));

test("what one's own camp has is expected of one, what the other has is not", () => {
  const factors = factorise(camps, options);
  expect(scoreIn(factors, "u2", "i2")).toBeGreaterThan(0.5);
  expect(Math.abs(scoreIn(factors, "u2", "i3"))).toBeLessThan(0.1);
});

test("the order of the interactions changes not a bit", () => {
  const mixed = shuffled([...camps, { user: "u0", item: "i2", confidence: 0.1 }], randomFrom(3));
  expect(factorise(mixed, options)).toEqual(factorise(mixed.toReversed(), options));
});

test("scores of several starts are their mean", () => {
  const [one, two] = [0, 1].map((start) => factorise(camps, { ...options, starts: 1, seed: 1 + start }));
  const both = factorise(camps, options);
  if (!one || !two) throw new Error("two factorisations");
  expect(scoreIn(one, "u2", "i2")).not.toBe(scoreIn(two, "u2", "i2"));
  const mean = (scoreIn(one, "u2", "i2") + scoreIn(two, "u2", "i2")) / 2;
  expect(scoreIn(both, "u2", "i2")).toBeCloseTo(mean, 12);
});

test("who has hardly said anything is taken for one of the camp with the same features", () => {
  const shared = [...new Set(camps.map(({ user }) => user)), "new"].map((user) => ({
    user,
    item: "everybody's",
    confidence: 1,
  }));
  const camp = (prefix: string) =>
    new Map(Array.from({ length: 12 }, (_, at) => [`${prefix}${at}`, at % 2 === 0 ? [1, 0] : [0, 1]]));
  const features = { users: new Map([...camp("u"), ["new", [0, 1]]]), items: camp("i") };
  const blind = factorise([...camps, ...shared], options);
  const seeing = factorise([...camps, ...shared], { ...options, features });
  const preference = (factors: typeof blind) => scoreIn(factors, "new", "i3") - scoreIn(factors, "new", "i2");
  expect(Math.abs(preference(blind))).toBeLessThan(0.02);
  expect(preference(seeing)).toBeGreaterThan(0.05);
});

test("levelling turns down who says more than the mean", () => {
  const interactions = ["a", "a", "a", "b"].map((user, at) => ({ user, item: String(at), confidence: 3 }));
  const confidences = (by: number) => levelled(interactions, by).map(({ confidence }) => confidence);
  expect(confidences(0)).toEqual([3, 3, 3, 3]);
  expect(confidences(1)).toEqual([2, 2, 2, 6]);
});
