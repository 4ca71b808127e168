import { CRITERIA, type FitSide } from "../../domain/ranking";
import { FUND_SOURCES } from "../../domain/vocabulary";
import { featureOf, vectorOf } from "../learn/features";
import { normalFrom, type Random, randomFrom } from "../random";
import { logistic } from "../score";
import { type FitWeights, type SideWeights, sideWeights, type Weights } from "../weights";
import type { SimulatedPair } from "./learning-pairs";

/** What the simulated parties truly want, which no weights describe wholly. */
export type Truth = {
  weights: Weights;
  /** The true chance (0..1) that a side wants a pair. */
  fit: (pair: SimulatedPair, side: FitSide) => number;
  /** What each feature of a pair truly adds to a side's log-odds. */
  contributions: (pair: SimulatedPair, side: FitSide) => Float64Array;
};

/** How far the truth lies from the weights set by hand, and what no additive weights can say. */
export const TRUTH = {
  /** Standard deviation of ln(true weight / weight set by hand), and of the bias in log-odds. */
  weight_scatter: 0.6,
  bias_scatter: 0.5,
  /** The same of a fund source around all. */
  fund_source_weight_scatter: 0.25,
  fund_source_bias_scatter: 0.2,
  /** Standard deviation in log-odds of the taste of a side for a pair that no criterion sees. */
  taste: 0.5,
  /** Log-odds of (subject − baseline) · (support − baseline): what both are worth only together. */
  together: 2,
};

/**
 * A truth drawn by seed around the weights set by hand: each weight times a log-normal factor, fund sources scattered
 * around it, and what an additive model misses: a taste of each pair and a bonus where subject and support go together.
 */
export function drawTruth(byHand: Weights, seed: number): Truth {
  const random = randomFrom(seed);
  const all = scattered(byHand, { weight: TRUTH.weight_scatter, bias: TRUTH.bias_scatter }, random);
  const weights: Weights = { ...byHand, ...all, version: "truth", segments: {} };
  for (const fundSource of FUND_SOURCES) {
    const own = scattered(
      all,
      { weight: TRUTH.fund_source_weight_scatter, bias: TRUTH.fund_source_bias_scatter },
      random,
    );
    weights.segments = { ...weights.segments, [fundSource]: own };
  }
  const contributions: Truth["contributions"] = ({ features, fundSource }, side) =>
    vectorOf(sideWeights(weights, side, fundSource)).map((weight, at) => weight * (features[at] ?? 0));
  return { weights, contributions, fit: (pair, side) => logistic(logOddsOf(pair, side, contributions(pair, side))) };
}

type Scatter = { weight: number; bias: number };

const scattered = ({ partner, village }: FitWeights, scatter: Scatter, random: Random): FitWeights => ({
  partner: scatteredSide(partner, scatter, random),
  village: scatteredSide(village, scatter, random),
});

function scatteredSide(side: SideWeights, scatter: Scatter, random: Random): SideWeights {
  const weights = { ...side.weights };
  for (const criterion of CRITERIA) weights[criterion] *= Math.exp(scatter.weight * normalFrom(random));
  return { bias: side.bias + scatter.bias * normalFrom(random), weights };
}

const SUBJECT = featureOf("subject");
const SUPPORT = featureOf("support");

const logOddsOf = ({ features, taste }: SimulatedPair, side: FitSide, contributions: Float64Array): number =>
  contributions.reduce((sum, contribution) => sum + contribution, 0) +
  TRUTH.taste * taste[side] +
  TRUTH.together * (features[SUBJECT] ?? 0) * (features[SUPPORT] ?? 0);
