import { eq } from "drizzle-orm";
import { expect } from "vitest";

import type { Database } from "~/db/client";
import { createFactories } from "~/db/factories";
import { auditLog, introductions, notifications, outcomes, users } from "~/db/schema";
import type { Actor } from "~/matching/domain/actor";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { proposeIntroductions } from "../propose-introductions.server";
import { requestIntroduction } from "../request-introduction.server";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A village with six potentials and its people, a neighbour, a verified partner with two interests and its officer, another
 * partner, the kecamatan's officer, DPMD; and a clock that the test moves forward.
 */
export async function createPairsToIntroduce(database: Database) {
  const { db } = database;
  const make = createFactories(db);
  const people = createPeople(db);
  const village = await make.aVillage({ name: "Lung Anai", districtName: "Loa Kulu" });
  const neighbour = await make.aVillage({ name: "Jembayan" });
  const cocoa = { title: "Kakao fermentasi", description: "Biji kakao difermentasi.", needs: ["training" as const] };
  const potentials = [];
  for (const number of [1, 2, 3, 4, 5, 6]) {
    potentials.push(await make.aPotential({ ...cocoa, ref: `COCOA-${number}`, villageId: village.id }));
  }
  const partner = await make.aPartner({ ref: "M-MHU", name: "PT Multi Harapan Utama", latitude: -0.5, longitude: 117 });
  const other = await make.aPartner({ ref: "M-OTHER", name: "Yayasan Lain" });
  const training = { title: "Pelatihan kakao", description: "Melatih petani kakao.", sectors: ["plantation" as const] };
  await make.anInterest({ ...training, ref: "TRAINING", partnerId: partner.id, capacity: 9 });
  await make.anInterest({ ...training, ref: "OTHER", partnerId: other.id, capacity: 9 });
  await make.anInterest({ ref: "FISH", partnerId: partner.id, sectors: ["capture_fisheries"] });

  const operator = await people.aVillager(village);
  const head = await people.aVillager(village, { role: "village_head" });
  const claimant = await people.aVillager(village, { standing: "claimed" });
  const neighbourly = await people.aVillager(neighbour);
  const officer = await people.aPartnerOfficer(partner);
  const stranger = await people.aPartnerOfficer(other);
  const district = await people.anOfficer("64.02.02");
  const broker = await people.aBroker();
  await make.aDistrict("64.09.01");
  const brokerElsewhere = await people.aBroker("64.09");
  await db
    .update(users)
    .set({ phoneNumber: "+6281234567890", phoneNumberVerified: true })
    .where(eq(users.id, officer.userId));
  await db.update(users).set({ emailVerified: true }).where(eq(users.id, head.userId));

  let now = new Date("2026-11-24T03:00:00Z").getTime();
  const services = {
    ...(await createTestServices(database)),
    clock: { now: () => new Date(now), today: () => new Date(now).toISOString().slice(0, 10) },
  };
  /** Moves the clock forward. */
  const passDays = (days: number) => {
    now += days * DAY_MS;
  };

  const ask = (actor: Actor, potential = "COCOA-1", interest = "TRAINING") =>
    requestIntroduction(services, { actor, potential, interest, note: null });

  /** DPMD proposes the pair; gives the introduction's ref. */
  async function propose(potential = "COCOA-1", interest = "TRAINING"): Promise<string> {
    const { refused } = await proposeIntroductions(services, {
      actor: broker,
      proposals: [{ potential, interest, reason: "Diminta camat" }],
    });
    expect(refused).toEqual([]);
    const rows = await db.select().from(introductions).orderBy(introductions.id);
    return rows.at(-1)?.ref ?? "";
  }

  const stateOf = async (ref: string) =>
    (await db.select({ state: introductions.state }).from(introductions).where(eq(introductions.ref, ref)))[0]?.state;

  /** The kinds of notices that somebody was told, oldest first. */
  const told = async ({ userId }: Actor) =>
    (await db.select().from(notifications).where(eq(notifications.userId, userId)).orderBy(notifications.id)).map(
      ({ kind }) => kind,
    );

  const logged = async (ref: string) =>
    (await db.select().from(auditLog).where(eq(auditLog.subjectRef, ref)).orderBy(auditLog.id)).map(
      ({ action, fromState, toState }) => [action, fromState, toState],
    );

  const outcomesNow = async () =>
    (await db.select().from(outcomes).orderBy(outcomes.id)).map(({ side, type, reason }) => [side, type, reason]);

  const refused = (code: string) => expect.objectContaining({ code });

  return {
    operator,
    head,
    claimant,
    neighbourly,
    officer,
    stranger,
    district,
    broker,
    brokerElsewhere,
    services,
    passDays,
    ask,
    propose,
    stateOf,
    told,
    logged,
    outcomesNow,
    refused,
  };
}
