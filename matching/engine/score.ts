import { CRITERIA, type CriterionName, type FitSide, type SideFit } from "../domain/ranking";
import { type Measures, measuresOf } from "./criteria/measures";
import type { Pair } from "./pair";
import type { Weights } from "./weights";

/** A scored pair without sentences: score 0..100, the log-odds of both sides, and what they rest on. */
export type Scored = { pair: Pair; measures: Measures; partnerLogit: number; villageLogit: number; score: number };

/** The probability whose log-odds these are. */
export const logistic = (logit: number) => 1 / (1 + Math.exp(-logit));

/**
 * The documented monotone map from the two fits to 0..100: `100 · √(partner · village)`, their geometric mean. It grows
 * with the product, keeps 0 and 1 where they are, and gives 50 where both sides are as likely as not to want it.
 */
export const scoreOf = (partnerFit: number, villageFit: number) => 100 * Math.sqrt(partnerFit * villageFit);

/** Scores a pair: `logit(fit) = bias + Σ weight · (value − baseline)`, unknown and not applicable criteria adding nothing. */
export function scorePair(pair: Pair, weights: Weights): Scored {
  const measures = measuresOf(pair);
  const partnerLogit = logitOf(measures, "partner", weights);
  const villageLogit = logitOf(measures, "village", weights);
  const score = scoreOf(logistic(partnerLogit), logistic(villageLogit));
  return { pair, measures, partnerLogit, villageLogit, score };
}

function logitOf(measures: Measures, side: FitSide, weights: Weights): number {
  let logit = weights[side].bias;
  for (const criterion of CRITERIA) logit += contributionOf(measures, { criterion, side }, weights);
  return logit;
}

/** What one criterion adds to one side's log-odds. */
export function contributionOf(
  measures: Measures,
  { criterion, side }: { criterion: CriterionName; side: FitSide },
  weights: Weights,
): number {
  const measure = measures[criterion];
  if (typeof measure !== "number") return 0;
  return weights[side].weights[criterion] * (measure - weights.baselines[criterion]);
}

/** One side's fit with all its contributions. */
export function sideFit({ measures, partnerLogit, villageLogit }: Scored, side: FitSide, weights: Weights): SideFit {
  const contributions = { ...NOTHING };
  for (const criterion of CRITERIA) {
    contributions[criterion] = contributionOf(measures, { criterion, side }, weights);
  }
  const fit = logistic(side === "partner" ? partnerLogit : villageLogit);
  return { fit, bias: weights[side].bias, contributions };
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
};

/** The share of both sides' weight that is known, 0..1, among the criteria that apply to the pair. */
export function confidenceOf({ measures }: Scored, weights: Weights): number {
  let known = 0;
  let applicable = 0;
  for (const criterion of CRITERIA) {
    const measure = measures[criterion];
    if (measure === "not_applicable") continue;
    const weight = weights.partner.weights[criterion] + weights.village.weights[criterion];
    applicable += weight;
    if (measure !== "unknown") known += weight;
  }
  return applicable === 0 ? 0 : known / applicable;
}
