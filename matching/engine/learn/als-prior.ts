import { CholeskyDecomposition, Matrix } from "ml-matrix";

import type { Vectors } from "./als-half-step";

/** What is known of a side's ids beside their interactions: numbers of about 0..1, as many for each. */
export type Features = ReadonlyMap<string, readonly number[]>;

/** What the vectors of one side are expected to be, by their ids' features: as many numbers, in the same order. */
export type Prior = (vectors: Vectors) => Float64Array;

/** How strongly the regression on features is drawn to nought, beside one row. */
const RIDGE = 1;

/** Expects vectors to be linear in features, by ridge regression (regression-based latent factors, Agarwal and Chen, 2009). */
export function priorFrom(features: Features, ids: readonly string[]): Prior {
  const width = Math.max(0, ...[...features.values()].map((row) => row.length));
  if (width === 0) return ({ count, length }) => new Float64Array(count * length);
  const known = Matrix.zeros(ids.length, width);
  ids.forEach((id, row) => features.get(id)?.forEach((value, column) => known.set(row, column, value)));
  const solver = new CholeskyDecomposition(
    known
      .transpose()
      .mmul(known)
      .add(Matrix.eye(width, width, RIDGE)),
  );
  return ({ values, count, length }) => {
    const vectors = Matrix.from1DArray(count, length, values);
    const coefficients = solver.solve(known.transpose().mmul(vectors));
    return Float64Array.from(known.mmul(coefficients).to1DArray());
  };
}
