import { normalFrom, randomFrom } from "../random";
import { type HalfStep, solveRows, type Vectors } from "./als-half-step";
import { type Interaction, type InteractionMatrix, interactionMatrix, type SparseRows } from "./als-matrix";
import { type Features, priorFrom } from "./als-prior";

/** How interactions are factorised. */
export type AlsOptions = Pick<HalfStep, "unobserved" | "regularisation"> & {
  /** Numbers per vector, ≥ 1. */
  dimensions: number;
  /** How often both sides are solved in turn, ≥ 1. */
  rounds: number;
  /** Factorisations from different random starts, whose scores are averaged; ≥ 1. */
  starts: number;
  seed: number;
  /** Of ids with few interactions the vectors stay near what their features lead to expect. */
  features?: { users: Features; items: Features };
};

/** A vector per user and per item, ids in order; their dot product is how likely the one wants the other, about 0..1. */
export type Factors = {
  users: readonly string[];
  items: readonly string[];
  userVectors: Vectors;
  itemVectors: Vectors;
};

/** Spread of the scores at the start. */
const START = 0.1;

/**
 * Implicit alternating least squares (Hu, Koren and Volinsky, 2008; as tuned by Rendle et al., "Revisiting the Performance
 * of iALS on Item Recommendation Benchmarks", RecSys 2022). The order of the interactions does not matter.
 */
export function factorise(interactions: readonly Interaction[], options: AlsOptions): Factors {
  const matrix = interactionMatrix(interactions);
  const starts = Array.from({ length: options.starts }, (_, start) => factoriseOnce(matrix, start, options));
  return {
    users: matrix.users,
    items: matrix.items,
    userVectors: sideBySide(starts.map(({ users }) => users)),
    itemVectors: scaled(sideBySide(starts.map(({ items }) => items)), 1 / options.starts),
  };
}

/** The dot product of a user's and an item's vector, by their places in the factors' lists. */
export function predicted({ userVectors, itemVectors }: Factors, user: number, item: number): number {
  const { length } = userVectors;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += (userVectors.values[user * length + i] ?? 0) * (itemVectors.values[item * length + i] ?? 0);
  }
  return sum;
}

function factoriseOnce(
  matrix: InteractionMatrix,
  start: number,
  options: AlsOptions,
): { users: Vectors; items: Vectors } {
  const { dimensions, rounds, seed, unobserved, regularisation, features } = options;
  const random = randomFrom(seed + start);
  const spread = START / Math.sqrt(dimensions);
  const users = vectorsOf(matrix.users.length, dimensions, () => 0);
  const items = vectorsOf(matrix.items.length, dimensions, () => spread * normalFrom(random));
  const solve = { unobserved, regularisation };
  const usersTurn = turnOf(users, items, {
    ...solve,
    ids: matrix.users,
    rows: matrix.byUser,
    features: features?.users,
  });
  const itemsTurn = turnOf(items, users, {
    ...solve,
    ids: matrix.items,
    rows: matrix.byItem,
    features: features?.items,
  });
  for (let round = 0; round < rounds; round++) {
    usersTurn();
    itemsTurn();
  }
  return { users, items };
}

type Turn = Pick<AlsOptions, "unobserved" | "regularisation"> & {
  ids: readonly string[];
  rows: SparseRows;
  features: Features | undefined;
};

/** Solves one side, drawn to what its features led to expect in its turn before. */
function turnOf(own: Vectors, other: Vectors, { ids, features, ...step }: Turn): () => void {
  if (!features) return () => solveRows(own, other, step);
  const prior = priorFrom(features, ids);
  return () => solveRows(own, other, { ...step, expected: prior(own) });
}

function vectorsOf(count: number, length: number, value: () => number): Vectors {
  return { values: Float64Array.from({ length: count * length }, value), count, length };
}

/** Vectors of the same ids, joined into longer ones. */
function sideBySide(parts: readonly Vectors[]): Vectors {
  const count = parts[0]?.count ?? 0;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const values = new Float64Array(count * length);
  for (let row = 0; row < count; row++) {
    let at = row * length;
    for (const part of parts) {
      values.set(part.values.subarray(row * part.length, (row + 1) * part.length), at);
      at += part.length;
    }
  }
  return { values, count, length };
}

const scaled = (vectors: Vectors, by: number): Vectors => ({ ...vectors, values: vectors.values.map((v) => v * by) });
