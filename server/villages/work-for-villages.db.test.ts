import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, notifications } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { editVillage, type VillageProfile } from "./edit-village.server";
import { findAssistedVillages } from "./find-assisted-villages.server";
import { readVillageProfile } from "./read-village-profile.server";
import { readVillageWork } from "./read-village-work.server";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const { aVillager, anOfficer, aBroker, aPartnerOfficer, aViewer } = createPeople(db);

const LOA_KULU = "64.02.02";
const village = await aVillage({ name: "Lung Anai", districtName: "Loa Kulu" });
const neighbour = await aVillage({ name: "Jongkang 100%" });
const elsewhere = await aVillage({ districtCode: "64.02.09", districtName: "Tabang" });
const merged = await aVillage({ name: "Lama", mergedIntoId: village.id });
const otherRegency = await aVillage({ districtCode: "64.09.01" });
const partner = await aPartner();
await anInterest({ partnerId: partner.id, title: "Pelatihan kakao", sectors: ["plantation"] });
await aPotential({ ref: "SHOWN", villageId: village.id, title: "Pelatihan kakao", needs: ["training"] });
await aPotential({ ref: "DRAFT", villageId: village.id, state: "draft", title: "Konsep", publishedAt: null });
await aPotential({
  ref: "BACK",
  villageId: village.id,
  state: "draft",
  publishedAt: null,
  returnReason: "Kurang jelas.",
});
await aPotential({
  ref: "SENT",
  villageId: village.id,
  state: "submitted",
  publishedAt: null,
  submittedAt: new Date("2026-11-20T00:00:00Z"),
});
await aPotential({ ref: "GONE", villageId: village.id, state: "archived" });

const operator = await aVillager(village);
const head = await aVillager(village, { role: "village_head" });
const claimant = await aVillager(village, { standing: "claimed" });
const officer = await anOfficer(LOA_KULU);
const farOfficer = await anOfficer("64.02.09");
const broker = await aBroker();
const admin = await aBroker("64.02", "admin");
const partnerOfficer = await aPartnerOfficer(partner);
const viewer = await aViewer();
const services = await createTestServices(database);

const profile: VillageProfile = {
  description: "Di tepi Mahakam.",
  population: 900,
  location: { latitude: -0.56, longitude: 116.93 },
  developmentIndex: "independent",
  basicNeedsMet: true,
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );
const work = (actor: Actor) => readVillageWork(services, { actor, language: "id" });
const kinds = async (actor: Actor) =>
  (await work(actor)).steps.map((step) => ("ref" in step ? `${step.kind} ${step.ref}` : step.kind));

describe("what to do today", () => {
  test("for the operator: what was returned, drafts, what waits for DPMD, partners that fit, gaps of the profile", async () => {
    expect(await kinds(operator)).toEqual([
      "returned BACK",
      "draft DRAFT",
      "submitted SENT",
      "matches SHOWN",
      "location",
      "description",
      "population",
    ]);
    expect((await work(operator)).steps[2]).toMatchObject({ on: "2026-11-20" });
  });

  test("for the head: what waits for approval comes right after what was returned", async () => {
    expect((await kinds(head)).slice(0, 3)).toEqual(["returned BACK", "approve SENT", "draft DRAFT"]);
  });

  test("for somebody whose claim is open: only what is their own", async () => {
    expect(await kinds(claimant)).toEqual(["first_potential"]);
  });

  test("for the kecamatan's officer: what is open in its villages", async () => {
    expect(await kinds(officer)).toEqual(["returned BACK", "draft DRAFT", "submitted SENT"]);
    expect(await kinds(farOfficer)).toEqual([]);
  });

  test("not for a partner, the province or an administrator", async () => {
    for (const actor of [partnerOfficer, viewer, admin]) expect(await codeOf(work(actor))).toBe("forbidden");
  });
});

