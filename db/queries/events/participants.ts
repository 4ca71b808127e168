import { and, asc, eq, inArray, type InferInsertModel, sql } from "drizzle-orm";

import type { InvitationReply } from "~/matching/domain/brokering-vocabulary";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { districts, eventParticipants, partners, villages } from "../../schema";

/** A village or a partner that is invited: `key` is the village's key or the partner's ref. */
export type Participant = {
  id: number;
  side: "village" | "partner";
  /** Of the village or the partner. */
  ownerId: number;
  key: string;
  name: string;
  /** Of a village. */
  status: VillageStatus | null;
  district: { code: string; name: string } | null;
  reply: InvitationReply;
  /** Who comes, one a line. */
  delegates: string | null;
  /** Slots (0-based) in which it cannot meet anybody. */
  unavailable: number[];
  /** Null is the event's. */
  minMeetings: number | null;
  maxMeetings: number | null;
  code: string;
  arrivedAt: Date | null;
  absentAt: Date | null;
};

/** The participants of an event, villages first, each side by name. */
export async function findParticipants(db: Db, eventId: number): Promise<Participant[]> {
  const rows = await participantRows(db)
    .where(eq(eventParticipants.eventId, eventId))
    .orderBy(...BY_NAME);
  return rows.flatMap(asParticipant);
}

/** One of an event's participants, locked: nobody else changes it before the transaction ends. */
export async function lockParticipant(
  tx: Db,
  { eventId, id }: { eventId: number; id: number },
): Promise<Participant | null> {
  const rows = await participantRows(tx)
    .where(and(eq(eventParticipants.eventId, eventId), eq(eventParticipants.id, id)))
    .for("update", { of: eventParticipants });
  return rows.flatMap(asParticipant)[0] ?? null;
}

const BY_NAME = [
  asc(sql`${eventParticipants.villageId} is null`),
  asc(sql`coalesce(${villages.name}, ${partners.name})`),
  asc(eventParticipants.id),
];

function participantRows(db: Db) {
  return db
    .select({
      row: eventParticipants,
      village: { key: villages.key, name: villages.name, status: villages.status },
      district: { code: districts.code, name: districts.name },
      partner: { ref: partners.ref, name: partners.name },
    })
    .from(eventParticipants)
    .leftJoin(villages, eq(villages.id, eventParticipants.villageId))
    .leftJoin(districts, eq(districts.code, villages.districtCode))
    .leftJoin(partners, eq(partners.id, eventParticipants.partnerId))
    .$dynamic();
}

function asParticipant({
  row: { eventId: _eventId, villageId, partnerId, ...row },
  village,
  district,
  partner,
}: Awaited<ReturnType<typeof participantRows>>[number]): Participant[] {
  if (village && villageId !== null) return [{ ...row, side: "village", ownerId: villageId, ...village, district }];
  if (!partner || partnerId === null) return [];
  const { ref: key, name } = partner;
  return [{ ...row, side: "partner", ownerId: partnerId, key, name, status: null, district: null }];
}

/** Somebody to invite. */
export type NewParticipant = { villageId: number; code: string } | { partnerId: number; code: string };

/** Invites those who are not invited yet; gives how many were. Codes are the caller's, free in the event. */
export async function saveParticipants(
  tx: Db,
  { eventId, invited }: { eventId: number; invited: readonly NewParticipant[] },
): Promise<number> {
  if (invited.length === 0) return 0;
  const rows = invited.map((one) => ({ eventId, ...one }));
  const saved = await tx
    .insert(eventParticipants)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: eventParticipants.id });
  return saved.length;
}

/** What a participant says of its coming, or what is noted at the desk; what is absent stays. */
export type ParticipantChange = Partial<
  Pick<
    InferInsertModel<typeof eventParticipants>,
    "reply" | "delegates" | "unavailable" | "minMeetings" | "maxMeetings" | "arrivedAt" | "absentAt"
  >
>;

/** Changes a participant; the caller holds its lock. */
export async function saveParticipant(tx: Db, id: number, change: ParticipantChange): Promise<void> {
  await tx.update(eventParticipants).set(change).where(eq(eventParticipants.id, id));
}

/** Takes invitations back, with the wishes of and about them. */
export async function removeParticipants(
  tx: Db,
  { eventId, ids }: { eventId: number; ids: readonly number[] },
): Promise<number> {
  if (ids.length === 0) return 0;
  const removed = await tx
    .delete(eventParticipants)
    .where(and(eq(eventParticipants.eventId, eventId), inArray(eventParticipants.id, [...ids])));
  return removed.count;
}
