import { and, eq, sql } from "drizzle-orm";

import type { DeclineReason, OutcomeType, Side } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";
import { saveOutcome } from "./save-outcome";

/** A look, a save or a dismissal; nothing in it names the person. */
export type LightOutcome = {
  potentialId: number;
  interestId: number;
  side: Side;
  type: Extract<OutcomeType, "viewed" | "saved" | "dismissed">;
  at: Date;
  reason: DeclineReason | null;
  /** 1-based place in the list that was shown, and which list that was. */
  position: number | null;
  listVersion: string | null;
};

/** Adds the outcome unless the person (a user's id) does not want it recorded, or the very same is there already. */
export async function saveLightOutcome(db: Db, outcome: LightOutcome, userId: string): Promise<void> {
  const records = await db
    .select({ one: sql`1` })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.recordsViews, true)));
  if (records.length === 0) return;
  await saveOutcome(db, outcome);
}
