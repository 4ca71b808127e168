import { CholeskyDecomposition, Matrix } from "ml-matrix";

import { bendsOf, logOddsOf, lossOf, type Row, slopeOf } from "./answer-likelihood";

/** A Gaussian over all parameters (`mean`, `precision` the inverse covariance), cut off below `least` (−∞ for no bound). */
export type Prior = { mean: Float64Array; precision: Matrix; least: Float64Array };

const MOST_STEPS = 200;
/** The largest slope (log-likelihood per log-odds) at which the top counts as reached. */
const FLAT = 1e-7;
/** A step has to gain this share of what the slope promises (Armijo, 1966). */
const SUFFICIENT = 1e-4;
const SHORTEST = 1e-10;
/** Differences of sums that are smaller say nothing. */
const ROUNDING = 1e-12;

/**
 * Regularised logistic regression: the parameters w ≥ least that minimise the rows' loss plus the prior's
 * ½ (w − mean)ᵀ precision (w − mean). Projected Newton steps (Bertsekas, 1982): parameters at their bound that the slope
 * would push over it are held, the others take a Newton step by Cholesky, shortened until it descends enough. The same rows
 * in the same order give the same bits; `start` saves steps where the top is nearly known.
 */
export function mapLogistic(rows: readonly Row[], prior: Prior, start = prior.mean): Float64Array {
  let mode: Float64Array = clipped(start, prior);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = descend(rows, prior, mode);
    if (next === null) break;
    mode = next;
  }
  return mode;
}

/**
 * The standard deviation of each parameter by Laplace's approximation: the inverse of the whole curvature at the mode, so
 * that a weight at its bound has one too.
 */
export function deviationsAt(rows: readonly Row[], prior: Prior, mode: Float64Array): Float64Array {
  const covariance = curvatureAt(rows, prior, mode).decomposed.solve(Matrix.eye(mode.length, mode.length));
  return mode.map((_, at) => Math.sqrt(covariance.get(at, at)));
}

const clipped = (parameters: Float64Array, { least }: Prior) =>
  parameters.map((value, at) => Math.max(value, least[at] ?? -Infinity));

/** The parameters after one step, or null where nothing more is to be gained. */
function descend(rows: readonly Row[], prior: Prior, mode: Float64Array): Float64Array | null {
  const slope = slopeAt(rows, prior, mode);
  const atBound = Array.from(mode, (value, at) => value === prior.least[at]);
  const free = [...mode.keys()].filter((at) => !atBound[at] || (slope[at] ?? 0) <= 0);
  if (free.every((at) => Math.abs(slope[at] ?? 0) < FLAT)) return null;
  const direction = newtonDirection(curvatureAt(rows, prior, mode), { slope, free, atBound });
  const before = lossAt(rows, prior, mode);
  for (let length = 1; length > SHORTEST; length /= 2) {
    const moved = mode.map((value, at) => value + length * (direction[at] ?? 0));
    const next = clipped(moved, prior);
    const promise = next.reduce((sum, value, at) => sum + (slope[at] ?? 0) * (value - (mode[at] ?? 0)), 0);
    if (promise < 0 && lossAt(rows, prior, next) <= before * (1 + ROUNDING) + SUFFICIENT * promise) return next;
  }
  return null;
}

type Moves = { slope: Float64Array; free: readonly number[]; atBound: readonly boolean[] };

/** A free parameter that the step would push over the bound it stands at is held as well, and the step taken anew. */
function newtonDirection(curvature: Curvature, { slope, free, atBound }: Moves): Float64Array {
  const direction = new Float64Array(slope.length);
  if (free.length === 0) return direction;
  const { matrix, decomposed } = curvature;
  const isWhole = free.length === slope.length;
  const within = isWhole ? decomposed : new CholeskyDecomposition(matrix.selection([...free], [...free]));
  const solved = within.solve(Matrix.columnVector(free.map((at) => -(slope[at] ?? 0))));
  for (const [at, parameter] of free.entries()) direction[parameter] = solved.get(at, 0);
  const kept = free.filter((at) => !atBound[at] || (direction[at] ?? 0) >= 0);
  return kept.length === free.length ? direction : newtonDirection(curvature, { slope, free: kept, atBound });
}

function lossAt(rows: readonly Row[], prior: Prior, parameters: Float64Array): number {
  const pull = pullOf(prior, parameters);
  let loss = 0;
  for (const row of rows) loss += row.weight * lossOf(row, logOddsOf(row, parameters));
  for (const [at, value] of pull.entries()) loss += 0.5 * value * ((parameters[at] ?? 0) - (prior.mean[at] ?? 0));
  return loss;
}

/** precision · (w − mean). */
function pullOf({ mean, precision }: Prior, parameters: Float64Array): Float64Array {
  return parameters.map((_, row) => {
    let sum = 0;
    for (let at = 0; at < parameters.length; at++) {
      sum += precision.get(row, at) * ((parameters[at] ?? 0) - (mean[at] ?? 0));
    }
    return sum;
  });
}

function slopeAt(rows: readonly Row[], prior: Prior, parameters: Float64Array): Float64Array {
  const slope = pullOf(prior, parameters);
  for (const row of rows) {
    const { offset, features } = row;
    const along = row.weight * slopeOf(row, logOddsOf(row, parameters));
    for (let at = 0; at < features.length; at++) {
      slope[offset + at] = (slope[offset + at] ?? 0) + along * (features[at] ?? 0);
    }
  }
  return slope;
}

type Curvature = { matrix: Matrix; decomposed: CholeskyDecomposition };

/** The exact curvature, or the expectation step's where silence bends the exact one the wrong way. */
function curvatureAt(rows: readonly Row[], prior: Prior, parameters: Float64Array): Curvature {
  const exact = curvatureBy("exact", { rows, prior, parameters });
  const decomposed = new CholeskyDecomposition(exact);
  if (decomposed.isPositiveDefinite()) return { matrix: exact, decomposed };
  const matrix = curvatureBy("expected", { rows, prior, parameters });
  return { matrix, decomposed: new CholeskyDecomposition(matrix) };
}

type At = { rows: readonly Row[]; prior: Prior; parameters: Float64Array };

function curvatureBy(kind: "exact" | "expected", { rows, prior, parameters }: At): Matrix {
  const size = parameters.length;
  const sums = Float64Array.from(prior.precision.to1DArray());
  for (const row of rows) {
    const times = row.weight * bendsOf(row, logOddsOf(row, parameters))[kind];
    const { offset, features } = row;
    for (let i = 0; i < features.length; i++) {
      const a = features[i] ?? 0;
      if (a === 0) continue;
      const from = (offset + i) * size + offset;
      // The product of the two features first, so that both halves round alike.
      for (let j = 0; j < features.length; j++)
        sums[from + j] = (sums[from + j] ?? 0) + times * (a * (features[j] ?? 0));
    }
  }
  return Matrix.from1DArray(size, size, sums);
}
