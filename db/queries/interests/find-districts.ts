import { asc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { districts } from "../../schema";

/** Every district of the regency, by name. */
export async function findDistricts(db: Db, regencyCode: string): Promise<{ code: string; name: string }[]> {
  return db
    .select({ code: districts.code, name: districts.name })
    .from(districts)
    .where(eq(districts.regencyCode, regencyCode))
    .orderBy(asc(districts.name), asc(districts.code));
}
