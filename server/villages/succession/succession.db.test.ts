import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import {
  auditLog,
  eventParticipants,
  events,
  interests,
  interestVillages,
  listingReports,
  notifications,
  organisations,
  photos,
  potentials,
  users,
  villages,
  villageSuccessions,
} from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { AppError } from "../../app-error.server";
import { importMarket } from "../../exchange/import-market";
import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { readVillage } from "../read-village.server";
import { changeVillage, type ChangeVillage } from "./change-village.server";
import { findVillageSuccessor } from "./find-village-successor.server";
import { previewChange } from "./preview-change.server";

const database = await createTestDatabase();
const { db } = database;
const services = await createTestServices(database);
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const { aVillager, aBroker, anOfficer } = createPeople(db);
await aVillage({ districtName: "Loa Kulu" });
const broker = await aBroker();
const basis = "Perda 3/2026";
let codes = 2500;
const aFreeCode = () => `64.02.02.${(codes += 1)}`;

const toCode = (village: string, target: string): ChangeVillage => ({
  actor: broker,
  basis,
  change: "code",
  village,
  target,
});
const merge = (village: string, target: string): ChangeVillage => ({
  actor: broker,
  basis,
  change: "merge",
  village,
  target,
});
const rowOf = async (id: number) => (await db.select().from(villages).where(eq(villages.id, id)))[0];
const importing = { db, now: services.clock.now, timeZone: "Asia/Makassar" };
const aFile = (lists: Record<string, unknown>) =>
  new TextEncoder().encode(JSON.stringify({ format: "gandeng-desa/1", ...lists }));
const fileOf = (lists: Record<string, unknown>) => ({
  bytes: aFile(lists),
  arriveAs: "published" as const,
  dryRun: false,
});
const aFilePotential = (ref: string, village: string) => ({
  ref,
  village,
  kind: "agriculture",
  sector: "plantation",
  title: `Kakao ${ref}`,
  readiness: "producing",
});

test("a preparatory village that is given a new code keeps its row, its potentials and its user names", async () => {
  const village = await aVillage({ code: null, ref: "V-BARU", status: "preparatory" });
  await aPotential({ villageId: village.id });
  const person = await aVillager(village);
  await db.update(users).set({ username: "v-baru" }).where(eq(users.id, person.userId));
  const code = aFreeCode();
  expect(await changeVillage(services, toCode("V-BARU", code))).toEqual({ result: "changed", key: code });
  expect(await rowOf(village.id)).toMatchObject({ key: code, code, ref: "V-BARU", status: "definitive" });
  expect(await findVillageSuccessor(services, "V-BARU")).toBe(code);
  expect(await readVillage(services, { key: code, language: "id" })).toMatchObject({ village: { key: code } });
  const [user] = await db.select().from(users).where(eq(users.id, person.userId));
  expect(user?.username).toBe("v-baru");
  const told = await db.select().from(notifications).where(eq(notifications.userId, person.userId));
  expect(told).toMatchObject([{ kind: "village_recoded", details: { code } }]);
  const [line] = await db.select().from(auditLog).where(eq(auditLog.subjectRef, code));
  expect(line).toMatchObject({ action: "recode_village", fromState: "V-BARU", toState: code, reason: basis });
});

test("a preparatory village whose code is in the official list already becomes that village", async () => {
  const official = await aVillage({ name: "Sungai Baru" });
  const village = await aVillage({
    code: null,
    ref: "V-SUNGAI",
    status: "preparatory",
    population: 640,
    latitude: -0.5,
    longitude: 116.9,
  });
  const potential = await aPotential({ villageId: village.id, ref: "P-SUNGAI" });
  const at = new Date("2026-11-01");
  await db
    .insert(photos)
    .values({ key: "k", potentialId: potential.id, position: 1, width: 1, height: 1, sha256: "x", createdAt: at });
  const interest = await anInterest({ inVillages: [village.id, official.id] });
  const person = await aVillager(village);
  await changeVillage(services, toCode("V-SUNGAI", official.key));
  expect(await rowOf(official.id)).toMatchObject({
    population: 640,
    latitude: -0.5,
    ref: "V-SUNGAI",
    mergedIntoId: null,
  });
  expect(await rowOf(village.id)).toMatchObject({ mergedIntoId: official.id });
  const { potentials: offered } = await readVillage(services, { key: official.key, language: "id" });
  expect(offered.map((offer) => offer.potential.ref)).toEqual(["P-SUNGAI"]);
  const named = await db.select().from(interestVillages).where(eq(interestVillages.interestId, interest.id));
  expect(named.map(({ villageId }) => villageId)).toEqual([official.id]);
  const [organisation] = await db.select().from(organisations).where(eq(organisations.id, person.organisation.id));
  expect(organisation?.villageId).toBe(official.id);
  expect(await findVillageSuccessor(services, "V-SUNGAI")).toBe(official.key);
  const [succession] = await db.select().from(villageSuccessions).where(eq(villageSuccessions.oldKey, "V-SUNGAI"));
  expect(succession).toMatchObject({ change: "became_definitive", basis, decidedBy: broker.userId });
});

