import { and, eq, isNull, ne, or } from "drizzle-orm";

import type { Db } from "../../client";
import { districts, villages, villageSuccessions } from "../../schema";

/** The present key of the regency's village that once had this key, or into which the one that had it was merged. */
export async function findSuccessor(
  db: Db,
  { regencyCode, oldKey }: { regencyCode: string; oldKey: string },
): Promise<string | null> {
  const [found] = await db
    .select({ key: villages.key })
    .from(villages)
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .leftJoin(
      villageSuccessions,
      and(eq(villageSuccessions.villageId, villages.id), eq(villageSuccessions.oldKey, oldKey)),
    )
    .where(
      and(
        eq(districts.regencyCode, regencyCode),
        isNull(villages.mergedIntoId),
        ne(villages.key, oldKey),
        // A preparatory village that was given a code keeps its ref.
        or(eq(villageSuccessions.oldKey, oldKey), eq(villages.ref, oldKey)),
      ),
    )
    .limit(1);
  return found?.key ?? null;
}
