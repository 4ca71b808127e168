import { desc } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, weightActivations, weightVersions } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { FitWeights } from "~/matching/domain/weights";
import { defaultWeights } from "~/matching/engine";

import { interestsFor } from "../matches/rankings";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { activateVersion } from "./activate-version.server";
import { adoptWeights } from "./adopt-weights.server";
import { previewWeights } from "./preview-weights.server";
import { compareVersion, readVersions } from "./read-versions.server";
import { readWeights } from "./read-weights.server";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential, anInterest, aPartner } = createFactories(db);
const { aBroker, aVillager, aViewer, aPartnerOfficer } = createPeople(db);

const home = await aVillage({ name: "Lung Anai" });
const elsewhere = await aVillage({ name: "Jembayan" });
const partner = await aPartner();
await aPotential({ ref: "HELPED", villageId: home.id, title: "Kakao", needs: ["training"], beneficiaries: ["youth"] });
await aPotential({
  ref: "MEANT",
  villageId: elsewhere.id,
  title: "Kakao",
  needs: ["technology"],
  beneficiaries: ["farmers"],
});
await anInterest({
  ref: "COCOA",
  title: "Kakao",
  partnerId: partner.id,
  offers: ["training"],
  beneficiaries: ["farmers"],
});
const broker = await aBroker();
const admin = await aBroker("64.02", "admin");
const services = await createTestServices(database);
const soon = { timeout: 10_000, interval: 20 };

/** All weight on whom it helps, none on what it needs. */
const people: FitWeights = {
  partner: { bias: 0, weights: { ...defaultWeights.partner.weights, people: 20, support: 0 } },
  village: { bias: 0, weights: { ...defaultWeights.village.weights, people: 20, support: 0 } },
};
const usual = defaultWeights.partner.weights.people;
const adopt = (basedOn: string, weights = people, actor = broker) =>
  adoptWeights(services, { actor, basedOn, weights, reason: "Penerima manfaat lebih penting" });
const activate = (version: string, active: string, actor = broker) =>
  activateVersion(services, { actor, version, active, reason: "Kembali ke yang dikenal" });

beforeEach(async () => {
  await db.delete(weightActivations);
  await db.delete(weightVersions);
  await vi.waitUntil(() => services.market.current().prepared.weights.version === "default/1", soon);
});

const firstFor = () => {
  const ranking = interestsFor(services.market.current(), "MEANT", { asOf: "2026-11-24", language: "id" });
  return ranking.matches[0]?.score ?? 0;
};

test("what DPMD states becomes a version of its own, ranks in memory within a moment and stands in the log with its values", async () => {
  expect((await readWeights(services, admin)).version).toBe("default/1");
  const before = firstFor();
  expect(await adopt("default/1")).toEqual({ outcome: "adopted", version: "dpmd/1" });
  await vi.waitFor(() => expect(services.market.current().prepared.weights.version).toBe("dpmd/1"), soon);
  expect(firstFor()).toBeGreaterThan(before);
  expect(await readWeights(services, broker)).toMatchObject({ version: "dpmd/1", partner: people.partner });
  const [line] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  expect(line).toMatchObject({
    action: "adjust_weights",
    actorUserId: broker.userId,
    subjectRef: "dpmd/1",
    fromState: "default/1",
    toState: "dpmd/1",
    reason: "Penerima manfaat lebih penting",
  });
  expect(line?.changes).toContainEqual({ field: "partner_people", from: String(usual), to: "20" });
  expect(line?.changes?.map(({ field }) => field)).not.toContain("partner_place");
});

test("the product's own version can be let hold again, and every other one too", async () => {
  await adopt("default/1");
  expect(await activate("default/1", "dpmd/1", admin)).toEqual({ outcome: "activated" });
  await vi.waitFor(() => expect(services.market.current().prepared.weights).toEqual(defaultWeights), soon);
  expect(await activate("dpmd/1", "default/1")).toEqual({ outcome: "activated" });
  const { active, versions, activations } = await readVersions(services, broker);
  expect(active).toBe("dpmd/1");
  expect(versions.map(({ weights, basedOn, madeBy }) => [weights.version, basedOn, madeBy])).toEqual([
    ["dpmd/1", "default/1", broker.name],
    ["default/1", null, null],
  ]);
  expect(activations.map(({ version, by }) => [version, by])).toEqual([
    ["dpmd/1", broker.name],
    ["default/1", admin.name],
    ["dpmd/1", broker.name],
  ]);
});

