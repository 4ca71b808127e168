import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { regencies } from "../../schema";

/** The regency or city with this Kemendagri code, its name as in the official list: `KABUPATEN KUTAI KARTANEGARA`. */
export async function findRegency(db: Db, code: string): Promise<{ code: string; name: string } | null> {
  const [regency] = await db
    .select({ code: regencies.code, name: regencies.name })
    .from(regencies)
    .where(eq(regencies.code, code));
  return regency ?? null;
}
