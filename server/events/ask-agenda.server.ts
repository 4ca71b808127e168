import { recordAudit } from "~/db/queries/audit/record-audit";
import { saveNewRun, saveStopAsked } from "~/db/queries/events/agenda-runs";
import { findAgenda } from "~/db/queries/events/agendas";
import { addJob } from "~/db/queries/jobs/add-job";
import { nextEvent } from "~/matching/domain/event-state";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { asEvent, type EventAsked, lockOwnEvent } from "./lock-own-event";

/** Most seconds that a search may be given: jobs that take longer are taken for dead. */
const MOST_SECONDS = 300;

/** Who wants an agenda, found in so many seconds (1 to 300), changing which one least; null makes one anew. */
export type AskAgenda = EventAsked & { seconds: number; basedOn: number | null };

/**
 * Lets an agenda be found in the background; while one is being found for the event no other begins.
 * @throws AppError `forbidden`, `not_found`, `wrong_state`
 */
export async function askAgenda(services: Services, { seconds, basedOn, ...asked }: AskAgenda): Promise<void> {
  const { db, clock, settings } = services;
  const { actor, ref } = asked;
  await db.transaction(async (tx) => {
    const event = await lockOwnEvent(tx, asked, settings);
    const next = nextEvent(asEvent(event), "draft_agenda", actor);
    if ("refusal" in next) throw new AppError(next.refusal);
    if (basedOn !== null && !(await findAgenda(tx, { eventId: event.id, number: basedOn })))
      throw new AppError("not_found");
    const at = clock.now();
    const limited = Math.min(MOST_SECONDS, Math.max(1, seconds));
    const run = await saveNewRun(tx, {
      eventId: event.id,
      seconds: limited,
      basedOn,
      askedBy: actor.userId,
      askedAt: at,
    });
    if (!run) throw new AppError("wrong_state");
    await addJob(tx, { name: "run_agenda", payload: { run: run.id }, attempts: 3 });
    const subject = { type: "event", ref };
    await recordAudit(tx, { at, by: actor, action: "ask_agenda", subject, details: { seconds: limited, basedOn } });
  });
}

/**
 * Ends the search that is under way; the best agenda so far is kept.
 * @throws AppError `forbidden`, `not_found`
 */
export async function stopAgenda(services: Services, asked: EventAsked): Promise<void> {
  const { db, clock, settings } = services;
  const { actor, ref } = asked;
  await db.transaction(async (tx) => {
    const event = await lockOwnEvent(tx, asked, settings);
    if (!(await saveStopAsked(tx, event.id))) return;
    await recordAudit(tx, { at: clock.now(), by: actor, action: "stop_agenda", subject: { type: "event", ref } });
  });
}
