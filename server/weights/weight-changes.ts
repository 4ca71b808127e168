import { CRITERIA, type CriterionName, type FitSide } from "~/matching/domain/ranking";
import { FIT_SIDES, statedWeight, type Weights } from "~/matching/domain/weights";

/** A weight, or a side's bias, that differs between two versions. */
export type WeightChange = { side: FitSide; of: CriterionName | "bias"; from: number; to: number };

/** The weights and biases of all that differ as people see them, side by side in the order of the criteria. */
export function weightChanges(from: Weights, to: Weights): WeightChange[] {
  return FIT_SIDES.flatMap((side): WeightChange[] => [
    ...CRITERIA.map((of) => ({ side, of, from: from[side].weights[of], to: to[side].weights[of] })),
    { side, of: "bias", from: from[side].bias, to: to[side].bias },
  ]).filter((change) => statedWeight(change.from) !== statedWeight(change.to));
}
