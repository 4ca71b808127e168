import type { WeightVersion } from "~/db/queries/weights/weight-version";
import { defaultWeights } from "~/matching/engine";

/** A version as pages show it; the product's own was made by nobody, at no time. */
export type ShownVersion = Omit<WeightVersion, "origin" | "madeAt" | "basedOn"> & {
  origin: WeightVersion["origin"] | "default";
  madeAt: Date | null;
  basedOn: string | null;
  /** A learnt version has to do better on the answers that were kept aside. */
  mayHold: boolean;
};

/** The version that the product brings. */
export const ownVersion: ShownVersion = {
  weights: defaultWeights,
  origin: "default",
  basedOn: null,
  reason: null,
  madeBy: null,
  madeAt: null,
  evaluation: null,
  mayHold: true,
};

/** A stored version as pages show it. */
export const versionOf = (stored: WeightVersion): ShownVersion => ({
  ...stored,
  mayHold: stored.evaluation === null || stored.evaluation.better,
});
