import { and, eq, ne, sql } from "drizzle-orm";

import type { Db } from "../../client";
import { credentials, organisations, sessions, twoFactors, users } from "../../schema";

/** Ends every account of the demonstration: nobody can sign in to one any more. Rows that others refer to stay. */
export async function endDemoAccounts(db: Db, at: Date): Promise<void> {
  const accounts = await db
    .select({ id: users.id, organisationId: users.organisationId })
    .from(users)
    .where(and(eq(users.isDemonstration, true), ne(users.standing, "left")));
  for (const { id, organisationId } of accounts) {
    await db.transaction(async (tx) => {
      await tx.delete(sessions).where(eq(sessions.userId, id));
      await tx.delete(credentials).where(eq(credentials.userId, id));
      await tx.delete(twoFactors).where(eq(twoFactors.userId, id));
      await tx.update(users).set({ standing: "left", standingAt: at, twoFactorEnabled: false }).where(eq(users.id, id));
      await forgetVerification(tx, organisationId);
    });
    // What the account did is told by rows that name it; then its row stays, as somebody who left.
    await db.delete(users).where(eq(users.id, id)).catch(keepWhenNamed);
  }
}

/** An organisation that only accounts of the demonstration spoke for has not been verified by anybody. */
async function forgetVerification(db: Db, organisationId: number): Promise<void> {
  const isSpokenFor = sql`exists (select from ${users} where ${users.organisationId} = ${organisationId}
    and ${users.standing} = 'confirmed')`;
  await db
    .update(organisations)
    .set({ verifiedAt: null })
    .where(and(eq(organisations.id, organisationId), sql`not ${isSpokenFor}`));
}

const FOREIGN_KEY_VIOLATION = "23503";

function keepWhenNamed(error: unknown): void {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && "code" in cause && cause.code === FOREIGN_KEY_VIOLATION) return;
  throw error;
}
