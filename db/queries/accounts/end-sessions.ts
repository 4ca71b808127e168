import { and, eq, ne, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { sessions } from "../../schema";

/** One session by its token, or a person's: all, only the one with an id, or all but the one with a token. */
export type EndedSessions = { token: string } | { userId: string; only?: string; exceptToken?: string };

/** Ends sessions at once, whatever their cookies say. */
export async function endSessions(db: Db, which: EndedSessions): Promise<void> {
  await db.delete(sessions).where(isEnded(which));
}

function isEnded(which: EndedSessions): SQL | undefined {
  if ("token" in which) return eq(sessions.token, which.token);
  const { userId, only, exceptToken } = which;
  return and(
    eq(sessions.userId, userId),
    only === undefined ? undefined : eq(sessions.id, only),
    exceptToken === undefined ? undefined : ne(sessions.token, exceptToken),
  );
}
