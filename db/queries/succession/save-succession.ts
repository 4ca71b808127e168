import { and, eq, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, listingReports, villages, villageSuccessions } from "../../schema";

/** That a key is history, and which village it leads to. */
export type Succession = Omit<typeof villageSuccessions.$inferInsert, "basis" | "decidedBy"> & {
  basis: string;
  decidedBy: string;
  newKey: string;
};

/** Notes the old key; what still lies with DPMD about it is about the new one. */
export async function saveSuccession(tx: Db, { newKey, ...succession }: Succession): Promise<void> {
  const { oldKey, ...row } = succession;
  // A key that comes back to use leads nowhere else.
  await tx.delete(villageSuccessions).where(eq(villageSuccessions.oldKey, newKey));
  await tx
    .insert(villageSuccessions)
    .values(succession)
    .onConflictDoUpdate({ target: villageSuccessions.oldKey, set: row });
  await tx
    .update(listingReports)
    .set({ subjectRef: newKey })
    .where(and(eq(listingReports.subjectType, "village"), eq(listingReports.subjectRef, oldKey)));
}

/**
 * Gives a locked village a code, with the district and status that follow from it; its ref stays. False, and nothing is
 * given, when another has or had the code by now.
 */
export async function giveCode(
  tx: Db,
  {
    id,
    code,
    districtCode,
    status,
    at,
  }: { id: number; code: string; districtCode: string; status: VillageStatus; at: Date },
): Promise<boolean> {
  // Two who give the same code at one moment both hold a village, and neither the other's.
  await tx.select({}).from(districts).where(eq(districts.code, districtCode)).for("no key update");
  const isFree = notExists(
    tx
      .select({ one: sql`1` })
      .from(owners)
      .where(eq(owners.code, code)),
  );
  const given = await tx
    .update(villages)
    .set({ code, districtCode, status, updatedAt: at })
    .where(and(eq(villages.id, id), isFree))
    .returning({ id: villages.id });
  return given.length > 0;
}

const owners = alias(villages, "owners");
