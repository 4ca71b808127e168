import { and, eq, inArray, isNull, notInArray, or, sql } from "drizzle-orm";

import type { Db } from "../../client";
import {
  eventParticipants,
  interestVillages,
  invitations,
  organisations,
  potentials,
  users,
  villages,
  villageSuccessions,
} from "../../schema";

/** Two locked villages; `isSame` when both rows are of one village, and what only the first says is true of the second. */
export type MergedVillages = { from: number; into: number; isSame: boolean; at: Date };

/** Moves everything of one village to another: potentials with their photos, people, what interests name, history. The row stays. */
export async function mergeVillages(tx: Db, merged: MergedVillages): Promise<void> {
  const { from, into, isSame, at } = merged;
  await tx.update(potentials).set({ villageId: into, updatedAt: at }).where(eq(potentials.villageId, from));
  await moveInterests(tx, merged);
  await movePeople(tx, merged);
  await moveInvitations(tx, merged);
  await tx
    .update(villages)
    .set({ parentId: sql`nullif(${into}::bigint, ${villages.id})` })
    .where(eq(villages.parentId, from));
  await tx.update(villages).set({ mergedIntoId: into }).where(eq(villages.mergedIntoId, from));
  await tx.update(villageSuccessions).set({ villageId: into }).where(eq(villageSuccessions.villageId, from));
  if (isSame) await fillIn(tx, merged);
  await closeRow(tx, merged);
}

async function moveInterests(tx: Db, { from, into }: MergedVillages): Promise<void> {
  const named = tx
    .select({ id: interestVillages.interestId })
    .from(interestVillages)
    .where(eq(interestVillages.villageId, into));
  await tx
    .delete(interestVillages)
    .where(and(eq(interestVillages.villageId, from), inArray(interestVillages.interestId, named)));
  await tx.update(interestVillages).set({ villageId: into }).where(eq(interestVillages.villageId, from));
}

/** The organisation itself moves where the other village has none; else its people do. */
async function movePeople(tx: Db, { from, into, at }: MergedVillages): Promise<void> {
  const rows = await tx
    .select({ id: organisations.id, villageId: organisations.villageId, verifiedAt: organisations.verifiedAt })
    .from(organisations)
    .where(or(eq(organisations.villageId, from), eq(organisations.villageId, into)))
    .for("update");
  const old = rows.find(({ villageId }) => villageId === from);
  const kept = rows.find(({ villageId }) => villageId === into);
  if (!old) return;
  if (!kept) {
    await tx.update(organisations).set({ villageId: into, updatedAt: at }).where(eq(organisations.id, old.id));
    return;
  }
  const moved = { organisationId: kept.id };
  await tx.update(users).set(moved).where(eq(users.organisationId, old.id));
  await tx.update(invitations).set(moved).where(eq(invitations.organisationId, old.id));
  await tx
    .update(organisations)
    .set({ verifiedAt: old.verifiedAt, updatedAt: at })
    .where(and(eq(organisations.id, kept.id), isNull(organisations.verifiedAt)));
}

/** Of an event that invites both the second stays invited, and the first keeps its place as it was. */
async function moveInvitations(tx: Db, { from, into }: MergedVillages): Promise<void> {
  const invited = tx
    .select({ eventId: eventParticipants.eventId })
    .from(eventParticipants)
    .where(eq(eventParticipants.villageId, into));
  await tx
    .update(eventParticipants)
    .set({ villageId: into })
    .where(and(eq(eventParticipants.villageId, from), notInArray(eventParticipants.eventId, invited)));
}

/** What the second row does not say. */
async function fillIn(tx: Db, { from, into, at }: MergedVillages): Promise<void> {
  await tx.execute(sql`
    update villages kept set
      development_index = coalesce(kept.development_index, old.development_index),
      basic_needs_met = coalesce(kept.basic_needs_met, old.basic_needs_met),
      population = coalesce(kept.population, old.population),
      description = coalesce(kept.description, old.description),
      invented = case when kept.latitude is null then old.invented else kept.invented end,
      latitude = case when kept.latitude is null then old.latitude else kept.latitude end,
      longitude = case when kept.latitude is null then old.longitude else kept.longitude end,
      parent_id = coalesce(kept.parent_id, nullif(old.parent_id, kept.id)),
      version = kept.version + 1,
      updated_at = ${at.toISOString()}::timestamptz
    from villages old where old.id = ${from} and kept.id = ${into}`);
}

/** The old row points at the new one, and leaves it its ref where it has none; a ref leads on either way. */
async function closeRow(tx: Db, { from, into, at }: MergedVillages): Promise<void> {
  const [old] = await tx.select({ ref: villages.ref }).from(villages).where(eq(villages.id, from));
  const closed = { mergedIntoId: into, parentId: null, updatedAt: at };
  if (!old?.ref) {
    await tx.update(villages).set(closed).where(eq(villages.id, from));
    return;
  }
  await tx
    .update(villages)
    .set({ ...closed, ref: `merged-${from}` })
    .where(eq(villages.id, from));
  await tx
    .update(villages)
    .set({ ref: old.ref })
    .where(and(eq(villages.id, into), isNull(villages.ref)));
  await tx
    .insert(villageSuccessions)
    .values({ oldKey: old.ref, villageId: into, change: "became_definitive", at })
    .onConflictDoNothing();
}
