import type { InferInsertModel } from "drizzle-orm";

import type { Db } from "../../client";
import { outcomes } from "../../schema";

/** What became of a pair. */
export type NewOutcome = Omit<InferInsertModel<typeof outcomes>, "id">;

/** Adds the outcome, unless the very same is there already. */
export async function saveOutcome(db: Db, outcome: NewOutcome): Promise<void> {
  const { potentialId, interestId, side, type, at } = outcomes;
  await db
    .insert(outcomes)
    .values(outcome)
    .onConflictDoNothing({ target: [potentialId, interestId, side, type, at] });
}
