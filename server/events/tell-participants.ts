import type { Db } from "~/db/client";
import type { Participant } from "~/db/queries/events/participants";

import { notify } from "../notifications/notify";
import { eventPath } from "./event-path";

/** Whom to tell of what about an event; `except` is the person who did it. */
export type ToldParticipants = {
  event: { ref: string; title: string; heldOn: string };
  participants: readonly Pick<Participant, "side" | "ownerId">[];
  kind: "event_invited" | "agenda_published";
  except?: string;
  at: Date;
};

/** Tells the confirmed people of each participant. */
export async function tellParticipants(
  tx: Db,
  { event, participants, kind, except, at }: ToldParticipants,
): Promise<void> {
  const { ref, title, heldOn } = event;
  for (const { side, ownerId } of participants) {
    const to = side === "village" ? { villageId: ownerId } : { partnerId: ownerId };
    await notify(tx, { to, except, kind, details: { title, date: heldOn }, path: eventPath(ref), at });
  }
}
