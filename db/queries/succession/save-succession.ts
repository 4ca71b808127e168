import { and, eq } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { listingReports, villages, villageSuccessions } from "../../schema";

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

/** Gives a locked village a code that no other has, with the district and status that follow from it; its ref stays. */
export async function giveCode(
  tx: Db,
  { id, at, ...given }: { id: number; code: string; districtCode: string; status: VillageStatus; at: Date },
): Promise<void> {
  await tx
    .update(villages)
    .set({ ...given, updatedAt: at })
    .where(eq(villages.id, id));
}