test("two villages merge: people, potentials and reports move, and the old address leads on", async () => {
  const [small, large] = [await aVillage({ name: "Kecil", population: 100 }), await aVillage({ name: "Besar" })];
  await aPotential({ villageId: small.id, ref: "P-SMALL", state: "draft", publishedAt: null });
  const [one, other] = [await aVillager(small), await aVillager(large)];
  const at = new Date("2026-11-01");
  await db
    .insert(listingReports)
    .values({ token: "r-1", subjectType: "village", subjectRef: small.key, reason: "untrue", createdAt: at });
  await changeVillage(services, merge(small.key, large.key));
  const [moved] = await db.select().from(potentials).where(eq(potentials.ref, "P-SMALL"));
  expect(moved?.villageId).toBe(large.id);
  const [user] = await db.select().from(users).where(eq(users.id, one.userId));
  expect(user?.organisationId).toBe(other.organisation.id);
  for (const { userId } of [one, other]) {
    const told = await db.select().from(notifications).where(eq(notifications.userId, userId));
    const details = { village: "Kecil", into: "Besar", code: large.key };
    expect(told).toMatchObject([{ kind: "village_merged", details }]);
  }
  const [report] = await db.select().from(listingReports).where(eq(listingReports.token, "r-1"));
  expect(report?.subjectRef).toBe(large.key);
  expect((await rowOf(large.id))?.population).toBeNull();
  await expect(readVillage(services, { key: small.key, language: "id" })).rejects.toMatchObject({
    code: "village_not_found",
  });
  expect(await findVillageSuccessor(services, small.key)).toBe(large.key);
});

test("invitations to events move with a village that merges, once where both are invited", async () => {
  const [small, large] = [await aVillage(), await aVillage()];
  const event = (ref: string) => ({
    ref,
    regencyCode: "64.02",
    title: "Expose",
    heldOn: "2026-12-10",
    place: "Aula",
    startsAt: "09:00",
    slotMinutes: 15,
    slotCount: 4,
    firstHalf: 2,
    tableCount: 2,
    maxMeetings: 4,
    deskCode: "12345678",
    createdAt: new Date("2026-11-01"),
    updatedAt: new Date("2026-11-01"),
  });
  const [alone, both] = await db
    .insert(events)
    .values([event("A-ALONE"), event("A-BOTH")])
    .returning();
  const invited = (eventId: number | undefined, villageId: number, code: string) => {
    return { eventId: eventId ?? 0, villageId, code };
  };
  await db
    .insert(eventParticipants)
    .values([
      invited(alone?.id, small.id, "0001"),
      invited(both?.id, small.id, "0001"),
      invited(both?.id, large.id, "0002"),
    ]);
  await changeVillage(services, merge(small.key, large.key));
  const rows = await db.select().from(eventParticipants).orderBy(eventParticipants.id);
  expect(rows.map(({ villageId }) => villageId)).toEqual([large.id, small.id, large.id]);
});

test("a chain of changes leads to its end", async () => {
  const first = await aVillage({ code: null, ref: "V-CHAIN", status: "preparatory" });
  const [code, next] = [aFreeCode(), aFreeCode()];
  await changeVillage(services, toCode("V-CHAIN", code));
  await changeVillage(services, toCode(code, next));
  const last = await aVillage();
  await changeVillage(services, merge(next, last.key));
  for (const old of ["V-CHAIN", code, next]) expect(await findVillageSuccessor(services, old)).toBe(last.key);
  expect((await rowOf(first.id))?.mergedIntoId).toBe(last.id);
});

test("a code that was given by mistake can be taken back", async () => {
  const village = await aVillage();
  const wrong = aFreeCode();
  await changeVillage(services, toCode(village.key, wrong));
  await changeVillage(services, toCode(wrong, village.key));
  expect((await rowOf(village.id))?.key).toBe(village.key);
  expect(await findVillageSuccessor(services, wrong)).toBe(village.key);
  expect(await findVillageSuccessor(services, village.key)).toBeNull();
});

test.each([
  ["code", "64.02.02.99", "not_a_code"],
  ["code", "64.02.02.3001", "not_a_code"],
  ["code", "64.03.01.2001", "unknown_district"],
  ["merge", "64.02.02.2999", "unknown_village"],
] as const)("a change by %s to %s is refused as %s", async (change, target, result) => {
  const village = await aVillage();
  expect(await changeVillage(services, { actor: broker, basis, change, village: village.key, target })).toEqual({
    result,
  });
});

test("a village is not merged into itself", async () => {
  const { key } = await aVillage();
  expect(await changeVillage(services, merge(key, key))).toEqual({ result: "same_village" });
});

test("the preview says what would move and changes nothing", async () => {
  const [small, large] = [await aVillage(), await aVillage()];
  await aPotential({ villageId: small.id });
  await aVillager(small);
  const stated = { change: "merge", village: small.key, target: large.key } as const;
  const preview = await previewChange(services, { actor: broker, village: small.key, stated });
  expect(preview).toMatchObject({
    holdings: { potentials: 1, people: 1 },
    plan: { does: "merge", isSame: false, into: { key: large.key } },
  });
  expect((await rowOf(small.id))?.mergedIntoId).toBeNull();
});

