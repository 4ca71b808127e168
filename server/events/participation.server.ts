import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { type EventRecord, lockEvent } from "~/db/queries/events/event-record";
import { findParticipants, lockParticipant, type Participant, saveParticipant } from "~/db/queries/events/participants";
import { saveWishes } from "~/db/queries/events/wishes";
import type { Actor } from "~/matching/domain/actor";
import type { InvitationReply, Wish } from "~/matching/domain/brokering-vocabulary";
import { isOpenToBrokers, isOpenToParticipants } from "~/matching/domain/event-state";
import { canEditForPartner, canEditForVillage, isBrokerOf, isOnBehalf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** Who says something for which participant (its id) of which event. */
export type ForParticipant = { actor: Actor; ref: string; participant: number };

/** What a participant says of its coming: who comes, when it cannot, how many meetings it wants. Slots are 0-based. */
export type Participation = {
  reply: Exclude<InvitationReply, "invited">;
  delegates: string | null;
  unavailable: readonly number[];
  /** Null is the event's; DPMD alone sets them. */
  minMeetings: number | null;
  maxMeetings: number | null;
};

/**
 * Takes what a participant says of its coming; from DPMD also after the participants' time is over.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`
 */
export async function stateParticipation(
  services: Services,
  { participation, ...whose }: ForParticipant & { participation: Participation },
): Promise<void> {
  await forParticipant(services, whose, async (tx, { event, participant, isBroker }) => {
    const { reply, delegates, unavailable, minMeetings, maxMeetings } = participation;
    const slots = [...new Set(unavailable)].filter((slot) => slot >= 0 && slot < event.slotCount).sort((a, b) => a - b);
    const limits = isBroker ? { minMeetings, maxMeetings } : {};
    await saveParticipant(tx, participant.id, { reply, delegates, unavailable: slots, ...limits });
    return { action: "answer_invitation", details: { reply, unavailable: slots.map((slot) => slot + 1).join(", ") } };
  });
}

/** A wish of another participant, by its id. */
export type StatedWish = { participant: number; wish: Wish };

/**
 * Replaces a participant's wishes by these; ids that are not of the other side are left out.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`
 */
export async function stateWishes(
  services: Services,
  { wishes, ...whose }: ForParticipant & { wishes: readonly StatedWish[] },
): Promise<void> {
  const at = services.clock.now();
  await forParticipant(services, whose, async (tx, { event, participant }) => {
    const others = await findParticipants(tx, event.id);
    const known = new Map(wishes.map(({ participant: id, wish }) => [id, wish]));
    const stated = others.flatMap(({ id, side }) => {
      const wish = known.get(id);
      return wish && side !== participant.side ? [{ toId: id, wish }] : [];
    });
    const by = { userId: whose.actor.userId, at };
    await saveWishes(tx, { eventId: event.id, fromId: participant.id, wishes: stated, ...by });
    const count = (wish: Wish) => stated.filter((one) => one.wish === wish).length;
    return { action: "state_wishes", details: { must: count("must"), nice: count("nice"), no: count("no") } };
  });
}

type Found = { event: EventRecord; participant: Participant; isBroker: boolean };
type Done = { action: string; details: Record<string, string | number> };

/** Does something in a participant's name, when the actor may and it is the time for it, and writes the log. */
async function forParticipant(
  { db, clock, settings }: Services,
  { actor, ref, participant: id }: ForParticipant,
  work: (tx: Db, found: Found) => Promise<Done>,
): Promise<void> {
  const { regencyCode } = settings;
  await db.transaction(async (tx) => {
    const event = await lockEvent(tx, { regencyCode, ref });
    const participant = event && (await lockParticipant(tx, { eventId: event.id, id }));
    if (!event || !participant || event.state === "draft") throw new AppError("not_found");
    if (!mayAnswerFor(actor, participant, regencyCode)) throw new AppError("not_found");
    const isBroker = isBrokerOf(actor, regencyCode);
    if (!(isBroker ? isOpenToBrokers(event) : isOpenToParticipants(event))) throw new AppError("wrong_state");
    const { action, details } = await work(tx, { event, participant, isBroker });
    const owner = ownerOf(participant);
    await recordAudit(tx, {
      at: clock.now(),
      by: actor,
      onBehalfOf: isOnBehalf(actor, owner) ? await ensureOrganisation(tx, owner) : null,
      action,
      subject: { type: "event", ref },
      details,
    });
  });
}

/** The village or the partner that a participant is. */
const ownerOf = ({ side, ownerId }: Pick<Participant, "side" | "ownerId">) =>
  side === "village" ? { villageId: ownerId } : { partnerId: ownerId };

/** Whether the actor may answer for the participant, as its own or on its behalf. */
export function mayAnswerFor(actor: Actor, participant: Participant, regency: string): boolean {
  const { side, ownerId, district } = participant;
  if (side === "partner") return canEditForPartner(actor, { partnerId: ownerId, createdBy: null }, regency);
  const owned = { villageId: ownerId, district: district?.code ?? "", regency, createdBy: null };
  return canEditForVillage(actor, owned);
}
