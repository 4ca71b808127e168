import type { Db } from "../../client";
import { weightActivations } from "../../schema";

/** Who lets a version hold from when, and why. */
export type NewWeightActivation = { regencyCode: string; version: string; userId: string; at: Date; reason: string };

/** From the commit on, every process ranks with this version. */
export async function saveWeightActivation(tx: Db, { userId, ...activation }: NewWeightActivation): Promise<void> {
  await tx.insert(weightActivations).values({ ...activation, activatedBy: userId });
}
