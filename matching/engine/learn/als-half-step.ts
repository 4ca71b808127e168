import { lengthOf, type SparseRows } from "./als-matrix";
import { solveInPlace } from "./als-solve";

/** Vectors of one side, one after the other: row r is `values[r · length] … values[(r + 1) · length − 1]`. */
export type Vectors = { values: Float64Array; count: number; length: number };

/** How strictly a half step fits. */
export type HalfStep = {
  /** Confidence that what was not observed is not wanted, beside 1 for what was; > 0. */
  unobserved: number;
  /** How strongly vectors are drawn to their expected values, per unit of confidence; > 0. */
  regularisation: number;
  /** What vectors are drawn to: one of `own`'s length for each of its rows; nought when absent. */
  expected?: Float64Array;
};

/**
 * Gives each row of `own` the vector that explains its interactions best while the other side's stay (the normal
 * equations of Hu, Koren and Volinsky, 2008, regularised in proportion to the row's confidence as by Rendle et al., 2022):
 * (a·YᵀY + Σ c·y·yᵀ + r·I)·x = Σ c·y + r·e, with r = regularisation · (observed + a · rows of the other side).
 */
export function solveRows(own: Vectors, other: Vectors, { rows, ...step }: HalfStep & { rows: SparseRows }): void {
  const k = own.length;
  const gram = scaledGram(other, step.unobserved);
  const matrix = new Float64Array(k * k);
  const vector = new Float64Array(k);
  for (let row = 0; row < own.count; row++) {
    const drawn = step.regularisation * (lengthOf(rows, row) + step.unobserved * other.count);
    matrix.set(gram);
    for (let i = 0; i < k; i++) {
      matrix[i * k + i] = (matrix[i * k + i] ?? 0) + drawn;
      vector[i] = drawn * (step.expected?.[row * k + i] ?? 0);
    }
    addObserved({ matrix, vector }, other.values, { rows, row });
    solveInPlace(matrix, vector);
    own.values.set(vector, row * k);
  }
}

/** a·YᵀY, its lower triangle. */
function scaledGram({ values, count, length: k }: Vectors, scale: number): Float64Array {
  const gram = new Float64Array(k * k);
  for (let at = 0; at < count * k; at += k) {
    for (let i = 0; i < k; i++) {
      const scaled = scale * (values[at + i] ?? 0);
      for (let j = 0; j <= i; j++) gram[i * k + j] = (gram[i * k + j] ?? 0) + scaled * (values[at + j] ?? 0);
    }
  }
  return gram;
}

/** Σ c·y·yᵀ, its lower triangle, and Σ c·y; four observations at a time, since memory is slower than arithmetic. */
function addObserved(
  { matrix, vector }: { matrix: Float64Array; vector: Float64Array },
  y: Float64Array,
  { rows: { start, columns, confidences }, row }: { rows: SparseRows; row: number },
): void {
  const k = vector.length;
  const end = start[row + 1] ?? 0;
  const placeOf = (p: number) => (p < end ? (columns[p] ?? 0) * k : 0);
  const confidenceOf = (p: number) => (p < end ? (confidences[p] ?? 0) : 0);
  for (let p = start[row] ?? 0; p < end; p += 4) {
    const [y0, y1, y2, y3] = [placeOf(p), placeOf(p + 1), placeOf(p + 2), placeOf(p + 3)];
    const [c0, c1, c2, c3] = [confidenceOf(p), confidenceOf(p + 1), confidenceOf(p + 2), confidenceOf(p + 3)];
    for (let i = 0; i < k; i++) {
      const s0 = c0 * (y[y0 + i] ?? 0);
      const s1 = c1 * (y[y1 + i] ?? 0);
      const s2 = c2 * (y[y2 + i] ?? 0);
      const s3 = c3 * (y[y3 + i] ?? 0);
      vector[i] = (vector[i] ?? 0) + (s0 + s1 + (s2 + s3));
      const at = i * k;
      for (let j = 0; j <= i; j++) {
        const first = s0 * (y[y0 + j] ?? 0) + s1 * (y[y1 + j] ?? 0);
        const second = s2 * (y[y2 + j] ?? 0) + s3 * (y[y3 + j] ?? 0);
        matrix[at + j] = (matrix[at + j] ?? 0) + (first + second);
      }
    }
  }
}
