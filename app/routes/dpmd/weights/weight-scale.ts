import { FIT_SIDES, type FitWeights, WEIGHT_BOUNDS } from "~/matching/domain/weights";

/** The weights that sliders show, and what their right end stands for. */
export type WeightScale = { values: FitWeights; max: number };

/** Few weights are greater, and small ones are easier to set on a shorter scale. */
const USUAL_MAX = 10;

/** A scale that holds all of the weights. */
export function weightScale(values: FitWeights): WeightScale {
  const greatest = Math.max(...FIT_SIDES.flatMap((side) => Object.values(values[side].weights)));
  return { values, max: greatest > USUAL_MAX ? Math.max(greatest, WEIGHT_BOUNDS.weight.max) : USUAL_MAX };
}
