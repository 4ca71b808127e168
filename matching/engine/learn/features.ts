import { CRITERIA, type CriterionName } from "../../domain/ranking";
import { measuresOf } from "../criteria/measures";
import type { Pair } from "../pair";
import type { SideWeights, Weights } from "../weights";

/** Numbers per pair: one for the bias and one per criterion. */
export const FEATURES = 1 + CRITERIA.length;

/** Where a criterion stands among the features; the bias is 0. */
export const featureOf = (criterion: CriterionName) => 1 + CRITERIA.indexOf(criterion);

/** What weights are multiplied with: [1, value − baseline of each criterion], 0 where unknown or not applicable. */
export function featuresOf(pair: Pair, baselines: Weights["baselines"]): Float64Array {
  const measures = measuresOf(pair);
  const features = new Float64Array(FEATURES);
  features[0] = 1;
  for (const criterion of CRITERIA) {
    const measure = measures[criterion];
    if (typeof measure === "number") features[featureOf(criterion)] = measure - baselines[criterion];
  }
  return features;
}

/** One side's weights as the numbers that features are multiplied with. */
export const vectorOf = ({ bias, weights }: SideWeights): Float64Array =>
  Float64Array.of(bias, ...CRITERIA.map((criterion) => weights[criterion]));

/** One side's weights from such numbers, read from `offset` on; `like` is any side. */
export function sideOf(parameters: Float64Array, offset: number, like: SideWeights): SideWeights {
  const weights = { ...like.weights };
  for (const criterion of CRITERIA) weights[criterion] = parameters[offset + featureOf(criterion)] ?? 0;
  return { bias: parameters[offset] ?? 0, weights };
}
