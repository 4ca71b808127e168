import { and, eq, inArray, isNull, or, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { villages, villageSuccessions } from "../../schema";

/**
 * Holds for the one village that has this key or ref, or had it before its code changed or another was merged into it;
 * never for one that was merged.
 */
export function isVillageCalled(db: Db, key: string): SQL | undefined {
  const formerly = db
    .select({ id: villageSuccessions.villageId })
    .from(villageSuccessions)
    .where(eq(villageSuccessions.oldKey, key));
  const isCalled = or(eq(villages.code, key), eq(villages.ref, key), inArray(villages.id, formerly));
  return and(isNull(villages.mergedIntoId), isCalled);
}
