import type { Weights } from "~/matching/domain/weights";

import type { Db } from "../../client";
import { weightVersions } from "../../schema";
import type { StoredEvaluation } from "./stored-evaluation";

/** A version to keep; its name is `weights.version`. `userId` made it, or null when it was learnt. */
export type NewWeightVersion = {
  regencyCode: string;
  weights: Weights;
  origin: "adjusted" | "learned";
  basedOn: string;
  reason: string | null;
  userId: string | null;
  at: Date;
  evaluation: StoredEvaluation | null;
};

/** Adds the version. @throws when the regency has one of this name */
export async function saveWeightVersion(tx: Db, { userId, at, ...version }: NewWeightVersion): Promise<void> {
  await tx.insert(weightVersions).values({ ...version, version: version.weights.version, madeBy: userId, madeAt: at });
}
