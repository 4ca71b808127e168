import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import {
  type AgendaRecord,
  findAgenda,
  findMeetingsOf,
  saveAgenda,
  saveEditedAgenda,
  type StoredMeeting,
} from "~/db/queries/events/agendas";
import type { EventRecord } from "~/db/queries/events/event-record";
import type { Actor } from "~/matching/domain/actor";
import { measureAgenda } from "~/matching/domain/agenda-measures";
import { nextEvent } from "~/matching/domain/event-state";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { findAgendaFacts } from "./agenda-facts";
import { agendaProblem, eligiblePairs, meetingRef, placedMeetings, type MeetingPair } from "./agenda-problem";
import { asEvent, lockOwnEvent } from "./lock-own-event";

/** What is changed by hand. Slots and tables are from 0; a meeting that is put onto another changes places with it. */
export type AgendaEdit =
  | { edit: "put"; pair: MeetingPair; slot: number; table: number }
  | { edit: "remove"; pair: MeetingPair }
  | { edit: "lock" | "unlock"; pair: MeetingPair }
  | { edit: "lock_all" };

/** Who changes which agenda, as it was read. */
export type EditAgenda = { actor: Actor; ref: string; number: number; version: number; change: AgendaEdit };

/**
 * Changes an agenda by hand. What the solver found, and what was ever published, is kept as it was: a change of it begins a
 * new agenda. A pair that may not meet is not put in; what clashes is told where the agenda is read, and kept from being
 * published. Gives the number of the agenda that now holds the change.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` (closed, or edited since it was read), `bad_place`
 */
export async function editAgenda(
  services: Services,
  { actor, ref, number, version, change }: EditAgenda,
): Promise<{ number: number }> {
  const { db, clock, settings } = services;
  return db.transaction(async (tx) => {
    const event = await lockOwnEvent(tx, { actor, ref }, settings);
    const next = nextEvent(asEvent(event), "draft_agenda", actor);
    if ("refusal" in next) throw new AppError(next.refusal);
    const agenda = await findAgenda(tx, { eventId: event.id, number });
    if (!agenda) throw new AppError("not_found");
    if (agenda.version !== version) throw new AppError("wrong_state");
    const before = await findMeetingsOf(tx, agenda.id);
    const facts = await findAgendaFacts(tx, services, event);
    const isEligible = eligiblePairs(facts).some((one) => meetingRef(one) === pairText(change));
    const meetings = changed(before, { event, change, isEligible });
    const at = clock.now();
    const saved = await saveChange(tx, {
      event,
      agenda,
      meetings,
      problem: agendaProblem({ ...facts, previous: [] }),
      by: { userId: actor.userId, at },
    });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "edit_agenda",
      subject: { type: "event", ref },
      details: { agenda: saved.number, edit: change.edit, ...placeOf(change) },
    });
    return saved;
  });
}

const pairText = (change: AgendaEdit): string => ("pair" in change ? meetingRef(change.pair) : "");

const placeOf = (change: AgendaEdit): Record<string, string | number> => ({
  ...("pair" in change && { meeting: meetingRef(change.pair) }),
  ...("slot" in change && { slot: change.slot + 1, table: change.table + 1 }),
});

type Changing = { event: EventRecord; change: AgendaEdit; isEligible: boolean };

/** The meetings with the change. @throws AppError `bad_place`, `not_found` */
function changed(before: readonly StoredMeeting[], { event, change, isEligible }: Changing): StoredMeeting[] {
  if (change.edit === "lock_all") return before.map((one) => ({ ...one, isLocked: true }));
  const { pair } = change;
  const isIt = (one: MeetingPair) => one.villageId === pair.villageId && one.partnerId === pair.partnerId;
  const mine = before.find(isIt);
  switch (change.edit) {
    case "put": {
      const { slot, table } = change;
      if (slot < 0 || slot >= event.slotCount || table < 0 || table >= event.tableCount)
        throw new AppError("bad_place");
      if (!mine && !isEligible) throw new AppError("bad_place");
      const others = before.filter((one) => !isIt(one));
      const there = others.find((one) => one.slot === slot && one.table === table);
      const moved = { ...pair, slot, table, isLocked: mine?.isLocked ?? false };
      if (!there) return [...others, moved];
      if (!mine) throw new AppError("bad_place");
      return [...others.filter((one) => one !== there), moved, { ...there, slot: mine.slot, table: mine.table }];
    }
    case "remove":
      if (!mine) throw new AppError("not_found");
      return before.filter((one) => !isIt(one));
    default:
      if (!mine) throw new AppError("not_found");
      return before.map((one) => (isIt(one) ? { ...one, isLocked: change.edit === "lock" } : one));
  }
}

type Change = {
  event: EventRecord;
  agenda: AgendaRecord;
  meetings: readonly StoredMeeting[];
  problem: ReturnType<typeof agendaProblem>;
  by: { userId: string; at: Date };
};

async function saveChange(tx: Db, { event, agenda, meetings, problem, by }: Change): Promise<{ number: number }> {
  const placed = placedMeetings(meetings);
  const measures = measureAgenda(problem, placed);
  if (agenda.origin === "edit" && agenda.publishedAt === null) {
    await saveEditedAgenda(tx, { agenda, meetings, measures });
    return { number: agenda.number };
  }
  const { number } = await saveAgenda(tx, {
    eventId: event.id,
    origin: "edit",
    basedOn: agenda.number,
    status: "feasible",
    measures,
    madeBy: by.userId,
    madeAt: by.at,
    meetings,
  });
  return { number };
}
