import { recordAudit } from "~/db/queries/audit/record-audit";
import { findParticipants } from "~/db/queries/events/participants";
import { saveEventState } from "~/db/queries/events/save-event";
import type { Actor } from "~/matching/domain/actor";
import type { EventState } from "~/matching/domain/brokering-vocabulary";
import { type EventMove, nextEvent } from "~/matching/domain/event-state";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { asEvent, lockOwnEvent } from "./lock-own-event";
import { tellParticipants } from "./tell-participants";

/** What DPMD moves by hand; an agenda is drafted and published by its own use cases. */
export type EventStep = Exclude<EventMove, "draft_agenda" | "publish">;

/**
 * Moves an event to the state that follows, and tells those who are invited when it opens.
 * @throws AppError `forbidden`, `not_found`, `wrong_state`
 */
export async function moveEvent(
  services: Services,
  { actor, ref, step }: { actor: Actor; ref: string; step: EventStep },
): Promise<{ state: EventState }> {
  const { db, clock, settings } = services;
  return db.transaction(async (tx) => {
    const found = await lockOwnEvent(tx, { actor, ref }, settings);
    const next = nextEvent(asEvent(found), step, actor);
    if ("refusal" in next) throw new AppError(next.refusal);
    const at = clock.now();
    await saveEventState(tx, { id: found.id, state: next.state, updatedAt: at });
    await recordAudit(tx, {
      at,
      by: actor,
      action: `${step}_event`,
      subject: { type: "event", ref },
      from: found.state,
      to: next.state,
    });
    if (step === "open") {
      const participants = await findParticipants(tx, found.id);
      await tellParticipants(tx, { event: found, participants, kind: "event_invited", at });
    }
    return next;
  });
}
