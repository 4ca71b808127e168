import { EigenvalueDecomposition, Matrix, QrDecomposition } from "ml-matrix";
import { normalFrom, randomFrom } from "../random";

/** A sparse row: term numbers ascending with their weights, and its Euclidean norm. */
export type SparseRow = { terms: Int32Array; weights: Float64Array; norm: number };

/** A latent space: for each term its `dimensions` coordinates, one term after the other. */
export type LatentSpace = { dimensions: number; axes: Float64Array };

/** Fewer directions blur products into sectors, more find only what the words say already (measured on graded pairs). */
const DIMENSIONS = 56;
/** More directions than are kept, so that the last ones are found well. */
const OVERSAMPLING = 8;
/** Each pass over the texts and back brings the sampled directions closer to the true ones. */
const PASSES = 4;
const SEED = 20_261_124;
/** Directions weaker than this share of the strongest are noise of the arithmetic. */
const LEAST_STRENGTH = 1e-6;

/**
 * The latent space of texts of one market: the strongest right singular vectors of the matrix of their rows at unit length,
 * by randomised subspace iteration (Halko, Martinsson and Tropp, SIAM Review 53, 2011, algorithm 4.4). The same rows in the
 * same order give the same space.
 */
export function latentSpace(rows: readonly SparseRow[], terms: number): LatentSpace {
  const texts = rows.filter(({ norm }) => norm > 0);
  const width = Math.min(DIMENSIONS + OVERSAMPLING, texts.length, terms);
  if (width === 0) return { dimensions: 0, axes: new Float64Array(0) };
  const random = randomFrom(SEED);
  let basis = orthonormal(
    Array.from({ length: texts.length }, () => Array.from({ length: width }, () => normalFrom(random))),
  );
  for (let pass = 0; pass < PASSES; pass++) basis = orthonormal(twice(texts, basis, terms));
  return strongest(texts, basis, terms);
}

/** Texts × width: some directions of the space of texts. */
type Directions = readonly (readonly number[])[];

/** The rows times their transpose times the directions. */
const twice = (texts: readonly SparseRow[], directions: Directions, terms: number): Directions =>
  forward(texts, backward(texts, directions, terms), widthOf(directions));

const widthOf = (directions: Directions) => directions[0]?.length ?? 0;

/** The transposed rows times texts × width: terms × width. */
function backward(texts: readonly SparseRow[], directions: Directions, terms: number): Float64Array {
  const width = widthOf(directions);
  const product = new Float64Array(terms * width);
  for (const [at, { terms: numbers, weights, norm }] of texts.entries()) {
    const row = directions[at] ?? [];
    for (let i = 0; i < numbers.length; i++) {
      const start = (numbers[i] ?? 0) * width;
      const weight = (weights[i] ?? 0) / norm;
      for (let column = 0; column < width; column++) {
        product[start + column] = (product[start + column] ?? 0) + weight * (row[column] ?? 0);
      }
    }
  }
  return product;
}

/** The rows times terms × width: texts × width. */
function forward(texts: readonly SparseRow[], matrix: Float64Array, width: number): Directions {
  return texts.map(({ terms, weights, norm }) => {
    const row = Array.from({ length: width }, () => 0);
    for (let i = 0; i < terms.length; i++) addTimes(row, rowOf(matrix, terms[i] ?? 0, width), (weights[i] ?? 0) / norm);
    return row;
  });
}

const rowOf = (matrix: Float64Array, row: number, width: number) => matrix.subarray(row * width, (row + 1) * width);

function addTimes(sum: number[] | Float64Array, row: Float64Array, times: number): void {
  for (let column = 0; column < row.length; column++) sum[column] = (sum[column] ?? 0) + times * (row[column] ?? 0);
}

const orthonormal = (directions: Directions): Directions =>
  new QrDecomposition(new Matrix(directions.map((row) => [...row]))).orthogonalMatrix.to2DArray();

/** The singular vectors that lie in the directions, strongest first, on the side of the terms. */
function strongest(texts: readonly SparseRow[], basis: Directions, terms: number): LatentSpace {
  const q = new Matrix(basis.map((row) => [...row]));
  const gram = q.transpose().mmul(new Matrix(twice(texts, basis, terms).map((row) => [...row])));
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(gram, { assumeSymmetric: true });
  const order = realEigenvalues.map((value, column) => ({ value, column })).sort((a, b) => b.value - a.value);
  const least = LEAST_STRENGTH * (order[0]?.value ?? 0);
  const kept = order.slice(0, DIMENSIONS).filter(({ value }) => value > least);
  const rotation = eigenvectorMatrix.subMatrixColumn(kept.map(({ column }) => column));
  for (const [axis, { value }] of kept.entries()) rotation.mulColumn(axis, 1 / Math.sqrt(value));
  return { dimensions: kept.length, axes: backward(texts, q.mmul(rotation).to2DArray(), terms) };
}

/** Where a text lies in a space, at unit length (all 0 when none of its words lies there); a new text needs no new space. */
export function placeIn({ dimensions, axes }: LatentSpace, { terms, weights }: Omit<SparseRow, "norm">): Float64Array {
  const place = new Float64Array(dimensions);
  for (let i = 0; i < terms.length; i++) {
    const start = (terms[i] ?? 0) * dimensions;
    const weight = weights[i] ?? 0;
    for (let axis = 0; axis < dimensions; axis++) {
      place[axis] = (place[axis] ?? 0) + weight * (axes[start + axis] ?? 0);
    }
  }
  const length = Math.sqrt(cosineOf(place, place));
  if (length > 0) for (let axis = 0; axis < dimensions; axis++) place[axis] = (place[axis] ?? 0) / length;
  return place;
}

/** The cosine of two places at unit length, −1..1. */
export function cosineOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis++) sum += (a[axis] ?? 0) * (b[axis] ?? 0);
  return sum;
}
