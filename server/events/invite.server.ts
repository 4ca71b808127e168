import { randomInt } from "node:crypto";

import { recordAudit } from "~/db/queries/audit/record-audit";
import { findInvitable } from "~/db/queries/events/invitable";
import { findParticipants, removeParticipants, saveParticipants } from "~/db/queries/events/participants";
import type { Actor } from "~/matching/domain/actor";
import { mayChangePlan } from "~/matching/domain/event-state";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { lockOwnEvent } from "./lock-own-event";
import { tellParticipants } from "./tell-participants";

/** More than this are not invited to one event: each has a code of four digits. */
const MOST_PARTICIPANTS = 2_000;

/** Who invites which villages (keys) and partners (refs). */
export type Invite = { actor: Actor; ref: string; villages: readonly string[]; partners: readonly string[] };

/**
 * Invites villages and verified partners; who is invited already stays so. Of an event that is open they are told at once.
 * Gives how many are new.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` (closed)
 */
export async function invite(
  services: Services,
  { actor, ref, villages, partners }: Invite,
): Promise<{ invited: number }> {
  const { db, clock, settings } = services;
  return db.transaction(async (tx) => {
    const event = await lockOwnEvent(tx, { actor, ref }, settings);
    if (event.state === "closed") throw new AppError("wrong_state");
    const before = await findParticipants(tx, event.id);
    const { regencyCode } = settings;
    const found = await findInvitable(tx, { regencyCode, villageKeys: villages, partnerRefs: partners });
    const codes = freeCodes(before.map(({ code }) => code));
    const room = Math.max(0, MOST_PARTICIPANTS - before.length);
    const isNew = (side: "village" | "partner", id: number) =>
      !before.some((one) => one.side === side && one.ownerId === id);
    const invited = [
      ...found.villages.filter(({ id }) => isNew("village", id)).map(({ id }) => ({ villageId: id })),
      ...found.partners.filter(({ id }) => isNew("partner", id)).map(({ id }) => ({ partnerId: id })),
    ].slice(0, room);
    const count = await saveParticipants(tx, {
      eventId: event.id,
      invited: invited.map((one) => ({ ...one, code: codes() })),
    });
    if (count === 0) return { invited: 0 };
    const at = clock.now();
    const subject = { type: "event", ref };
    await recordAudit(tx, { at, by: actor, action: "invite_to_event", subject, details: { invited: count } });
    if (event.state !== "draft") {
      const participants = await findParticipants(tx, event.id);
      const added = participants.filter(({ id }) => !before.some((one) => one.id === id));
      await tellParticipants(tx, { event, participants: added, kind: "event_invited", at });
    }
    return { invited: count };
  });
}

/**
 * Takes invitations back (ids), with the wishes of and about them, until there is an agenda.
 * @throws AppError `forbidden`, `not_found`, `wrong_state`
 */
export async function uninvite(
  services: Services,
  { actor, ref, participants }: { actor: Actor; ref: string; participants: readonly number[] },
): Promise<{ removed: number }> {
  const { db, clock, settings } = services;
  return db.transaction(async (tx) => {
    const event = await lockOwnEvent(tx, { actor, ref }, settings);
    if (!mayChangePlan(event)) throw new AppError("wrong_state");
    const removed = await removeParticipants(tx, { eventId: event.id, ids: participants });
    if (removed === 0) return { removed };
    const at = clock.now();
    const subject = { type: "event", ref };
    await recordAudit(tx, { at, by: actor, action: "uninvite_from_event", subject, details: { removed } });
    return { removed };
  });
}

/** Codes of four digits that nobody of the event has, in no order that tells one from another. */
function freeCodes(taken: readonly string[]): () => string {
  const known = new Set(taken);
  return function next(): string {
    const code = String(randomInt(10_000)).padStart(4, "0");
    if (known.has(code)) return next();
    known.add(code);
    return code;
  };
}
