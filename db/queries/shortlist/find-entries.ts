import { and, asc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { districts, potentials, shortlistEntries, villages } from "../../schema";
import type { Choice } from "./find-choices";

/** A decided potential as the shortlist names it even when it is no longer public. */
export type ShortlistEntry = Choice & { potential: string; title: string; village: string; district: string };

/** Everything decided for the interest with this id, in the order of the decisions. */
export async function findEntries(db: Db, { interestId }: { interestId: number }): Promise<ShortlistEntry[]> {
  const { choice, note, reason, at } = shortlistEntries;
  return db
    .select({
      choice,
      note,
      reason,
      at,
      potential: potentials.ref,
      title: potentials.title,
      village: villages.name,
      district: districts.name,
    })
    .from(shortlistEntries)
    .innerJoin(potentials, eq(potentials.id, shortlistEntries.potentialId))
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .where(and(eq(shortlistEntries.interestId, interestId)))
    .orderBy(asc(shortlistEntries.at), asc(potentials.ref));
}
