import { and, desc, eq, inArray } from "drizzle-orm";
import type { InferInsertModel } from "drizzle-orm";

import type { Db } from "../../client";
import { agendaRuns, events } from "../../schema";

/** A search for an agenda as it is stored. */
export type AgendaRun = typeof agendaRuns.$inferSelect;

/** A search as it is asked for. */
export type NewAgendaRun = Pick<
  InferInsertModel<typeof agendaRuns>,
  "eventId" | "seconds" | "basedOn" | "askedBy" | "askedAt"
>;

/** Adds a search that waits; null when one of the event waits or works already. */
export async function saveNewRun(tx: Db, run: NewAgendaRun): Promise<{ id: number } | null> {
  const [saved] = await tx.insert(agendaRuns).values(run).onConflictDoNothing().returning({ id: agendaRuns.id });
  return saved ?? null;
}

/** The event's last search. */
export async function findLastRun(db: Db, eventId: number): Promise<AgendaRun | null> {
  const [found] = await db
    .select()
    .from(agendaRuns)
    .where(eq(agendaRuns.eventId, eventId))
    .orderBy(desc(agendaRuns.id))
    .limit(1);
  return found ?? null;
}

/** A search that waits or was left by a process that died, with its event, locked; null when it has ended. */
export async function lockUnfinishedRun(
  tx: Db,
  id: number,
): Promise<{ run: AgendaRun; event: { ref: string; regencyCode: string } } | null> {
  const [found] = await tx
    .select({ run: agendaRuns, event: { ref: events.ref, regencyCode: events.regencyCode } })
    .from(agendaRuns)
    .innerJoin(events, eq(events.id, agendaRuns.eventId))
    .where(and(eq(agendaRuns.id, id), inArray(agendaRuns.state, ["waiting", "running"])))
    .for("update", { of: agendaRuns });
  return found ?? null;
}

/** What a search says of itself; what is absent stays. */
export type RunChange = Partial<
  Pick<AgendaRun, "state" | "isStopAsked" | "progress" | "made" | "conflict" | "startedAt" | "seenAt" | "endedAt">
>;

/** Changes a search and says whether somebody wants it to stop. */
export async function saveRun(db: Db, id: number, change: RunChange): Promise<{ isStopAsked: boolean }> {
  const [saved] = await db
    .update(agendaRuns)
    .set(change)
    .where(eq(agendaRuns.id, id))
    .returning({ isStopAsked: agendaRuns.isStopAsked });
  return { isStopAsked: saved?.isStopAsked ?? true };
}

/** Asks the event's search that waits or works to stop; whether there was one. */
export async function saveStopAsked(tx: Db, eventId: number): Promise<boolean> {
  const saved = await tx
    .update(agendaRuns)
    .set({ isStopAsked: true })
    .where(and(eq(agendaRuns.eventId, eventId), inArray(agendaRuns.state, ["waiting", "running"])))
    .returning({ id: agendaRuns.id });
  return saved.length > 0;
}
