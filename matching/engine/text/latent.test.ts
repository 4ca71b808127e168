import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { expect, test } from "vitest";

import { normalFrom, randomFrom } from "../random";
import { cosineOf, latentSpace, placeIn, type SparseRow } from "./latent";

function row(dense: readonly number[]): SparseRow {
  const terms = Int32Array.from(dense.flatMap((weight, term) => (weight === 0 ? [] : [term])));
  const weights = Float64Array.from(terms, (term) => dense[term] ?? 0);
  return { terms, weights, norm: Math.hypot(...dense) };
}

test("cosines in the space are those of the exact truncated SVD", () => {
  const random = randomFrom(5);
  // 90 texts of 200 terms around 20 themes, so that the spectrum falls off as that of texts does.
  const themes = Array.from({ length: 20 }, () => Array.from({ length: 200 }, () => normalFrom(random)));
  const dense = Array.from({ length: 90 }, (_, text) =>
    Array.from({ length: 200 }, (__, term) => (themes[text % 20]?.[term] ?? 0) + 0.3 * normalFrom(random)),
  );
  const space = latentSpace(dense.map(row), 200);
  const unit = dense.map((values) => values.map((value) => value / Math.hypot(...values)));
  const exact = new SingularValueDecomposition(new Matrix(unit), { autoTranspose: true }).rightSingularVectors;
  const kept = exact.subMatrix(0, exact.rows - 1, 0, space.dimensions - 1);
  const exactly = (values: readonly number[]) => {
    const place = new Matrix([[...values]]).mmul(kept).getRow(0);
    return Float64Array.from(place, (coordinate) => coordinate / Math.hypot(...place));
  };
  for (let other = 1; other < 90; other++) {
    const [a = [], b = []] = [dense[0], dense[other]];
    const found = cosineOf(placeIn(space, row(a)), placeIn(space, row(b)));
    expect(Math.abs(found - cosineOf(exactly(a), exactly(b)))).toBeLessThan(0.02);
  }
});

test("words that keep the same company are close though no text has both", () => {
  // Terms: 0 kayak, 1 canoe, 2 lake, 3 loom, 4 thread.
  const texts = [
    [1, 0, 1, 0, 0],
    [0, 1, 1, 0, 0],
    [0, 0, 0, 1, 1],
  ];
  // A plane shows it; in as many directions as there are words each is on its own.
  const space = { dimensions: 2, axes: planeOf(latentSpace(texts.map(row), 5)) };
  const near = cosineOf(placeIn(space, row([1, 0, 0, 0, 0])), placeIn(space, row([0, 1, 0, 0, 0])));
  const far = cosineOf(placeIn(space, row([1, 0, 0, 0, 0])), placeIn(space, row([0, 0, 0, 1, 0])));
  expect(near).toBeGreaterThan(0.99);
  expect(Math.abs(far)).toBeLessThan(0.01);
});

function planeOf({ dimensions, axes }: ReturnType<typeof latentSpace>): Float64Array {
  return axes.filter((_, at) => at % dimensions < 2);
}

test("the same texts give the same space, and a space of nothing has no directions", () => {
  const texts = [row([1, 2, 0]), row([0, 1, 3])];
  expect(latentSpace(texts, 3)).toEqual(latentSpace(texts, 3));
  expect(latentSpace([], 3).dimensions).toBe(0);
  expect(placeIn(latentSpace([], 3), row([1, 0, 0]))).toEqual(new Float64Array(0));
});
