import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";

import type { Db } from "../../client";
import { users, weightVersions } from "../../schema";
import { WeightVersion } from "./weight-version";

/** The versions of a regency, the newest first. */
export async function findWeightVersions(db: Db, regencyCode: string): Promise<WeightVersion[]> {
  const { weights, origin, basedOn, reason, madeAt, evaluation } = weightVersions;
  const madeBy = sql`case when ${users.erasedAt} is null then ${users.name} end`;
  const rows = await db
    .select({ weights, origin, basedOn, reason, madeAt, evaluation, madeBy })
    .from(weightVersions)
    .leftJoin(users, eq(users.id, weightVersions.madeBy))
    .where(eq(weightVersions.regencyCode, regencyCode))
    .orderBy(desc(weightVersions.id));
  return z.array(WeightVersion).parse(rows);
}
