import { CRITERIA, type CriterionName, type FitSide, type SideFit } from "../domain/ranking";
import { type Measures, measuresOf } from "./criteria/measures";
import type { Pair } from "./pair";
import { sideWeights, type Weights } from "./weights";

/** A scored pair without sentences: score 0..100, the log-odds of both sides, and what they rest on. */
export type Scored = {
  pair: Pair;
  measures: Measures;
  /** The weights that it was scored with. */
  weights: Weights;
  partnerLogit: number;
  villageLogit: number;
  score: number;
};

/** The probability whose log-odds these are. */
export const logistic = (logit: number) => 1 / (1 + Math.exp(-logit));

/**
 * The documented monotone map from the two fits to 0..100: `100 · √(partner · village)`, their geometric mean. It grows
 * with the product, keeps 0 and 1 where they are, and gives 50 where both sides are as likely as not to want it.
 */
export const scoreOf = (partnerFit: number, villageFit: number) => 100 * Math.sqrt(partnerFit * villageFit);

/** Scores a pair: `logit(fit) = bias + Σ weight · (value − baseline)`, unknown and not applicable criteria adding nothing. */
export function scorePair(pair: Pair, weights: Weights): Scored {
  return rescore({ pair, measures: measuresOf(pair) }, weights);
}

/** Scores a pair that was measured before: its measures do not depend on the weights. */
export function rescore({ pair, measures }: Pick<Scored, "pair" | "measures">, weights: Weights): Scored {
  const measured = { pair, measures, weights };
  const partnerLogit = logitOf(measured, "partner");
  const villageLogit = logitOf(measured, "village");
  const score = scoreOf(logistic(partnerLogit), logistic(villageLogit));
  return { ...measured, partnerLogit, villageLogit, score };
}

type Measured = Pick<Scored, "pair" | "measures" | "weights">;

function logitOf(measured: Measured, side: FitSide): number {
  let logit = sideWeights(measured.weights, side, measured.pair.interest.fundSource).bias;
  for (const criterion of CRITERIA) logit += contributionOf(measured, side, criterion);
  return logit;
}

/** What one criterion adds to one side's log-odds. */
export function contributionOf({ pair, measures, weights }: Measured, side: FitSide, criterion: CriterionName): number {
  const measure = measures[criterion];
  if (typeof measure !== "number") return 0;
  const weight = sideWeights(weights, side, pair.interest.fundSource).weights[criterion];
  return weight * (measure - weights.baselines[criterion]);
}

/** One side's fit with all its contributions. */
export function sideFit(scored: Scored, side: FitSide): SideFit {
  const contributions = { ...NOTHING };
  for (const criterion of CRITERIA) contributions[criterion] = contributionOf(scored, side, criterion);
  const fit = logistic(side === "partner" ? scored.partnerLogit : scored.villageLogit);
  return { fit, bias: sideWeights(scored.weights, side, scored.pair.interest.fundSource).bias, contributions };
}

const NOTHING: Record<CriterionName, number> = {
  subject: 0,
  support: 0,
  budget: 0,
  place: 0,
  people: 0,
  stage: 0,
  goals: 0,
  readiness_to_sign: 0,
  track_record: 0,
  volume: 0,
  affinity: 0,
};

/** The share of both sides' weight that is known, 0..1, among the criteria that apply to the pair. */
export function confidenceOf({ pair, measures, weights }: Measured): number {
  const partner = sideWeights(weights, "partner", pair.interest.fundSource).weights;
  const village = sideWeights(weights, "village", pair.interest.fundSource).weights;
  let known = 0;
  let applicable = 0;
  for (const criterion of CRITERIA) {
    const measure = measures[criterion];
    if (measure === "not_applicable") continue;
    const weight = partner[criterion] + village[criterion];
    applicable += weight;
    if (measure !== "unknown") known += weight;
  }
  return applicable === 0 ? 0 : known / applicable;
}
