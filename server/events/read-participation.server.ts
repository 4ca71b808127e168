import type { Db } from "~/db/client";
import { findMeetingsOf, findPublishedAgenda } from "~/db/queries/events/agendas";
import { type EventRecord, findEvent } from "~/db/queries/events/event-record";
import { findInvitationsOf, type InvitationOf } from "~/db/queries/events/invitations-of";
import type { Participant } from "~/db/queries/events/participants";
import type { Actor } from "~/matching/domain/actor";
import type { Wish } from "~/matching/domain/brokering-vocabulary";
import { isOpenToBrokers, isOpenToParticipants } from "~/matching/domain/event-state";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { findAgendaFacts } from "./agenda-facts";
import { mayAnswerFor } from "./participation.server";

/** One of the other side, with the participant's wish and what is known of the two. */
export type Wished = Pick<Participant, "id" | "side" | "key" | "name" | "status" | "district"> & {
  wish: Wish | null;
  isIntroduced: boolean;
  /** 0..100; null when nothing is known. */
  score: number | null;
};

/** A meeting of the participant: whom it meets, when and where; slot and table from 0. */
export type OwnMeeting = Pick<Participant, "name" | "status"> & { slot: number; table: number };

/** What a participant has said, and what it can still say. */
export type ParticipationReading = {
  event: EventRecord;
  participant: Participant;
  /** Whether answers are taken from this actor now. */
  isOpen: boolean;
  /** Whether the actor sets limits: DPMD alone. */
  isBroker: boolean;
  /** Its meetings in the published agenda, first to last; null while none is published. */
  meetings: OwnMeeting[] | null;
  /** The other side: introduced ones first, then by how well they fit. */
  others: Wished[];
};

/** Who reads which participant's answers; null is the actor's own, the first of several. */
export type ReadParticipation = { actor: Actor; ref: string; participant: number | null };

/**
 * What a participant says of its coming and its wishes. Nobody reads what another wishes of it.
 * @throws AppError `not_found`
 */
export async function readParticipation(
  services: Services,
  { actor, ref, participant: asked }: ReadParticipation,
): Promise<ParticipationReading> {
  const { db, settings } = services;
  const { regencyCode } = settings;
  const event = await findEvent(db, { regencyCode, ref });
  const isBroker = isBrokerOf(actor, regencyCode);
  if (!event || event.state === "draft" || (isBroker && asked === null)) throw new AppError("not_found");
  const facts = await findAgendaFacts(db, services, event);
  const participant = facts.participants.find(
    (one) => (asked === null || one.id === asked) && mayAnswerFor(actor, one, regencyCode),
  );
  if (!participant) throw new AppError("not_found");
  const mine = new Map(
    facts.wishes.filter(({ fromId }) => fromId === participant.id).map((one) => [one.toId, one.wish]),
  );
  const isVillage = participant.side === "village";
  const others = facts.participants
    .filter(({ side, reply }) => side !== participant.side && reply !== "not_coming")
    .map((other): Wished => {
      const [villageId, partnerId] = isVillage ? [participant.id, other.id] : [other.id, participant.id];
      const [village, partner] = isVillage ? [participant.key, other.key] : [other.key, participant.key];
      const { id, side, key, name, status, district } = other;
      const isIntroduced = facts.introduced.some(
        (pair) => pair.villageId === villageId && pair.partnerId === partnerId,
      );
      const score = facts.scoreOf(village, partner);
      return { id, side, key, name, status, district, wish: mine.get(id) ?? null, isIntroduced, score };
    });
  return {
    event,
    participant,
    isOpen: isBroker ? isOpenToBrokers(event) : isOpenToParticipants(event),
    isBroker,
    meetings: await ownMeetings(db, { event, participant, all: facts.participants }),
    others: others.sort(byPromise),
  };
}

type Whose = { event: EventRecord; participant: Participant; all: readonly Participant[] };

async function ownMeetings(db: Db, { event, participant, all }: Whose): Promise<OwnMeeting[] | null> {
  const agenda = await findPublishedAgenda(db, event.id);
  if (!agenda) return null;
  const meetings = await findMeetingsOf(db, agenda.id);
  return meetings.flatMap(({ villageId, partnerId, slot, table }) => {
    if (villageId !== participant.id && partnerId !== participant.id) return [];
    const other = all.find(({ id }) => id === (villageId === participant.id ? partnerId : villageId));
    return other ? [{ name: other.name, status: other.status, slot, table }] : [];
  });
}

const byPromise = (a: Wished, b: Wished) =>
  Number(b.isIntroduced) - Number(a.isIntroduced) ||
  (b.score ?? -1) - (a.score ?? -1) ||
  a.name.localeCompare(b.name, "id");

/** Events shown; a village is invited to a few a year. */
const MOST = 50;

/**
 * The events that invite the actor's village or partner, or villages of its kecamatan, the last day first.
 * @throws AppError `forbidden` for whoever is of neither
 */
export async function findMyEvents(services: Services, actor: Actor): Promise<InvitationOf[]> {
  const { db } = services;
  const { organisation, standing } = actor;
  const isOfSide =
    organisation.kind === "village" || organisation.kind === "partner" || organisation.kind === "district";
  if (standing !== "confirmed" || !isOfSide) throw new AppError("forbidden");
  return findInvitationsOf(db, ownerIn(organisation), MOST);
}

type Side = Extract<Actor["organisation"], { kind: "village" | "partner" | "district" }>;

function ownerIn(organisation: Side) {
  if (organisation.kind === "village") return { villageId: organisation.villageId };
  return organisation.kind === "partner" ? { partnerId: organisation.partnerId } : { district: organisation.district };
}
