import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { credentials, sessions, twoFactors, users } from "../../schema";

/** Ends every account of the demonstration: nobody can sign in to one any more. Rows that others refer to stay. */
export async function endDemoAccounts(db: Db, at: Date): Promise<void> {
  const accounts = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.isDemonstration, true));
  for (const { id } of accounts) {
    await db.transaction(async (tx) => {
      await tx.delete(sessions).where(eq(sessions.userId, id));
      await tx.delete(credentials).where(eq(credentials.userId, id));
      await tx.delete(twoFactors).where(eq(twoFactors.userId, id));
      await tx.update(users).set({ standing: "left", standingAt: at, twoFactorEnabled: false }).where(eq(users.id, id));
    });
    // What the account did is told by rows that name it; then its row stays, as somebody who left.
    await db.delete(users).where(eq(users.id, id)).catch(keepWhenNamed);
  }
}

const FOREIGN_KEY_VIOLATION = "23503";

function keepWhenNamed(error: unknown): void {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error && "code" in cause && cause.code === FOREIGN_KEY_VIOLATION) return;
  throw error;
}
