import { findUninvited, type Uninvited } from "~/db/queries/events/invitable";

import type { Services } from "../services.server";
import type { EventAsked } from "./lock-own-event";
import { type EventReading, readEvent } from "./read-event.server";

/** Who is invited and what they say, and who could be. */
export type InvitationsReading = Pick<EventReading, "event" | "participants"> & { uninvited: Uninvited };

/** @throws AppError `forbidden`, `not_found` */
export async function readInvitations(services: Services, asked: EventAsked): Promise<InvitationsReading> {
  const { event, participants } = await readEvent(services, asked);
  const { regencyCode } = services.settings;
  return { event, participants, uninvited: await findUninvited(services.db, { eventId: event.id, regencyCode }) };
}
