import { and, asc, desc, eq, ne, type SQL, sql } from "drizzle-orm";

import type { EventState, InvitationReply } from "~/matching/domain/brokering-vocabulary";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { eventParticipants, events, partners, villages } from "../../schema";

/** An event that invites somebody, with what they have said. */
export type InvitationOf = {
  ref: string;
  title: string;
  heldOn: string;
  place: string;
  state: EventState;
  participantId: number;
  reply: InvitationReply;
  /** Of the village or the partner. */
  name: string;
  status: VillageStatus | null;
};

/** Whose invitations: a village's, a partner's (ids), or those of a district's villages (its code). */
export type InvitedOwner = { villageId: number } | { partnerId: number } | { district: string };

/** The events that they are invited to, drafts aside, the last day first. */
export async function findInvitationsOf(db: Db, owner: InvitedOwner, limit: number): Promise<InvitationOf[]> {
  return db
    .select({
      ref: events.ref,
      title: events.title,
      heldOn: events.heldOn,
      place: events.place,
      state: events.state,
      participantId: eventParticipants.id,
      reply: eventParticipants.reply,
      name: sql<string>`coalesce(${villages.name}, ${partners.name})`,
      status: villages.status,
    })
    .from(eventParticipants)
    .innerJoin(events, eq(events.id, eventParticipants.eventId))
    .leftJoin(villages, eq(villages.id, eventParticipants.villageId))
    .leftJoin(partners, eq(partners.id, eventParticipants.partnerId))
    .where(and(isOf(owner), ne(events.state, "draft")))
    .orderBy(desc(events.heldOn), desc(events.id), asc(eventParticipants.id))
    .limit(limit);
}

function isOf(owner: InvitedOwner): SQL {
  if ("villageId" in owner) return eq(eventParticipants.villageId, owner.villageId);
  if ("partnerId" in owner) return eq(eventParticipants.partnerId, owner.partnerId);
  return eq(villages.districtCode, owner.district);
}
