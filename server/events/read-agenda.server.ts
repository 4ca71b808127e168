import { type AgendaRecord, findAgenda, findMeetingsOf, type StoredMeeting } from "~/db/queries/events/agendas";
import type { EventRecord } from "~/db/queries/events/event-record";
import type { Participant } from "~/db/queries/events/participants";
import {
  type AgendaClash,
  type AgendaDifference,
  agendaDifference,
  findAgendaClashes,
} from "~/matching/domain/agenda-check";
import { type EventMove, eventMovesFor } from "~/matching/domain/event-state";
import { agendaConflictText, unscheduledReasonText } from "~/matching/domain/phrases/agenda";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { findAgendaFacts } from "./agenda-facts";
import { agendaProblem, meetingRef, pairOfRef, placedMeetings } from "./agenda-problem";
import { asEvent, type EventAsked, getOwnEvent } from "./lock-own-event";
import { namedConflict, namedReason, namesOf } from "./named-refs";
import { impossibleIn } from "./publish-agenda.server";
import { type AgendaListing, agendaListing } from "./read-agendas.server";

/** A meeting with what is wrong with it, by code; slot and table from 0. */
export type ShownMeeting = StoredMeeting & { ref: string; clashes: AgendaClash["code"][] };

/** A pair that may meet and does not, and why; null when nobody has said. */
export type LeftOut = { ref: string; villageId: number; partnerId: number; must: boolean; reason: string | null };

/** An agenda as DPMD works on it. */
export type AgendaReading = {
  event: EventRecord;
  moves: EventMove[];
  agenda: AgendaListing & { version: number };
  participants: Pick<Participant, "id" | "side" | "name" | "status" | "unavailable">[];
  meetings: ShownMeeting[];
  leftOut: LeftOut[];
  /** Why the musts could not all be kept, in sentences. */
  conflict: string[];
  /** How many clashes keep it from being published, and how many others there are. */
  clashes: { impossible: number; others: number };
  /** Beside another agenda: what changed from that one; null when none is named. */
  difference: { number: number; difference: AgendaDifference } | null;
};

/** Who reads which agenda, beside which other one, in which language. */
export type ReadAgenda = EventAsked & { number: number; beside: number | null; language: Language };

/**
 * An agenda with everything that is wrong with it as the wishes are now, and what is left out.
 * @throws AppError `forbidden`, `not_found`
 */
export async function readAgenda(
  services: Services,
  { number, beside, language, ...asked }: ReadAgenda,
): Promise<AgendaReading> {
  const { db } = services;
  const event = await getOwnEvent(services, asked);
  const agenda = await findAgenda(db, { eventId: event.id, number });
  if (!agenda) throw new AppError("not_found");
  const [meetings, facts] = await Promise.all([findMeetingsOf(db, agenda.id), findAgendaFacts(db, services, event)]);
  const placed = placedMeetings(meetings);
  const problem = agendaProblem({ ...facts, previous: [] });
  const clashes = findAgendaClashes(problem, placed);
  const names = namesOf(facts.participants);
  const impossible = impossibleIn(clashes).length;
  return {
    event,
    moves: eventMovesFor(asEvent(event), asked.actor),
    agenda: { ...agendaListing(agenda), version: agenda.version },
    participants: facts.participants.map(({ id, side, name, status, unavailable }) => {
      return { id, side, name, status, unavailable };
    }),
    meetings: meetings.map((one) => {
      const ref = meetingRef(one);
      const mine = clashes.filter((clash) => refsIn(clash).includes(ref)).map(({ code }) => code);
      return { ...one, ref, clashes: [...new Set(mine)] };
    }),
    leftOut: leftOut(agenda, { placed, problem }).map(({ reason, ...one }) => ({
      ...one,
      reason: reason && unscheduledReasonText(namedReason(reason, names), language),
    })),
    conflict: agenda.conflict.map((one) => agendaConflictText(namedConflict(one, names), language)),
    clashes: { impossible, others: clashes.length - impossible },
    difference: await differenceFrom(services, { event, number: beside, placed }),
  };
}

type Left = {
  placed: readonly { ref: string }[];
  problem: ReturnType<typeof agendaProblem>;
};

/** Pairs that may meet and have no place, musts first. */
function leftOut({ unscheduled }: AgendaRecord, { placed, problem }: Left) {
  const held = new Set(placed.map(({ ref }) => ref));
  const reasons = new Map(unscheduled.map(({ ref, reason }) => [ref, reason]));
  return problem.meetings
    .filter(({ ref }) => !held.has(ref))
    .sort((a, b) => Number(b.must) - Number(a.must) || b.value - a.value)
    .map(({ ref, must }) => ({ ref, ...pairOfRef(ref), must, reason: reasons.get(ref) ?? null }));
}

function refsIn(clash: AgendaClash): readonly string[] {
  if ("meetings" in clash && typeof clash.meetings !== "number") return clash.meetings;
  return "meeting" in clash ? [clash.meeting] : [];
}

async function differenceFrom(
  { db }: Pick<Services, "db">,
  {
    event,
    number,
    placed,
  }: { event: EventRecord; number: number | null; placed: Parameters<typeof agendaDifference>[1] },
): Promise<AgendaReading["difference"]> {
  const other = number === null ? null : await findAgenda(db, { eventId: event.id, number });
  if (!other) return null;
  const before = placedMeetings(await findMeetingsOf(db, other.id));
  return { number: other.number, difference: agendaDifference(before, placed) };
}