test("two brokers who merge two villages into each other at one moment: one does, the other is told", async () => {
  for (let round = 0; round < 5; round += 1) {
    const [one, other] = [await aVillage(), await aVillage()];
    const resultOf = (change: ChangeVillage) =>
      changeVillage(services, change).then(
        ({ result }) => result,
        (error: unknown) => (error instanceof AppError ? error.code : "unexpected"),
      );
    const results = await Promise.all([merge(one.key, other.key), merge(other.key, one.key)].map(resultOf));
    expect(results.filter((result) => result === "changed")).toHaveLength(1);
    expect(results.filter((result) => result === "wrong_state" || result === "unknown_village")).toHaveLength(1);
  }
});

test("only a broker of the regency changes villages", async () => {
  const { key, ...village } = await aVillage();
  const others = [await aVillager({ key, ...village }), await anOfficer("64.02.02"), await aBroker("64.02", "admin")];
  for (const actor of others) {
    const changed = changeVillage(services, { ...toCode(key, aFreeCode()), actor });
    await expect(changed).rejects.toMatchObject({ code: "forbidden" });
    await expect(previewChange(services, { actor, village: key, stated: null })).rejects.toMatchObject({
      code: "forbidden",
    });
  }
});

test("a file that names an old code or ref reaches the village that has another one now", async () => {
  const official = await aVillage({ name: "Resmi" });
  await aVillage({ code: null, ref: "V-FILE", status: "preparatory" });
  await changeVillage(services, toCode("V-FILE", official.key));
  const recoded = await aVillage({ name: "Berganti" });
  const code = aFreeCode();
  await changeVillage(services, toCode(recoded.key, code));
  const file = fileOf({ potentials: [aFilePotential("P-F1", "V-FILE"), aFilePotential("P-F2", recoded.key)] });
  expect(await importMarket(importing, file)).toMatchObject({ ok: true });
  const villageOf = async (ref: string) =>
    (await db.select().from(potentials).where(eq(potentials.ref, ref)))[0]?.villageId;
  expect(await villageOf("P-F1")).toBe(official.id);
  expect(await villageOf("P-F2")).toBe(recoded.id);
});

test("a file that states a village under an old name changes nothing of it and makes no second one", async () => {
  const official = await aVillage({ name: "Resmi Dua" });
  await aVillage({ code: null, ref: "V-OLD", status: "preparatory" });
  await changeVillage(services, toCode("V-OLD", official.key));
  const gone = await aVillage({ name: "Lenyap" });
  await changeVillage(services, merge(gone.key, official.key));
  const before = await db.$count(villages);
  const file = fileOf({
    villages: [
      { code: null, ref: "V-OLD", name: "Nama Lama", district: "64.02.02", status: "preparatory" },
      { code: gone.key, name: "Lenyap", district: "64.02.02", status: "definitive" },
    ],
    potentials: [aFilePotential("P-O1", "V-OLD"), aFilePotential("P-O2", gone.key)],
  });
  const result = await importMarket(importing, file);
  expect(result).toMatchObject({ ok: true, counts: { villages: { created: 0, changed: 0, unchanged: 2 } } });
  expect(await db.$count(villages)).toBe(before);
  expect((await rowOf(official.id))?.name).toBe("Resmi Dua");
  for (const ref of ["P-O1", "P-O2"]) {
    expect((await db.select().from(potentials).where(eq(potentials.ref, ref)))[0]?.villageId).toBe(official.id);
  }
});

test("a file that gives the ref with the code of a village it became is taken over", async () => {
  const official = await aVillage({ name: "Resmi Tiga" });
  await aVillage({ code: null, ref: "V-WITH", status: "preparatory" });
  await changeVillage(services, toCode("V-WITH", official.key));
  const row = { code: official.key, ref: "V-WITH", name: "Resmi Tiga", district: "64.02.02", status: "definitive" };
  const file = fileOf({ villages: [row] });
  expect(await importMarket(importing, file)).toMatchObject({ ok: true, counts: { villages: { unchanged: 1 } } });
});

test("an interest whose file names two villages that became one names it once", async () => {
  const [one, two] = [await aVillage(), await aVillage()];
  const partner = await aPartner();
  await changeVillage(services, merge(one.key, two.key));
  const interest = {
    ref: "I-FILE",
    partner: partner.ref,
    title: "Pelatihan",
    offers: ["training"],
    fund_source: "tjsl",
    capacity: 1,
    opens: "2026-01-01",
    closes: "2026-12-31",
    villages: [one.key, two.key],
  };
  expect(await importMarket(importing, fileOf({ interests: [interest] }))).toMatchObject({ ok: true });
  const named = await db
    .select({ villageId: interestVillages.villageId })
    .from(interestVillages)
    .innerJoin(interests, eq(interests.id, interestVillages.interestId))
    .where(eq(interests.ref, "I-FILE"));
  expect(named).toEqual([{ villageId: two.id }]);
});
