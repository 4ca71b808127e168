import { expect, test } from "vitest";

import { interactionMatrix } from "./als-matrix";

test("interactions stand by user and by item, ids in order, those of one pair added up", () => {
  const { users, items, byUser, byItem } = interactionMatrix(
    [
      { user: "b", item: "y", confidence: 1 },
      { user: "a", item: "z", confidence: 2 },
      { user: "b", item: "x", confidence: 3 },
      { user: "b", item: "y", confidence: 0.5 },
    ],
    ["w", "x"],
  );
  expect([users, items]).toEqual([
    ["a", "b"],
    ["w", "x", "y", "z"],
  ]);
  expect([...byUser.start]).toEqual([0, 1, 3]);
  expect([...byUser.columns]).toEqual([3, 1, 2]);
  expect([...byUser.confidences]).toEqual([2, 3, 1.5]);
  expect([...byItem.start]).toEqual([0, 0, 1, 2, 3]);
  expect([...byItem.columns]).toEqual([1, 1, 0]);
  expect([...byItem.confidences]).toEqual([3, 1.5, 2]);
});
