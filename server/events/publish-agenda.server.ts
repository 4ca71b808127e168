import { recordAudit } from "~/db/queries/audit/record-audit";
import { findAgenda, findMeetingsOf, findPublishedAgenda, savePublished } from "~/db/queries/events/agendas";
import { saveEventState } from "~/db/queries/events/save-event";
import type { Actor } from "~/matching/domain/actor";
import { type AgendaClash, findAgendaClashes } from "~/matching/domain/agenda-check";
import { nextEvent } from "~/matching/domain/event-state";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { findAgendaFacts } from "./agenda-facts";
import { agendaProblem, placedMeetings } from "./agenda-problem";
import { asEvent, lockOwnEvent } from "./lock-own-event";
import { tellParticipants } from "./tell-participants";

/** Who publishes which of an event's agendas, as it was read: edits by hand count its version. */
export type PublishAgenda = { actor: Actor; ref: string; number: number; version: number };

/** What nobody can hold on the day: two meetings at once, or a table that is not there. */
const IMPOSSIBLE: ReadonlySet<AgendaClash["code"]> = new Set([
  "participant_twice",
  "table_twice",
  "placed_twice",
  "outside_event",
  "unknown_meeting",
  "unavailable",
]);

/** The clashes that keep an agenda from being published. */
export const impossibleIn = (clashes: readonly AgendaClash[]): AgendaClash[] =>
  clashes.filter(({ code }) => IMPOSSIBLE.has(code));

/**
 * Publishes an agenda, an earlier one too (to roll back): from then on participants see this one. Of two who publish at the
 * same moment the later one holds, and both are in the log.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` (of the event, or edited since it was read), `agenda_clashes`
 */
export async function publishAgenda(services: Services, { actor, ref, number, version }: PublishAgenda): Promise<void> {
  const { db, clock, settings } = services;
  await db.transaction(async (tx) => {
    const event = await lockOwnEvent(tx, { actor, ref }, settings);
    const next = nextEvent(asEvent(event), "publish", actor);
    if ("refusal" in next) throw new AppError(next.refusal);
    const agenda = await findAgenda(tx, { eventId: event.id, number });
    if (!agenda) throw new AppError("not_found");
    if (agenda.version !== version) throw new AppError("wrong_state");
    const before = await findPublishedAgenda(tx, event.id);
    if (before?.id === agenda.id) return;
    const meetings = await findMeetingsOf(tx, agenda.id);
    const facts = await findAgendaFacts(tx, services, event);
    const placed = placedMeetings(meetings);
    const problem = agendaProblem({ ...facts, previous: [] });
    if (impossibleIn(findAgendaClashes(problem, placed)).length > 0) throw new AppError("agenda_clashes");
    const at = clock.now();
    await savePublished(tx, { eventId: event.id, agendaId: agenda.id, at });
    await saveEventState(tx, { id: event.id, state: next.state, updatedAt: at });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "publish_agenda",
      subject: { type: "event", ref },
      from: event.state,
      to: next.state,
      details: { agenda: number, ...(before && { before: before.number }) },
    });
    const meeting = new Set(meetings.flatMap(({ villageId, partnerId }) => [villageId, partnerId]));
    const participants = facts.participants.filter(({ id }) => meeting.has(id));
    await tellParticipants(tx, { event, participants, kind: "agenda_published", except: actor.userId, at });
  });
}
