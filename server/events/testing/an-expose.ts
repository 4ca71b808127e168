import { expect } from "vitest";

import type { Database } from "~/db/client";
import { createFactories } from "~/db/factories";
import { findParticipants } from "~/db/queries/events/participants";
import { auditLog, events, introductions, notifications } from "~/db/schema";
import { eq } from "drizzle-orm";
import type { Actor } from "~/matching/domain/actor";
import type { Wish } from "~/matching/domain/brokering-vocabulary";

import { newRef } from "../../new-ref.server";
import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { invite } from "../invite.server";
import { moveEvent } from "../move-event.server";
import { stateWishes } from "../participation.server";
import { createEvent, type EventContent } from "../save-event.server";

/**
 * Three villages with cocoa and two verified partners with somebody each, one partner that is not verified, the kecamatan's
 * officer and DPMD; and an event of four slots and two tables that the test takes from state to state.
 */
export async function createExpose(database: Database) {
  const { db } = database;
  const make = createFactories(db);
  const people = createPeople(db);
  const village = await make.aVillage({ name: "Lung Anai" });
  const neighbour = await make.aVillage({ name: "Jembayan" });
  const villages = [village, neighbour, await make.aVillage({ name: "Sungai Payang" })];
  const partner = await make.aPartner({ ref: "M-1" });
  const partners = [partner, await make.aPartner({ ref: "M-2" })];
  await make.aPartner({ ref: "M-UNVERIFIED", isVerified: false });
  const cocoa = await make.aPotential({ villageId: village.id, ref: "COCOA" });
  const interest = await make.anInterest({ partnerId: partner.id, ref: "TRAINING" });

  const operator = await people.aVillager(village);
  const neighbourly = await people.aVillager(neighbour);
  const officer = await people.aPartnerOfficer(partner);
  const district = await people.anOfficer("64.02.02");
  const broker = await people.aBroker();
  await make.aDistrict("64.09.01");
  const brokerElsewhere = await people.aBroker("64.09");
  const services = await createTestServices(database);

  const content = (fields: Partial<EventContent> = {}): EventContent => ({
    title: "Expose 2026",
    heldOn: "2026-12-10",
    place: "Aula DPMD",
    note: null,
    startsAt: "09:00",
    slotMinutes: 15,
    slotCount: 4,
    breaks: [],
    firstHalf: 2,
    tableCount: 2,
    minMeetings: 0,
    maxMeetings: 4,
    ...fields,
  });

  const aDraft = async (fields: Partial<EventContent> = {}, actor: Actor = broker) =>
    (await createEvent(services, { actor, ref: newRef("event"), content: content(fields) })).ref;

  /** An event to which all are invited and that is open. */
  async function anOpenEvent(fields: Partial<EventContent> = {}): Promise<string> {
    const ref = await aDraft(fields);
    await invite(services, {
      actor: broker,
      ref,
      villages: villages.map(({ key }) => key),
      partners: partners.map((one) => one.ref),
    });
    await moveEvent(services, { actor: broker, ref, step: "open" });
    return ref;
  }

  async function participantsOf(ref: string) {
    const [event] = await db.select({ id: events.id }).from(events).where(eq(events.ref, ref));
    return findParticipants(db, event?.id ?? 0);
  }

  /** The id of somebody in the event: a village's key or a partner's ref. */
  async function idIn(ref: string, key: string): Promise<number> {
    const found = (await participantsOf(ref)).find((one) => one.key === key);
    if (!found) throw new Error(`${key} is not invited to ${ref}`);
    return found.id;
  }

  /** DPMD states what one wishes of others, all of it. */
  async function wish(ref: string, from: string, wishes: Record<string, Wish>): Promise<void> {
    const stated = await Promise.all(
      Object.entries(wishes).map(async ([key, one]) => ({ participant: await idIn(ref, key), wish: one })),
    );
    await stateWishes(services, { actor: broker, ref, participant: await idIn(ref, from), wishes: stated });
  }

  /** The village and the partner have been introduced. */
  async function introduce(): Promise<void> {
    const at = new Date("2026-11-20T03:00:00Z");
    await db.insert(introductions).values({
      ref: newRef("introduction"),
      potentialId: cocoa.id,
      interestId: interest.id,
      origin: "broker",
      state: "introduced",
      createdAt: at,
      awaitedSince: at,
      expiresAt: new Date("2026-12-04T03:00:00Z"),
      villageAcceptedAt: at,
      partnerAcceptedAt: at,
      introducedAt: at,
      updatedAt: at,
    });
  }

  const told = async ({ userId }: Actor) =>
    (await db.select().from(notifications).where(eq(notifications.userId, userId)).orderBy(notifications.id)).map(
      ({ kind }) => kind,
    );

  const logged = async (ref: string) =>
    (await db.select().from(auditLog).where(eq(auditLog.subjectRef, ref)).orderBy(auditLog.id)).map(
      ({ action, onBehalfOfId }) => [action, onBehalfOfId !== null],
    );

  const refused = (code: string) => expect.objectContaining({ code });

  return {
    villages,
    partners,
    village,
    neighbour,
    partner,
    operator,
    neighbourly,
    officer,
    district,
    broker,
    brokerElsewhere,
    services,
    content,
    aDraft,
    anOpenEvent,
    participantsOf,
    idIn,
    wish,
    introduce,
    told,
    logged,
    refused,
  };
}
