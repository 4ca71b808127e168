import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** How alike two names must be, 0 to 1, to be shown to DPMD side by side (pg_trgm's own threshold is 0.3). */
const LIKENESS = 0.45;

/** Partners whose names are like that of another, the most alike first. */
export async function findSimilarPartners(db: Db, partnerId: number): Promise<{ ref: string; name: string }[]> {
  const rows = await db.execute<{ ref: string; name: string }>(sql`
    select p.ref, p.name from partners p join partners own on own.id = ${partnerId}
    where p.id <> own.id and similarity(immutable_unaccent(lower(p.name)), immutable_unaccent(lower(own.name))) >= ${LIKENESS}::real
    order by similarity(immutable_unaccent(lower(p.name)), immutable_unaccent(lower(own.name))) desc, p.id limit 3`);
  return rows.map(({ ref, name }) => ({ ref, name }));
}
