import { and, eq, ne } from "drizzle-orm";

import type { Db } from "../../client";
import { sessions } from "../../schema";

/** Whose sessions: all of them, only the one with the id `only`, or all but the one with the id `except`. */
export type EndedSessions = { userId: string; only?: string; except?: string };

/** Ends sessions at once, whatever their cookies say. */
export async function endSessions(db: Db, { userId, only, except }: EndedSessions): Promise<void> {
  const which = [
    eq(sessions.userId, userId),
    only === undefined ? undefined : eq(sessions.id, only),
    except === undefined ? undefined : ne(sessions.id, except),
  ];
  await db.delete(sessions).where(and(...which));
}
