import { randomInt } from "node:crypto";

import { recordAudit } from "~/db/queries/audit/record-audit";
import type { EventRecord } from "~/db/queries/events/event-record";
import { type EventContent, saveEventContent, saveNewEvent } from "~/db/queries/events/save-event";
import type { Actor } from "~/matching/domain/actor";
import { mayChangePlan } from "~/matching/domain/event-state";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { changedFields, namesOf } from "../changed-fields";
import type { Services } from "../services.server";
import { lockOwnEvent } from "./lock-own-event";

export type { EventContent } from "~/db/queries/events/save-event";

/** The fields of an event as the log names them. */
const EVENT_FIELDS: Record<keyof EventContent, string> = {
  title: "title",
  heldOn: "held_on",
  place: "place",
  note: "note",
  startsAt: "starts_at",
  slotMinutes: "slot_minutes",
  slotCount: "slots",
  breaks: "breaks",
  firstHalf: "first_half",
  tableCount: "tables",
  minMeetings: "min_meetings",
  maxMeetings: "max_meetings",
};

/** What an agenda stands on: not to be changed once there is one. */
const PLAN_FIELDS: readonly string[] = ["starts_at", "slot_minutes", "slots", "breaks", "first_half", "tables"];

/** Who begins an event, and what it says; the same ref twice is one event. */
export type CreateEvent = { actor: Actor; ref: string; content: EventContent };

/**
 * Begins an event as a draft that nobody else sees.
 * @throws AppError `forbidden`
 */
export async function createEvent(services: Services, { actor, ref, content }: CreateEvent): Promise<{ ref: string }> {
  const { db, clock, settings } = services;
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const createdAt = clock.now();
  await db.transaction(async (tx) => {
    const deskCode = String(randomInt(100_000_000)).padStart(8, "0");
    const made = { ...content, ref, regencyCode, deskCode, createdBy: actor.userId, createdAt };
    if (!(await saveNewEvent(tx, made))) return;
    const subject = { type: "event", ref };
    await recordAudit(tx, { at: createdAt, by: actor, action: "create_event", subject, to: "draft" });
  });
  return { ref };
}

/** Who says what anew, having read which version. */
export type EditEvent = { actor: Actor; ref: string; version: number; content: EventContent };

/** Saved, or not because somebody saved since: what stands there now. */
export type EventSaved = { stale: false; version: number } | { stale: true; current: EventRecord };

/**
 * Replaces what an event says. Times, slots and tables hold from the first agenda on.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` (closed, or a plan that an agenda stands on)
 */
export async function editEvent(services: Services, edit: EditEvent): Promise<EventSaved> {
  const { db, clock, settings } = services;
  const { actor, ref, version, content } = edit;
  return db.transaction(async (tx) => {
    const found = await lockOwnEvent(tx, { actor, ref }, settings);
    if (found.state === "closed") throw new AppError("wrong_state");
    const changes = changedFields(found, content, { names: EVENT_FIELDS });
    const changed = namesOf(changes);
    if (changed.length === 0) return { stale: false, version: found.version };
    if (version !== found.version) return { stale: true, current: found };
    if (!mayChangePlan(found) && changed.some((name) => PLAN_FIELDS.includes(name))) throw new AppError("wrong_state");
    const at = clock.now();
    const next = found.version + 1;
    await saveEventContent(tx, { id: found.id, ...content, version: next, updatedAt: at });
    await recordAudit(tx, { at, by: actor, action: "edit_event", subject: { type: "event", ref }, changes });
    return { stale: false, version: next };
  });
}
