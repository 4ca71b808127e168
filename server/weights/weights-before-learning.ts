import type { WeightVersion } from "~/db/queries/weights/weight-version";
import type { Weights } from "~/matching/domain/weights";
import { defaultWeights, movedAlike } from "~/matching/engine";

type Version = Pick<WeightVersion, "weights" | "origin" | "basedOn">;

/**
 * What people alone would have a version weigh: learning starts from it each time, so that no outcome counts twice. Of a
 * learnt version it is what it was learnt from; what people then changed in it is changed alike.
 */
export function weightsBeforeLearning(version: string, versions: readonly Version[]): Weights {
  const found = versions.find(({ weights }) => weights.version === version);
  if (!found) return defaultWeights;
  const before = weightsBeforeLearning(found.basedOn, versions);
  if (found.origin === "learned") return before;
  const base = versions.find(({ weights }) => weights.version === found.basedOn)?.weights ?? defaultWeights;
  return { ...movedAlike(before, { from: base, to: found.weights }), version };
}
