import { expect, test } from "vitest";

import { interactionMatrix } from "../learn/als-matrix";
import { itemCosine } from "./item-cosine";
import { popularity } from "./popularity";

const matrix = interactionMatrix(
  ["a x", "a y", "b x", "b y", "b z", "c z"].map((pair) => {
    const [user = "", item = ""] = pair.split(" ");
    return { user, item, confidence: 1 };
  }),
  ["nobody's"],
);

test("an item's popularity is how many users have it", () => {
  expect(matrix.items).toEqual(["nobody's", "x", "y", "z"]);
  expect([...popularity(matrix)]).toEqual([0, 2, 2, 2]);
});

test("an item scores the sum of its cosines to what the user has", () => {
  const scores = itemCosine(matrix);
  expect([...scores(0)]).toEqual([0, 1, 1, 1 / 2 + 1 / 2]);
  expect([...scores(2)]).toEqual([0, 1 / 2, 1 / 2, 0]);
});
