import { and, eq } from "drizzle-orm";

import type { DeclineReason } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { shortlistEntries } from "../../schema";

/** A pair by ids. */
export type PairIds = { interestId: number; potentialId: number };

/** A decision about a pair and who took it (a user's id). */
export type NewChoice = PairIds & {
  choice: "saved" | "dismissed";
  reason: DeclineReason | null;
  userId: string;
  at: Date;
};

/** Writes the decision over an earlier one; a note stays. */
export async function saveChoice(tx: Db, { interestId, potentialId, ...decided }: NewChoice): Promise<void> {
  await tx
    .insert(shortlistEntries)
    .values({ interestId, potentialId, ...decided })
    .onConflictDoUpdate({ target: [shortlistEntries.interestId, shortlistEntries.potentialId], set: decided });
}

/** Writes the private note of a decided pair. */
export async function saveNote(tx: Db, { note, ...pair }: PairIds & { note: string | null }): Promise<void> {
  await tx.update(shortlistEntries).set({ note }).where(isPair(pair));
}

/** Forgets the decision and its note. */
export async function removeChoice(tx: Db, pair: PairIds): Promise<void> {
  await tx.delete(shortlistEntries).where(isPair(pair));
}

const isPair = ({ interestId, potentialId }: PairIds) =>
  and(eq(shortlistEntries.interestId, interestId), eq(shortlistEntries.potentialId, potentialId));
