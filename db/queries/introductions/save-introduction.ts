import { eq, type InferInsertModel, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { introductionMeetings, introductionMessages, introductions } from "../../schema";

/** An introduction as it begins. */
export type NewIntroduction = Omit<
  InferInsertModel<typeof introductions>,
  "id" | "remindersSent" | "introducedAt" | "endedAt" | "declinedBy" | "declineReason" | "declineNote" | "conclusion"
>;

/** Adds the introduction; null when the same two are being introduced already. */
export async function saveNewIntroduction(tx: Db, introduction: NewIntroduction): Promise<{ id: number } | null> {
  const [saved] = await tx
    .insert(introductions)
    .values(introduction)
    .onConflictDoNothing()
    .returning({ id: introductions.id });
  return saved ?? null;
}

/** What is set when an introduction moves; what is absent stays. */
export type IntroductionChange = Partial<InferInsertModel<typeof introductions>> & { updatedAt: Date };

/** Changes the introduction with this id; the caller holds its lock. */
export async function saveIntroduction(tx: Db, id: number, change: IntroductionChange): Promise<void> {
  await tx.update(introductions).set(change).where(eq(introductions.id, id));
}

/** Adds a message. */
export async function saveMessage(tx: Db, message: InferInsertModel<typeof introductionMessages>): Promise<void> {
  await tx.insert(introductionMessages).values(message);
}

/** Adds a record of a meeting, unless the very same was recorded already. */
export async function saveMeeting(tx: Db, meeting: InferInsertModel<typeof introductionMeetings>): Promise<boolean> {
  const { introductionId, kind, heldOn, note = null } = meeting;
  const [same] = await tx
    .select({ id: introductionMeetings.id })
    .from(introductionMeetings)
    .where(
      sql`${introductionMeetings.introductionId} = ${introductionId} and ${introductionMeetings.kind} = ${kind}
        and ${introductionMeetings.heldOn} = ${heldOn} and ${introductionMeetings.note} is not distinct from ${note}`,
    );
  if (same) return false;
  await tx.insert(introductionMeetings).values(meeting);
  return true;
}
