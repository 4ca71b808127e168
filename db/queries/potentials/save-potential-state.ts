import { eq } from "drizzle-orm";

import type { PotentialState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { potentials } from "../../schema";

/** The state a potential comes to, and what is set with it; what is absent stays. */
export type NewPotentialState = {
  state: PotentialState;
  submittedAt?: Date | null;
  headApprovedAt?: Date | null;
  publishedAt?: Date;
  returnReason?: string | null;
  updatedAt: Date;
};

/** Moves the potential with this id; the caller holds its lock. */
export async function savePotentialState(tx: Db, { id, ...moved }: NewPotentialState & { id: number }): Promise<void> {
  await tx.update(potentials).set(moved).where(eq(potentials.id, id));
}
