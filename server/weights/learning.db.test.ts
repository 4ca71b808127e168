import { desc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { findWeightVersions } from "~/db/queries/weights/find-weight-versions";
import { saveWeightVersion } from "~/db/queries/weights/save-weight-version";
import { auditLog, outcomes, weightVersions } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import { defaultWeights } from "~/matching/engine";

import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { activateVersion } from "./activate-version.server";
import { learnFromOutcomes } from "./learn-weights";
import { readLearning } from "./read-versions.server";
import { requestLearning } from "./request-learning.server";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential, anInterest, aPartner } = createFactories(db);
const village = await aVillage();
const broker = await createPeople(db).aBroker();
const partner = await aPartner();
const potentials: Awaited<ReturnType<typeof aPotential>>[] = [];
for (let n = 0; n < 8; n += 1) {
  const beneficiaries = [n % 2 === 0 ? ("farmers" as const) : ("youth" as const)];
  potentials.push(await aPotential({ ref: `P-${n}`, title: "Kakao", villageId: village.id, beneficiaries }));
}
const interests: Awaited<ReturnType<typeof anInterest>>[] = [];
for (let n = 0; n < 6; n += 1) {
  interests.push(
    await anInterest({ ref: `I-${n}`, title: "Kakao", partnerId: partner.id, beneficiaries: ["farmers"] }),
  );
}
const services = await createTestServices(database);

beforeEach(async () => {
  await db.delete(outcomes);
  await db.delete(weightVersions);
});

/** This partner takes whoever works with farmers, and nobody else. */
async function answer(count: number): Promise<void> {
  const pairs = interests.flatMap((interest) => potentials.map((potential) => ({ interest, potential })));
  await db.insert(outcomes).values(
    pairs.slice(0, count).map(({ interest, potential }, n) => ({
      potentialId: potential.id,
      interestId: interest.id,
      side: "partner" as const,
      type: potential.beneficiaries?.includes("farmers") ? ("accepted" as const) : ("declined" as const),
      at: new Date(Date.UTC(2026, 8, 1, n)),
    })),
  );
}

test("with too few answers nothing is learnt, and the page says how many there are", async () => {
  await answer(20);
  await learnFromOutcomes(services);
  expect(await db.select().from(weightVersions)).toEqual([]);
  expect(await readLearning(services, broker)).toEqual({ answered: 20, needed: 30 });
});

test("enough answers make a version with its evaluation, which ranks nothing by itself", async () => {
  await answer(48);
  await learnFromOutcomes(services);
  const [version] = await findWeightVersions(db, "64.02");
  expect(version).toMatchObject({
    origin: "learned",
    basedOn: "default/1",
    madeBy: null,
    weights: { version: "learned/1" },
    evaluation: { examples: { answered: 48 }, better: true },
  });
  expect(version?.weights.partner.weights.people).toBeGreaterThan(defaultWeights.partner.weights.people);
  expect(services.market.current().prepared.weights.version).toBe("default/1");
  const [line] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  expect(line).toMatchObject({ action: "learn_weights", actorName: "learning", subjectRef: "learned/1" });
});

test("the same outcomes teach once, however often it runs, and further ones teach anew", async () => {
  await answer(40);
  await Promise.all([learnFromOutcomes(services), learnFromOutcomes(services)]);
  await learnFromOutcomes(services);
  expect(await findWeightVersions(db, "64.02")).toHaveLength(1);
  await db.delete(outcomes);
  await answer(48);
  await learnFromOutcomes(services);
  const versions = await findWeightVersions(db, "64.02");
  expect(versions.map(({ weights }) => weights.version)).toEqual(["learned/2", "learned/1"]);
});

test("a learnt version that does no better cannot be let hold", async () => {
  await answer(48);
  await learnFromOutcomes(services);
  const [learnt] = await findWeightVersions(db, "64.02");
  if (!learnt?.evaluation) throw new Error("nothing was learnt");
  await saveWeightVersion(db, {
    regencyCode: "64.02",
    weights: { ...learnt.weights, version: "learned/2" },
    origin: "learned",
    basedOn: "default/1",
    reason: null,
    userId: null,
    at: new Date(),
    evaluation: { ...learnt.evaluation, better: false },
  });
  const letHold = (version: string) =>
    activateVersion(services, { actor: broker, version, active: "default/1", reason: "Lebih tepat" });
  await expect(letHold("learned/2")).rejects.toThrow("wrong_state");
  expect(await letHold("learned/1")).toEqual({ outcome: "activated" });
});

test("learning that is asked for stands in the log; only DPMD may ask", async () => {
  await requestLearning(services, broker);
  const asked = await db.select().from(auditLog).where(eq(auditLog.action, "request_learning"));
  expect(asked).toHaveLength(1);
  const outsider = { ...broker, standing: "claimed" as const };
  await expect(requestLearning(services, outsider)).rejects.toThrow("forbidden");
  await expect(readLearning(services, outsider)).rejects.toThrow("forbidden");
});
