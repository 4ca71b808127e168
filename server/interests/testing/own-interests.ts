import { eq } from "drizzle-orm";
import { expect } from "vitest";

import type { Database } from "~/db/client";
import { createFactories } from "~/db/factories";
import { auditLog, interests, notifications } from "~/db/schema";
import type { Actor } from "~/matching/domain/actor";
import type { InterestState } from "~/matching/domain/vocabulary";
import { interest as anyInterest } from "~/matching/testing/interest";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { createInterest } from "../create-interest.server";
import type { InterestContent } from "../edit-interest.server";
import { newRef } from "../../new-ref.server";

/**
 * Two villages with a potential in cocoa each, and one that is hidden; a verified partner with an officer, a colleague and
 * somebody whose claim is open; a stranger of another partner, a newcomer of an unverified one, and DPMD.
 */
export async function createOwnInterests(database: Database) {
  const { db } = database;
  const make = createFactories(db);
  const people = createPeople(db);

  const lungAnai = await make.aVillage({ name: "Lung Anai", districtName: "Loa Kulu" });
  const jembayan = await make.aVillage({ name: "Jembayan", districtCode: "64.02.03", districtName: "Loa Janan" });
  await make.aVillage({ name: "Sidomulyo" });
  const otherSidomulyo = await make.aVillage({ name: "Sidomulyo", districtCode: "64.02.03" });
  const cocoa = { title: "Kakao fermentasi", description: "Biji kakao difermentasi.", needs: ["training" as const] };
  const near = await make.aPotential({ ...cocoa, ref: "NEAR", villageId: lungAnai.id });
  const far = await make.aPotential({ ...cocoa, ref: "FAR", villageId: jembayan.id });
  await make.aPotential({ ...cocoa, ref: "HIDDEN", villageId: jembayan.id, state: "draft", publishedAt: null });

  const mhu = await make.aPartner({ ref: "M-MHU", name: "PT Multi Harapan Utama", latitude: -0.5, longitude: 117 });
  const other = await make.aPartner({ ref: "M-OTHER" });
  const fresh = await make.aPartner({ ref: "M-FRESH", isVerified: false });
  const officer = await people.aPartnerOfficer(mhu);
  const colleague = await people.aPartnerOfficer(mhu);
  const claimant = await people.aPartnerOfficer(mhu, "claimed");
  const stranger = await people.aPartnerOfficer(other);
  const newcomer = await people.aPartnerOfficer(fresh);
  const broker = await people.aBroker();
  await make.aDistrict("64.09.01");
  const brokerElsewhere = await people.aBroker("64.09");
  const villager = await people.aVillager(lungAnai);

  const services = await createTestServices(database);

  const content = (fields: Partial<InterestContent> = {}): InterestContent => {
    const { ref: _ref, partner: _partner, ...stated } = anyInterest();
    return { ...stated, title: "Pelatihan kakao fermentasi", asnaf: null, ppmPillars: null, ...fields };
  };

  async function aDraft(fields: Partial<InterestContent> = {}, actor: Actor = officer, partner = mhu.ref) {
    const { ref } = await createInterest(services, {
      actor,
      partner,
      ref: newRef("interest"),
      content: content(fields),
    });
    return ref;
  }

  async function setState(ref: string, state: InterestState) {
    await db.update(interests).set({ state, publishedAt: new Date() }).where(eq(interests.ref, ref));
  }

  const told = async (actor: Actor, kind: string) =>
    (await db.select().from(notifications).where(eq(notifications.userId, actor.userId))).filter(
      (one) => one.kind === kind,
    );

  const logged = (ref: string) => db.select().from(auditLog).where(eq(auditLog.subjectRef, ref)).orderBy(auditLog.id);

  const refused = (code: string) => expect.objectContaining({ code });

  return {
    people,
    lungAnai,
    jembayan,
    otherSidomulyo,
    near,
    far,
    mhu,
    other,
    fresh,
    officer,
    colleague,
    claimant,
    stranger,
    newcomer,
    broker,
    brokerElsewhere,
    villager,
    services,
    content,
    aDraft,
    setState,
    told,
    logged,
    refused,
  };
}