test("a form that was opened before somebody else's change changes nothing and names what holds now", async () => {
  await adopt("default/1");
  expect(await adopt("default/1", defaultWeights, admin)).toEqual({ outcome: "stale", active: "dpmd/1" });
  expect(await activate("default/1", "default/1")).toEqual({ outcome: "stale", active: "dpmd/1" });
  expect(await db.select().from(weightActivations)).toHaveLength(1);
});

test("of two changes at the same moment one holds and the other is told", async () => {
  const outcomes = await Promise.all([adopt("default/1"), adopt("default/1", people, admin)]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["adopted", "stale"]);
  expect(await db.select().from(weightVersions)).toHaveLength(1);
});

test("weights that weigh as those in use make no version", async () => {
  expect(await adopt("default/1", defaultWeights)).toEqual({ outcome: "unchanged" });
  expect(await db.select().from(weightVersions)).toEqual([]);
});

test("a preview names who wins and who loses, and keeps nothing", async () => {
  const effect = await previewWeights(services, { actor: broker, weights: people });
  expect(effect.changed).toMatchObject([
    {
      interest: { ref: "COCOA", partner: partner.name },
      changes: [
        { potential: { ref: "MEANT", village: { name: "Jembayan" } }, before: 2, after: 1 },
        { potential: { ref: "HELPED", village: { name: "Lung Anai" } }, before: 1, after: 2 },
      ],
    },
  ]);
  expect(effect.firstPlaces).toMatchObject([
    { village: { name: "Jembayan" }, before: 0, after: 1 },
    { village: { name: "Lung Anai" }, before: 1, after: 0 },
  ]);
  expect(await db.select().from(weightVersions)).toEqual([]);
});

test("a version beside the one that holds shows what it would weigh and change", async () => {
  await adopt("default/1");
  await vi.waitFor(() => expect(services.market.current().prepared.weights.version).toBe("dpmd/1"), soon);
  const { version, changes, effect } = await compareVersion(services, { actor: admin, version: "default/1" });
  expect(version).toMatchObject({ origin: "default", mayHold: true });
  expect(changes).toContainEqual({ side: "partner", of: "people", from: 20, to: usual });
  expect(effect.changed).toMatchObject([
    { changes: [{ potential: { ref: "HELPED" } }, { potential: { ref: "MEANT" } }] },
  ]);
  await expect(compareVersion(services, { actor: admin, version: "dpmd/9" })).rejects.toThrow("not_found");
});

test("a version that is unknown or holds already cannot be let hold", async () => {
  await expect(activate("dpmd/9", "default/1")).rejects.toThrow("not_found");
  await expect(activate("default/1", "default/1")).rejects.toThrow("wrong_state");
});

test("nobody but this regency's DPMD sees or sets weights", async () => {
  const others = [
    await aVillager(home),
    await aPartnerOfficer(partner),
    await aViewer(),
    { ...broker, organisation: { kind: "regency" as const, id: 9, regency: "64.03" } },
    { ...broker, standing: "claimed" as const },
  ];
  for (const actor of others) {
    await expect(readWeights(services, actor)).rejects.toThrow("forbidden");
    await expect(readVersions(services, actor)).rejects.toThrow("forbidden");
    await expect(compareVersion(services, { actor, version: "default/1" })).rejects.toThrow("forbidden");
    await expect(previewWeights(services, { actor, weights: people })).rejects.toThrow("forbidden");
    await expect(adopt("default/1", people, actor)).rejects.toThrow("forbidden");
    await expect(activate("dpmd/1", "default/1", actor)).rejects.toThrow("forbidden");
  }
});
