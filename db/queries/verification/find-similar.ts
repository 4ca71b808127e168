import { sql } from "drizzle-orm";

import type { InterestState, PotentialState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";

/** A listing that may be the same thing told twice; `similarity` of the titles is 0..1. */
export type Similar<State> = { ref: string; title: string; state: State; similarity: number };

/** Below this, titles of different things begin to look alike (pg_trgm's own limit is 0.3). */
const LEAST_SIMILARITY = 0.35;
const MOST = 5;

/** Other potentials of the same village with a title like this one's, the most similar first; not archived ones. */
export async function findSimilarPotentials(
  db: Db,
  { villageId, ref, title }: { villageId: number; ref: string; title: string },
): Promise<Similar<PotentialState>[]> {
  return db.execute<Similar<PotentialState>>(sql`
    select p.ref, p.title, p.state, ${likeness("p.title", title)} as similarity
    from potentials p
    where p.village_id = ${villageId} and p.ref <> ${ref} and p.state <> 'archived'
      and ${likeness("p.title", title)} >= ${LEAST_SIMILARITY}
    order by similarity desc, p.ref limit ${MOST}`);
}

/** Other interests of the same partner with a title like this one's, the most similar first; not closed ones. */
export async function findSimilarInterests(
  db: Db,
  { partnerId, ref, title }: { partnerId: number; ref: string; title: string },
): Promise<Similar<InterestState>[]> {
  return db.execute<Similar<InterestState>>(sql`
    select i.ref, i.title, i.state, ${likeness("i.title", title)} as similarity
    from interests i
    where i.partner_id = ${partnerId} and i.ref <> ${ref} and i.state <> 'closed'
      and ${likeness("i.title", title)} >= ${LEAST_SIMILARITY}
    order by similarity desc, i.ref limit ${MOST}`);
}

const likeness = (column: "p.title" | "i.title", title: string) =>
  sql`similarity(immutable_unaccent(lower(${sql.raw(column)})), immutable_unaccent(lower(${title})))`;
