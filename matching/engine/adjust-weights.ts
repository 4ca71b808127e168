import { CRITERIA } from "../domain/ranking";
import {
  FIT_SIDES,
  type FitWeights,
  type SideWeights,
  statedWeight,
  WEIGHT_BOUNDS,
  type Weights,
} from "../domain/weights";

/**
 * A version with the weights that people state for all. What they leave as they saw it stays as exact as it was; a fund
 * source with weights of its own keeps its distance from the others, as far as the bounds allow.
 */
export function adjustWeights(base: Weights, stated: FitWeights, version: string): Weights {
  const to = { partner: adjustSide(base.partner, stated.partner), village: adjustSide(base.village, stated.village) };
  return { ...movedAlike(base, { from: base, to }), ...to, version };
}

/** Weights moved by as much as others were, of all and of each fund source, as far as the bounds allow. */
export function movedAlike(weights: Weights, { from, to }: { from: FitWeights; to: FitWeights }): Weights {
  const moved = ({ partner, village }: FitWeights): FitWeights => ({
    partner: shifted(partner, { from: from.partner, to: to.partner }),
    village: shifted(village, { from: from.village, to: to.village }),
  });
  const segments = Object.entries(weights.segments ?? {}).map(([fundSource, own]) => [fundSource, moved(own)]);
  return { ...weights, ...moved(weights), ...(weights.segments && { segments: Object.fromEntries(segments) }) };
}

/** Whether two versions weigh alike, whatever they are called. */
export const weighsAlike = (one: Weights, other: Weights): boolean =>
  FIT_SIDES.every(
    (side) =>
      one[side].bias === other[side].bias &&
      CRITERIA.every((criterion) => one[side].weights[criterion] === other[side].weights[criterion]),
  );

const exactly = (stated: number, base: number) =>
  statedWeight(stated) === statedWeight(base) ? base : statedWeight(stated);

function adjustSide(base: SideWeights, stated: SideWeights): SideWeights {
  const weights = { ...base.weights };
  for (const criterion of CRITERIA) weights[criterion] = exactly(stated.weights[criterion], base.weights[criterion]);
  return { bias: exactly(stated.bias, base.bias), weights };
}

function shifted(own: SideWeights, { from, to }: { from: SideWeights; to: SideWeights }): SideWeights {
  const { weight, bias } = WEIGHT_BOUNDS;
  const weights = { ...own.weights };
  for (const criterion of CRITERIA) {
    const moved = own.weights[criterion] + to.weights[criterion] - from.weights[criterion];
    weights[criterion] =
      to.weights[criterion] === from.weights[criterion] ? own.weights[criterion] : clamp(moved, weight);
  }
  return { bias: to.bias === from.bias ? own.bias : clamp(own.bias + to.bias - from.bias, bias), weights };
}

const clamp = (value: number, { min, max }: { min: number; max: number }) => Math.min(Math.max(value, min), max);
