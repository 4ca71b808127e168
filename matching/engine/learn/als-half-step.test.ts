import { Matrix, solve } from "ml-matrix";
import { expect, test } from "vitest";

import { normalFrom, randomFrom } from "../random";
import { solveRows, type Vectors } from "./als-half-step";
import { interactionMatrix } from "./als-matrix";

const [K, USERS, ITEMS] = [3, 2, 7];
const random = randomFrom(5);
const vectors = (count: number): Vectors => ({
  values: Float64Array.from({ length: count * K }, () => normalFrom(random)),
  count,
  length: K,
});

/** User 0 has one item, user 1 has six: whole fours and what is left over. */
const interactions = [
  { user: "0", item: "3", confidence: 2 },
  ...[0, 1, 2, 4, 5, 6].map((item) => ({ user: "1", item: String(item), confidence: 1 + item / 10 })),
];

test("each vector minimises the weighted squares, as weighed out densely", () => {
  const own = vectors(USERS);
  const other = vectors(ITEMS);
  const expected = Float64Array.from({ length: USERS * K }, () => normalFrom(random));
  const [unobserved, regularisation] = [0.2, 0.05];
  solveRows(own, other, { unobserved, regularisation, expected, rows: interactionMatrix(interactions).byUser });
  const y = Matrix.from1DArray(ITEMS, K, other.values);
  for (let user = 0; user < USERS; user++) {
    const mine = interactions.filter((interaction) => interaction.user === String(user));
    const confidence = Array.from({ length: ITEMS }, (_, item) => {
      return mine.find((interaction) => interaction.item === String(item))?.confidence ?? 0;
    });
    const drawn = regularisation * (mine.length + unobserved * ITEMS);
    const weights = Matrix.diag(confidence.map((c) => c + unobserved));
    const left = y
      .transpose()
      .mmul(weights)
      .mmul(y)
      .add(Matrix.eye(K, K, drawn));
    const prior = Matrix.columnVector(expected.subarray(user * K, (user + 1) * K)).mul(drawn);
    const right = y.transpose().mmul(Matrix.columnVector(confidence)).add(prior);
    const x = solve(left, right).to1DArray();
    x.forEach((value, at) => expect(own.values[user * K + at]).toBeCloseTo(value, 10));
  }
});
