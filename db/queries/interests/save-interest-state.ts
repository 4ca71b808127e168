import { eq } from "drizzle-orm";

import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { InterestState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { interests } from "../../schema";
import { returnColumns } from "../verification/return-reason";

/** The state an interest comes to, and what is set with it; what is absent stays. */
export type NewInterestState = {
  state: InterestState;
  submittedAt?: Date | null;
  publishedAt?: Date;
  returnReason?: ReturnReason | null;
  updatedAt: Date;
};

/** Moves the interest with this id; the caller holds its lock. */
export async function saveInterestState(
  tx: Db,
  { id, returnReason, ...moved }: NewInterestState & { id: number },
): Promise<void> {
  await tx
    .update(interests)
    .set({ ...moved, ...returnColumns(returnReason) })
    .where(eq(interests.id, id));
}
