import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** How alike two names must be, 0 to 1, to be shown to DPMD side by side (pg_trgm's own threshold is 0.3). */
const LIKENESS = 0.45;

/** Of one of the partners asked for, a partner with a name like its own. */
type SimilarPartner = { partnerId: number; ref: string; name: string };

/** For each of these partners the three, at most, whose names are the most alike, in that order. */
export async function findSimilarPartners(db: Db, partnerIds: readonly number[]): Promise<SimilarPartner[]> {
  if (partnerIds.length === 0) return [];
  const rows = await db.execute<SimilarPartner>(sql`
    select own.id::int as "partnerId", found.ref, found.name
    from partners own cross join lateral (
      select p.ref, p.name, p.id, similarity(immutable_unaccent(lower(p.name)), immutable_unaccent(lower(own.name))) as likeness
      from partners p where p.id <> own.id
        and similarity(immutable_unaccent(lower(p.name)), immutable_unaccent(lower(own.name))) >= ${LIKENESS}::real
      order by likeness desc, p.id limit 3) found
    where own.id in ${partnerIds}
    order by own.id, found.likeness desc, found.id`);
  return [...rows];
}
