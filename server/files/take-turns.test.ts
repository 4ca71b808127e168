import { expect, test } from "vitest";

import { createTurns } from "./take-turns";

test("at most two run at a time, in the order in which they came, and a failure frees its place", async () => {
  const inTurn = createTurns(2);
  const ends = new Map<number, () => void>();
  const begun: number[] = [];
  const work = (number: number) =>
    inTurn(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(number);
          ends.set(number, () => (number === 1 ? reject(new Error("broken")) : resolve(number)));
        }),
    );
  const all = Promise.allSettled([1, 2, 3, 4].map(work));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  await settle();
  expect(begun).toEqual([1, 2]);
  ends.get(1)?.();
  await settle();
  expect(begun).toEqual([1, 2, 3]);
  ends.get(3)?.();
  await settle();
  expect(begun).toEqual([1, 2, 3, 4]);
  ends.get(2)?.();
  ends.get(4)?.();
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
});
