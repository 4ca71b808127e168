import { setInterval } from "node:timers";

import { recordAudit } from "~/db/queries/audit/record-audit";
import { type AgendaRun, lockUnfinishedRun, saveRun } from "~/db/queries/events/agenda-runs";
import { findAgenda, findMeetingsOf, saveAgenda } from "~/db/queries/events/agendas";
import { type EventRecord, findEvent, lockEvent } from "~/db/queries/events/event-record";
import { saveEventState } from "~/db/queries/events/save-event";
import type { AgendaAnswer, AgendaProblem, AgendaProgress, PreviousMeeting } from "~/matching/domain/agenda";
import { measureAgenda } from "~/matching/domain/agenda-measures";
import type { EventState } from "~/matching/domain/brokering-vocabulary";

import type { Services } from "../services.server";
import { findAgendaFacts } from "./agenda-facts";
import { agendaProblem, meetingRef, pairOfRef, withoutMusts } from "./agenda-problem";
import { solveInThread } from "./solve-in-thread";

/** How often the search tells how it gets on, and hears whether it should stop. */
const TELL_MS = 500;
const COMMAND = { command: "run_agenda" } as const;

/** States in which an agenda may still be added. */
const OPEN: readonly EventState[] = ["wishes_closed", "agenda_draft", "published", "live"];

/**
 * Finds an agenda and adds it to the event, once: a search whose process died is begun anew by the next one. When musts
 * clash an agenda is made with as many of them as can be, beside what clashes.
 */
export async function runAgenda(
  services: Pick<Services, "db" | "clock" | "market" | "settings" | "log">,
  { id, closing }: { id: number; closing?: AbortSignal | undefined },
): Promise<void> {
  const { db, clock, settings, log } = services;
  const found = await db.transaction(async (tx) => {
    const unfinished = await lockUnfinishedRun(tx, id);
    if (!unfinished) return null;
    const event = await findEvent(tx, { regencyCode: settings.regencyCode, ref: unfinished.event.ref });
    if (!event) return null;
    const at = clock.now();
    await saveRun(tx, id, { state: "running", startedAt: at, seenAt: at });
    return { run: unfinished.run, event };
  });
  if (!found) return;
  try {
    const work = { ...found, problem: await problemOf(services, found.event, found.run) };
    const solved = await solve(services, { ...work, closing });
    await keep(services, { ...work, ...solved });
  } catch (error) {
    log.error({ err: error, event: found.event.ref }, "agenda failed");
    await saveRun(db, id, { state: "failed", endedAt: clock.now() });
  }
}

type Found = { run: AgendaRun; event: EventRecord; problem: AgendaProblem };
type Solved = { answer: AgendaAnswer; clash: AgendaAnswer | null; isStopped: boolean };

async function problemOf(
  services: Pick<Services, "db" | "clock" | "market">,
  event: EventRecord,
  { basedOn }: AgendaRun,
): Promise<AgendaProblem> {
  const facts = await findAgendaFacts(services.db, services, event);
  const before = basedOn === null ? null : await findAgenda(services.db, { eventId: event.id, number: basedOn });
  const meetings = before ? await findMeetingsOf(services.db, before.id) : [];
  const previous = meetings.map((one): PreviousMeeting => {
    return { ref: meetingRef(one), slot: one.slot, table: one.table, locked: one.isLocked };
  });
  return agendaProblem({ ...facts, previous });
}

async function solve(
  { db, clock }: Pick<Services, "db" | "clock">,
  { run, problem, closing }: Found & { closing: AbortSignal | undefined },
): Promise<Solved> {
  const stop = new AbortController();
  const end = () => stop.abort();
  closing?.addEventListener("abort", end);
  let last: AgendaProgress | null = null;
  let telling: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    telling = telling.then(tell).catch(() => undefined);
  }, TELL_MS);
  async function tell(): Promise<void> {
    // Counted anew: where musts gave way the solver's values are not the event's.
    const progress = last && {
      stage: last.stage,
      seconds: last.seconds,
      measures: measureAgenda(problem, last.best.meetings),
    };
    const { isStopAsked } = await saveRun(db, run.id, { seenAt: clock.now(), ...(progress && { progress }) });
    if (isStopAsked) stop.abort();
  }
  const started = performance.now();
  const work = (some: AgendaProblem, seconds: number) =>
    solveInThread({
      problem: some,
      seconds,
      seed: run.id,
      signal: stop.signal,
      onProgress: (progress) => {
        last = progress;
      },
    });
  try {
    const answer = await work(problem, run.seconds);
    if (answer.status !== "infeasible") return { answer, clash: null, isStopped: stop.signal.aborted };
    const left = Math.max(1, run.seconds - (performance.now() - started) / 1000);
    return { answer: await work(withoutMusts(problem), left), clash: answer, isStopped: stop.signal.aborted };
  } finally {
    clearInterval(timer);
    closing?.removeEventListener("abort", end);
    await telling;
  }
}

async function keep(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { run, event: { ref }, problem, answer, clash, isStopped }: Found & Solved,
): Promise<void> {
  const hasAgenda = answer.status === "optimal" || answer.status === "feasible";
  await db.transaction(async (tx) => {
    const event = await lockEvent(tx, { regencyCode: settings.regencyCode, ref });
    const unfinished = await lockUnfinishedRun(tx, run.id);
    if (!event || !unfinished) return;
    const at = clock.now();
    if (!hasAgenda || !OPEN.includes(event.state)) {
      await saveRun(tx, run.id, { state: "failed", endedAt: at, conflict: clash?.conflict ?? [] });
      return;
    }
    const locked = new Set(run.basedOn === null ? [] : await lockedRefs(tx, event.id, run.basedOn));
    const { number } = await saveAgenda(tx, {
      eventId: event.id,
      origin: "run",
      basedOn: run.basedOn,
      status: answer.status,
      proven: [...answer.proven],
      measures: clash === null ? answer.measures : measureAgenda(problem, answer.meetings),
      valueBound: clash === null ? answer.valueBound : null,
      gapsBound: answer.gapsBound,
      unscheduled: answer.unscheduled,
      conflict: clash?.conflict ?? [],
      mustsGaveWay: clash !== null,
      seconds: answer.seconds,
      madeBy: run.askedBy,
      madeAt: at,
      meetings: answer.meetings.map(({ ref: meeting, slot, table }) => {
        return { ...pairOfRef(meeting), slot, table, isLocked: locked.has(meeting) };
      }),
    });
    await saveRun(tx, run.id, { state: isStopped ? "stopped" : "done", made: number, endedAt: at });
    const state = event.state === "wishes_closed" ? "agenda_draft" : event.state;
    await saveEventState(tx, { id: event.id, state, updatedAt: at });
    await recordAudit(tx, {
      at,
      by: COMMAND,
      action: "draft_agenda",
      subject: { type: "event", ref },
      from: event.state,
      to: state,
      details: { agenda: number },
    });
  });
}

async function lockedRefs(tx: Parameters<typeof findAgenda>[0], eventId: number, number: number): Promise<string[]> {
  const agenda = await findAgenda(tx, { eventId, number });
  const meetings = agenda ? await findMeetingsOf(tx, agenda.id) : [];
  return meetings.filter(({ isLocked }) => isLocked).map(meetingRef);
}
