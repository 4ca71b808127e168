import { eq } from "drizzle-orm";

import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { PotentialState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { potentials } from "../../schema";
import { returnColumns } from "../verification/return-reason";

/** The state a potential comes to, and what is set with it; what is absent stays. */
export type NewPotentialState = {
  state: PotentialState;
  submittedAt?: Date | null;
  headApprovedAt?: Date | null;
  publishedAt?: Date;
  returnReason?: ReturnReason | null;
  updatedAt: Date;
};

/** Moves the potential with this id; the caller holds its lock. */
export async function savePotentialState(
  tx: Db,
  { id, returnReason, ...moved }: NewPotentialState & { id: number },
): Promise<void> {
  await tx
    .update(potentials)
    .set({ ...moved, ...returnColumns(returnReason) })
    .where(eq(potentials.id, id));
}
