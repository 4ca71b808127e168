import { eq } from "drizzle-orm";

import type { InterestState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { interests } from "../../schema";

/** The state an interest comes to, and what is set with it; what is absent stays. */
export type NewInterestState = {
  state: InterestState;
  submittedAt?: Date | null;
  publishedAt?: Date;
  returnReason?: string | null;
  updatedAt: Date;
};

/** Moves the interest with this id; the caller holds its lock. */
export async function saveInterestState(tx: Db, { id, ...moved }: NewInterestState & { id: number }): Promise<void> {
  await tx.update(interests).set(moved).where(eq(interests.id, id));
}
