import { eq, type InferInsertModel } from "drizzle-orm";

import type { EventState } from "~/matching/domain/brokering-vocabulary";

import type { Db } from "../../client";
import { events } from "../../schema";

/** What DPMD says of an event. */
export type EventContent = Pick<
  InferInsertModel<typeof events>,
  "title" | "heldOn" | "place" | "startsAt" | "slotMinutes" | "slotCount" | "firstHalf" | "tableCount" | "maxMeetings"
> & { note: string | null; breaks: { after: number; minutes: number }[]; minMeetings: number };

/** An event as it begins. */
export type NewEvent = EventContent & {
  ref: string;
  regencyCode: string;
  deskCode: string;
  createdBy: string;
  createdAt: Date;
};

/** Adds the event; null when its ref is taken: the same form sent twice. */
export async function saveNewEvent(tx: Db, event: NewEvent): Promise<{ id: number } | null> {
  const [saved] = await tx
    .insert(events)
    .values({ ...event, updatedAt: event.createdAt })
    .onConflictDoNothing({ target: events.ref })
    .returning({ id: events.id });
  return saved ?? null;
}

/** Replaces what an event says; the caller holds its lock. */
export async function saveEventContent(
  tx: Db,
  { id, ...content }: EventContent & { id: number; version: number; updatedAt: Date },
): Promise<void> {
  await tx.update(events).set(content).where(eq(events.id, id));
}

/** Moves the event; the caller holds its lock. */
export async function saveEventState(
  tx: Db,
  { id, ...moved }: { id: number; state: EventState; updatedAt: Date },
): Promise<void> {
  await tx.update(events).set(moved).where(eq(events.id, id));
}