describe("villages one helps", () => {
  const names = async (actor: Actor, text = "", page = 1) =>
    (await findAssistedVillages(services, { actor, text, page })).villages.map(({ key }) => key);

  test("are those of the kecamatan for its officer, of the regency for DPMD, without those that were merged", async () => {
    expect((await names(officer)).sort()).toEqual([village.key, neighbour.key].sort());
    expect((await names(broker)).sort()).toEqual([village.key, neighbour.key, elsewhere.key].sort());
    expect(await names(broker)).not.toContain(merged.key);
    expect(await names(broker)).not.toContain(otherRegency.key);
  });

  test("are found by name, kecamatan or code; what stands for anything elsewhere is a sign like any other", async () => {
    expect(await names(broker, "lung")).toEqual([village.key]);
    expect(await names(broker, "Tabang")).toEqual([elsewhere.key]);
    expect(await names(broker, village.key)).toEqual([village.key]);
    expect(await names(broker, "100%")).toEqual([neighbour.key]);
    expect(await names(broker, "_")).toEqual([]);
  });

  test("are told with their potentials, last activity and whether somebody has an account", async () => {
    const { villages, total } = await findAssistedVillages(services, { actor: officer, text: "", page: 1 });
    expect(total).toBe(2);
    expect(villages.find(({ key }) => key === village.key)).toMatchObject({
      district: "Loa Kulu",
      published: 1,
      unpublished: 3,
      hasAccount: true,
    });
    expect(villages.find(({ key }) => key === neighbour.key)).toMatchObject({
      published: 0,
      lastActivityOn: null,
      hasAccount: false,
    });
    expect(await names(officer, "", 2)).toEqual([]);
  });

  test("are nobody else's", async () => {
    for (const actor of [operator, partnerOfficer, viewer, admin]) expect(await codeOf(names(actor))).toBe("forbidden");
  });
});

describe("a profile", () => {
  test.each<[string, Actor, string]>([
    ["its operator", operator, "done"],
    ["its head", head, "done"],
    ["somebody whose claim is open", claimant, "forbidden"],
    ["its kecamatan", officer, "done"],
    ["another kecamatan", farOfficer, "village_not_found"],
    ["DPMD", broker, "done"],
    ["an administrator", admin, "village_not_found"],
    ["a partner", partnerOfficer, "village_not_found"],
    ["the province", viewer, "village_not_found"],
  ])("is written by %s: %s", async (_name, actor, outcome) => {
    const { version } = await readVillageProfile(services, { actor: operator, key: village.key });
    const edit = { actor, key: village.key, version, profile: { ...profile, population: 900 + version } };
    expect(await codeOf(editVillage(services, edit))).toBe(outcome);
  });

  test("the village does not judge itself; who acts for it does, and the village is told", async () => {
    const read = () => readVillageProfile(services, { actor: broker, key: neighbour.key });
    const own = await aVillager(neighbour);
    await editVillage(services, { actor: own, key: neighbour.key, version: 1, profile });
    expect((await read()).profile).toEqual({ ...profile, developmentIndex: null, basicNeedsMet: null });
    expect(await editVillage(services, { actor: broker, key: neighbour.key, version: 2, profile })).toEqual({
      stale: false,
      changed: ["development_index", "basic_needs_met"],
    });
    expect((await read()).profile).toEqual(profile);
    const told = await db.select().from(notifications).where(eq(notifications.userId, own.userId));
    expect(told).toMatchObject([{ kind: "entered_on_behalf", path: "/ruang/desa" }]);
    const lines = await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectType, "village"), eq(auditLog.subjectRef, neighbour.key)));
    expect(lines.map(({ onBehalfOfId, details }) => [onBehalfOfId !== null, details])).toEqual([
      [false, { changed: "description, population, location" }],
      [true, { changed: "development_index, basic_needs_met" }],
    ]);
  });

  test("of two tabs the second is told, and what is saved unchanged is no edit", async () => {
    const { version, profile: stored } = await readVillageProfile(services, { actor: operator, key: village.key });
    const save = (population: number) =>
      editVillage(services, { actor: operator, key: village.key, version, profile: { ...stored, population } });
    expect(await save(1)).toMatchObject({ stale: false });
    expect(await save(2)).toMatchObject({ stale: true, current: { version: version + 1, profile: { population: 1 } } });
    expect(await save(1)).toEqual({ stale: false, changed: [] });
  });
});
