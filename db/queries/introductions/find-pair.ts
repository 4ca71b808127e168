import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { districts, interests, partners, potentials, villages } from "../../schema";

/** A published potential and a published interest of a verified partner, with whose they are. */
export type PairRecord = NonNullable<Awaited<ReturnType<typeof findPair>>>;

/** The pair with these refs, when both are public. */
export async function findPair(db: Db, { potential, interest }: { potential: string; interest: string }) {
  const [found] = await db
    .select({
      potential: { id: potentials.id, ref: potentials.ref, title: potentials.title },
      village: {
        id: villages.id,
        name: villages.name,
        district: districts.code,
        regency: districts.regencyCode,
      },
      interest: { id: interests.id, ref: interests.ref, title: interests.title },
      partner: { id: partners.id, name: partners.name, isVerified: partners.isVerified },
    })
    .from(potentials)
    .innerJoin(villages, eq(villages.id, potentials.villageId))
    .innerJoin(districts, eq(districts.code, villages.districtCode))
    .innerJoin(interests, eq(interests.ref, interest))
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(potentials.ref, potential), eq(potentials.state, "published"), eq(interests.state, "published")));
  return found ?? null;
}
