import { type AlsOptions, factorise, predicted } from "../learn/als";
import { levelled } from "../learn/als-confidence";
import { type Interaction, type InteractionMatrix, interactionMatrix, numbered } from "../learn/als-matrix";
import { type ItemScores, meanNdcg10 } from "./collaborative-ndcg";
import { type Rating, splitRatings } from "./collaborative-split";

/** How far users who rate a lot are turned down. */
const LEVELLING = 0.3;
/** What a rating of one standard deviation above the mean adds to the confidence of 1. */
const PER_DEVIATION = 0.15;
/** Ratings further off count as this many standard deviations. */
const MOST_DEVIATIONS = 3;

/** Strictness from dense (films: MovieLens-100K) to sparse; how much of it ratings bear cannot be told beforehand. */
const CANDIDATES: readonly Pick<AlsOptions, "unobserved" | "regularisation">[] = [
  { unobserved: 0.25, regularisation: 0.017 },
  { unobserved: 0.3, regularisation: 0.05 },
  { unobserved: 0.1, regularisation: 0.05 },
  { unobserved: 0.1, regularisation: 0.1 },
];
/** Enough to tell the candidates apart. */
const TRIAL = { dimensions: 24, rounds: 4, starts: 1 };
const FINAL = { dimensions: 64, rounds: 8, starts: 1 };

/**
 * Scores of the matrix's items by factors learnt from ratings, those rated higher counting somewhat more; 0 for items
 * that nobody rated. How strict they are is chosen by what does best on a quarter of these very ratings, kept apart by seed.
 */
export function factorScores(ratings: readonly Rating[], matrix: InteractionMatrix, seed: number): ItemScores {
  return scoresFrom(ratings, matrix, { ...FINAL, ...strictnessFor(ratings, seed), seed });
}

function strictnessFor(ratings: readonly Rating[], seed: number): (typeof CANDIDATES)[number] {
  const split = splitRatings(ratings, seed);
  const items = ratings.map(({ item }) => item);
  const matrix = interactionMatrix(interactionsOf(split.learnt), items);
  const trials = CANDIDATES.map((strictness) => ({
    ...strictness,
    ndcg: meanNdcg10(split, matrix, scoresFrom(split.learnt, matrix, { ...TRIAL, ...strictness, seed })),
  }));
  const { unobserved, regularisation } = trials.reduce((best, trial) => (trial.ndcg > best.ndcg ? trial : best));
  return { unobserved, regularisation };
}

function scoresFrom(ratings: readonly Rating[], { items }: InteractionMatrix, options: AlsOptions): ItemScores {
  const factors = factorise(levelled(interactionsOf(ratings), LEVELLING), options);
  const itemAt = numbered(factors.items);
  return (user) =>
    Float64Array.from(items, (id) => {
      const item = itemAt.get(id);
      return item === undefined ? 0 : predicted(factors, user, item);
    });
}

function interactionsOf(ratings: readonly Rating[]): Interaction[] {
  const mean = ratings.reduce((sum, { rating }) => sum + rating, 0) / ratings.length;
  const deviation = Math.sqrt(ratings.reduce((sum, { rating }) => sum + (rating - mean) ** 2, 0) / ratings.length);
  return ratings.map(({ user, item, rating }) => {
    const deviations = deviation === 0 ? 0 : (rating - mean) / deviation;
    const bounded = Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, deviations));
    return { user, item, confidence: 1 + PER_DEVIATION * bounded };
  });
}
