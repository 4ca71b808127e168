import { countAgendas } from "~/db/queries/events/agendas";
import { type EventRecord, findEvents, type ListedEvent } from "~/db/queries/events/event-record";
import type { Participant } from "~/db/queries/events/participants";
import type { Actor } from "~/matching/domain/actor";
import type { Wish } from "~/matching/domain/brokering-vocabulary";
import { type EventMove, eventMovesFor } from "~/matching/domain/event-state";
import { isMutualMust } from "~/matching/domain/event-wishes";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { findAgendaFacts } from "./agenda-facts";
import { eligiblePairs } from "./agenda-problem";
import { asEvent, type EventAsked, getOwnEvent } from "./lock-own-event";

export type { EventRecord, ListedEvent } from "~/db/queries/events/event-record";

/** Events shown; a regency has a few a year. */
const MOST = 100;

/** DPMD's events, the last day first. @throws AppError `forbidden` */
export async function listEvents({ db, settings }: Services, actor: Actor): Promise<ListedEvent[]> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  return findEvents(db, { regencyCode, limit: MOST });
}

/** The event as its form finds it. @throws AppError `forbidden`, `not_found` */
export const readEventForm = (services: Services, asked: EventAsked): Promise<EventRecord> =>
  getOwnEvent(services, asked);

/** A participant with how much it wishes. */
export type InvitedParticipant = Participant & { wishes: Record<Wish, number> };

/** An event as DPMD works on it. */
export type EventReading = {
  event: EventRecord;
  moves: EventMove[];
  participants: InvitedParticipant[];
  agendaCount: number;
  /** Pairs that may meet, and those of them that both insist on. */
  pairs: { count: number; musts: number };
};

/**
 * The event with who is invited and what they say.
 * @throws AppError `forbidden`, `not_found`
 */
export async function readEvent(services: Services, asked: EventAsked): Promise<EventReading> {
  const event = await getOwnEvent(services, asked);
  const [facts, agendaCount] = await Promise.all([
    findAgendaFacts(services.db, services, event),
    countAgendas(services.db, event.id),
  ]);
  const pairs = eligiblePairs(facts);
  return {
    event,
    moves: eventMovesFor(asEvent(event), asked.actor),
    agendaCount,
    participants: facts.participants.map((participant) => ({
      ...participant,
      wishes: countWishes(facts.wishes.filter(({ fromId }) => fromId === participant.id)),
    })),
    pairs: { count: pairs.length, musts: pairs.filter(({ pair }) => isMutualMust(pair)).length },
  };
}

function countWishes(wishes: readonly { wish: Wish }[]): Record<Wish, number> {
  const count = (wish: Wish) => wishes.filter((one) => one.wish === wish).length;
  return { must: count("must"), nice: count("nice"), no: count("no") };
}
