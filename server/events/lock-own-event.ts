import type { Db } from "~/db/client";
import { type EventRecord, findEvent, lockEvent } from "~/db/queries/events/event-record";
import type { Actor } from "~/matching/domain/actor";
import type { EventRules } from "~/matching/domain/event-state";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** A stored event as the rules see it. */
export const asEvent = ({ state, regencyCode }: Pick<EventRecord, "state" | "regencyCode">): EventRules => ({
  state,
  regency: regencyCode,
});

/** Who works on which event. */
export type EventAsked = { actor: Actor; ref: string };

/**
 * The event for DPMD's brokers, locked until the transaction ends.
 * @throws AppError `forbidden`, `not_found`
 */
export async function lockOwnEvent(
  tx: Db,
  { actor, ref }: EventAsked,
  { regencyCode }: Services["settings"],
): Promise<EventRecord> {
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const event = await lockEvent(tx, { regencyCode, ref });
  if (!event) throw new AppError("not_found");
  return event;
}

/** The event for DPMD's brokers. @throws AppError `forbidden`, `not_found` */
export async function getOwnEvent({ db, settings }: Services, { actor, ref }: EventAsked): Promise<EventRecord> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const event = await findEvent(db, { regencyCode, ref });
  if (!event) throw new AppError("not_found");
  return event;
}
