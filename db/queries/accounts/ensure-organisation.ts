import { eq, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { organisations, villages } from "../../schema";

/** What an organisation is of: exactly one. */
export type OrganisationSubject =
  | { villageId: number }
  | { partnerId: number }
  | { districtCode: string }
  | { regencyCode: string }
  | { provinceCode: string };

/**
 * The id of the organisation of a village, partner, district, regency or province, made (unverified) when missing; of a
 * village that was merged, that of its successor.
 */
export async function ensureOrganisation(db: Db, named: OrganisationSubject): Promise<number> {
  const subject = "villageId" in named ? { villageId: await presentVillage(db, named.villageId) } : named;
  const [made] = await db
    .insert(organisations)
    .values(subject)
    .onConflictDoNothing()
    .returning({ id: organisations.id });
  if (made) return made.id;
  const [found] = await db.select({ id: organisations.id }).from(organisations).where(isOf(subject));
  if (!found) throw new Error("The organisation was removed at this moment");
  return found.id;
}

/** Waits for a merge of this moment, and keeps the next one waiting. */
async function presentVillage(db: Db, villageId: number): Promise<number> {
  const [village] = await db
    .select({ mergedIntoId: villages.mergedIntoId })
    .from(villages)
    .where(eq(villages.id, villageId))
    .for("key share");
  return village?.mergedIntoId ?? villageId;
}

function isOf(subject: OrganisationSubject): SQL {
  if ("villageId" in subject) return eq(organisations.villageId, subject.villageId);
  if ("partnerId" in subject) return eq(organisations.partnerId, subject.partnerId);
  if ("districtCode" in subject) return eq(organisations.districtCode, subject.districtCode);
  if ("regencyCode" in subject) return eq(organisations.regencyCode, subject.regencyCode);
  return eq(organisations.provinceCode, subject.provinceCode);
}
