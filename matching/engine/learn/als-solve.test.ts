import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { expect, test } from "vitest";

import { normalFrom, randomFrom } from "../random";
import { solveInPlace } from "./als-solve";

test("two equations come out as by hand", () => {
  const vector = Float64Array.of(10, 9);
  solveInPlace(Float64Array.of(4, Number.NaN, 2, 3), vector);
  expect(vector[0]).toBeCloseTo(1.5, 12);
  expect(vector[1]).toBeCloseTo(2, 12);
});

test.each([1, 5, 32, 64])("%i equations are solved as ml-matrix solves them", (k) => {
  const random = randomFrom(k);
  const normals = new Matrix(Array.from({ length: k }, () => Array.from({ length: k }, () => normalFrom(random))));
  const matrix = normals.mmul(normals.transpose()).add(Matrix.eye(k, k));
  const right = Array.from({ length: k }, () => normalFrom(random));
  const expected = new CholeskyDecomposition(matrix).solve(Matrix.columnVector(right)).to1DArray();
  const vector = Float64Array.from(right);
  solveInPlace(Float64Array.from(matrix.to1DArray()), vector);
  vector.forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 9));
});
