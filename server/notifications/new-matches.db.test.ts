import { asc, eq, inArray, like, sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import type { PublishedListing } from "~/db/queries/jobs/tasks";
import { interests, matchNotices, notifications, potentials, shortlistEntries } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { importMarket } from "../exchange/import-market";
import { moveInterest } from "../interests/move-interest.server";
import { movePotential } from "../potentials/move-potential.server";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { publishMany } from "../verification/decide.server";
import { noticeText } from "./notice-text";
import { tellNewMatches } from "./tell-new-matches";

const database = await createTestDatabase();
const { db } = database;
const { aDistrict, aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const { aVillager, aBroker, aPartnerOfficer } = createPeople(db);
const services = await createTestServices(database);
await aDistrict("64.02.02");
const broker = await aBroker();

type PotentialFields = Partial<typeof potentials.$inferInsert>;
type InterestFields = Partial<typeof interests.$inferInsert>;

const COCOA: PotentialFields = {
  title: "Kakao fermentasi",
  sector: "plantation",
  needs: ["training"],
  beneficiaries: ["farmers"],
  sdgsDesa: [8],
};
const FITTING: InterestFields = {
  title: "Pendampingan kebun kakao",
  sectors: ["plantation"],
  offers: ["training"],
  beneficiaries: ["farmers"],
  sdgsDesa: [8],
};

/** A village with its operator and a partner with its officer, near each other. */
async function twoSides() {
  const village = await aVillage({ latitude: -0.5, longitude: 117 });
  const partner = await aPartner({ latitude: -0.5, longitude: 117 });
  return { village, partner, operator: await aVillager(village), officer: await aPartnerOfficer(partner) };
}
const cocoaOf = (villageId: number, fields: PotentialFields = {}) => aPotential({ ...COCOA, villageId, ...fields });
const fittingOf = (partnerId: number, fields: InterestFields = {}) => anInterest({ ...FITTING, partnerId, ...fields });

type Job = { key: string; run_at: string; payload: PublishedListing[] };
const waiting = async (): Promise<Job[]> =>
  db.execute<Job>(sql`
    select jobs.key, jobs.run_at, private.payload
    from graphile_worker.jobs join graphile_worker._private_jobs private using (id)
    where task_identifier = 'tell_new_matches' order by jobs.run_at`);
/** Does what waits in the queue, as the worker does. */
async function work(): Promise<void> {
  const jobs = await waiting();
  await db.execute(sql`delete from graphile_worker._private_jobs`);
  for (const { payload } of jobs) await tellNewMatches(services, payload);
}
const toldTo = ({ userId }: Actor) =>
  db
    .select({ kind: notifications.kind, details: notifications.details, path: notifications.path })
    .from(notifications)
    .where(sql`${eq(notifications.userId, userId)} and ${like(notifications.kind, "new\\_%")}`)
    .orderBy(asc(notifications.id));
const textsTo = async (actor: Actor) => (await toldTo(actor)).map((notice) => noticeText(notice, "id"));

beforeEach(() => db.execute(sql`delete from graphile_worker._private_jobs`));
afterEach(async () => {
  await db.update(potentials).set({ state: "archived" });
  await db.update(interests).set({ state: "closed" });
});

test("a published potential is told to the partner whose interest it fits, once, in words without a person's name", async () => {
  const { village, partner, operator, officer } = await twoSides();
  const interest = await fittingOf(partner.id);
  const { ref } = await cocoaOf(village.id, { state: "submitted" });
  await movePotential(services, { actor: broker, ref, event: "publish" });
  await work();
  await tellNewMatches(services, [{ type: "potential", ref }]);
  expect(await textsTo(officer)).toEqual([
    "Baru di antara potensi yang cocok dengan minat Anda “Pendampingan kebun kakao”: “Kakao fermentasi”.",
  ]);
  expect((await toldTo(officer))[0]?.path).toBe(`/ruang/minat/${interest.ref}`);
  expect(await toldTo(operator)).toEqual([]);
});

test("a published interest is told to the village whose potential it fits", async () => {
  const { village, partner, operator, officer } = await twoSides();
  const potential = await cocoaOf(village.id);
  const { ref } = await fittingOf(partner.id, { state: "submitted" });
  await moveInterest(services, { actor: broker, ref, event: "publish" });
  await work();
  expect(await textsTo(operator)).toEqual([
    "Baru di antara minat yang cocok dengan potensi Anda “Kakao fermentasi”: “Pendampingan kebun kakao”.",
  ]);
  expect((await toldTo(operator))[0]?.path).toBe(`/ruang/potensi/${potential.ref}`);
  expect(await toldTo(officer)).toEqual([]);
});

test("nothing is told while the publishing is not committed, nor of what is not public any more", async () => {
  const { village, partner, officer } = await twoSides();
  await fittingOf(partner.id);
  const { ref } = await cocoaOf(village.id, { state: "submitted" });
  await movePotential(services, { actor: broker, ref, event: "publish", version: 7 }).catch(() => undefined);
  expect(await waiting()).toEqual([]);
  await movePotential(services, { actor: broker, ref, event: "publish" });
  await movePotential(services, { actor: broker, ref, event: "archive" });
  await work();
  expect(await toldTo(officer)).toEqual([]);
});

test("a pair that is not worth an introduction, or is blocked, is told to nobody", async () => {
  const { village, partner, officer } = await twoSides();
  await fittingOf(partner.id, { sectors: ["nature_tourism"] });
  await fittingOf(partner.id, {
    offers: ["capital"],
    sectors: [],
    beneficiaries: ["women"],
    sdgsDesa: [5],
    title: "Koperasi simpan pinjam",
  });
  const { ref } = await cocoaOf(village.id, { state: "submitted" });
  await movePotential(services, { actor: broker, ref, event: "publish" });
  await work();
  expect(await toldTo(officer)).toEqual([]);
});

test("many published one after another are one job and one notice, which names the best three", async () => {
  const { village, partner, officer } = await twoSides();
  await fittingOf(partner.id);
  const submitted: { ref: string }[] = [];
  for (let count = 1; count <= 25; count += 1)
    submitted.push(await cocoaOf(village.id, { state: "submitted", title: `Kakao fermentasi ${count}` }));
  const listings = submitted.map(({ ref }) => ({ type: "potential" as const, ref, version: 1 }));
  await publishMany(services, { actor: broker, listings });
  const jobs = await waiting();
  expect(jobs.map(({ payload }) => payload.length)).toEqual([25]);
  await work();
  const told = await toldTo(officer);
  expect(told).toHaveLength(1);
  expect(told[0]?.details["potentials"]?.match(/“/g)).toHaveLength(3);
});

test("one more that is not among the first five of the list is not told of", async () => {
  const { village, partner, officer } = await twoSides();
  await fittingOf(partner.id);
  for (let count = 1; count <= 5; count += 1) await cocoaOf(village.id);
  const { ref } = await cocoaOf(village.id, { state: "submitted", needs: null, beneficiaries: null, sdgsDesa: null });
  await movePotential(services, { actor: broker, ref, event: "publish" });
  await work();
  expect(await toldTo(officer)).toEqual([]);
});

test("a pause and a resumption tell again nobody who was told", async () => {
  const { village, partner, operator, officer } = await twoSides();
  const interest = await fittingOf(partner.id);
  const { ref } = await cocoaOf(village.id, { state: "paused" });
  for (let count = 1; count <= 3; count += 1) {
    await movePotential(services, { actor: operator, ref, event: "resume" });
    await work();
    await movePotential(services, { actor: operator, ref, event: "pause" });
  }
  expect(await toldTo(officer)).toHaveLength(1);
  await movePotential(services, { actor: operator, ref, event: "resume" });
  await moveInterest(services, { actor: officer, ref: interest.ref, event: "pause" });
  await moveInterest(services, { actor: officer, ref: interest.ref, event: "resume" });
  await work();
  expect([(await toldTo(officer)).length, (await toldTo(operator)).length]).toEqual([1, 1]);
});

test("a partner is not told of what it has dismissed itself", async () => {
  const { village, partner, officer } = await twoSides();
  const interest = await fittingOf(partner.id);
  const potential = await cocoaOf(village.id);
  await db.insert(shortlistEntries).values({
    interestId: interest.id,
    potentialId: potential.id,
    choice: "dismissed",
    at: services.clock.now(),
  });
  await tellNewMatches(services, [{ type: "potential", ref: potential.ref }]);
  expect(await toldTo(officer)).toEqual([]);
});

test("an interest that opens later is told of on its first day", async () => {
  const { village, partner, operator } = await twoSides();
  await cocoaOf(village.id);
  const { ref } = await fittingOf(partner.id, { opens: "2026-12-01", closes: "2027-01-31" });
  await tellNewMatches(services, [{ type: "interest", ref }]);
  expect(await toldTo(operator)).toEqual([]);
  const [job] = await waiting();
  expect(job).toMatchObject({ payload: [{ type: "interest", ref }], run_at: "2026-11-30 16:00:00+00" });
  await tellNewMatches({ ...services, clock: { ...services.clock, today: () => "2026-12-01" } }, job?.payload ?? []);
  expect(await toldTo(operator)).toHaveLength(1);
});

test("two workers at the same moment tell a pair once", async () => {
  const { village, partner, officer } = await twoSides();
  await fittingOf(partner.id);
  const { ref } = await cocoaOf(village.id);
  const listings = [{ type: "potential" as const, ref }];
  await Promise.all([tellNewMatches(services, listings), tellNewMatches(services, listings)]);
  expect(await toldTo(officer)).toHaveLength(1);
});

test("what a file brings as published is told of, what it brings as submitted or changes is not", async () => {
  const { village, partner, officer } = await twoSides();
  await fittingOf(partner.id);
  const potential = {
    ref: "FILE-1",
    village: village.key,
    kind: "agriculture",
    readiness: "producing",
    sector: COCOA.sector,
    title: "Kakao berkas",
    needs: COCOA.needs,
    beneficiaries: COCOA.beneficiaries,
    sdgs_desa: COCOA.sdgsDesa,
  };
  const fileOf = (fields: Partial<typeof potential>) => ({
    bytes: new TextEncoder().encode(
      JSON.stringify({ format: "gandeng-desa/1", potentials: [{ ...potential, ...fields }] }),
    ),
    dryRun: false,
  });
  const needs = { db, now: services.clock.now, timeZone: services.settings.timeZone };
  await importMarket(needs, { ...fileOf({ ref: "FILE-0" }), arriveAs: "submitted" });
  expect(await waiting()).toEqual([]);
  await importMarket(needs, { ...fileOf({}), arriveAs: "published" });
  await work();
  expect((await toldTo(officer))[0]?.details["potentials"]).toBe("“Kakao berkas”");
  await importMarket(needs, { ...fileOf({ title: "Kakao berkas baru" }), arriveAs: "published" });
  expect(await waiting()).toEqual([]);
  const known = await db
    .select()
    .from(potentials)
    .where(inArray(potentials.ref, ["FILE-0", "FILE-1"]));
  expect(known).toHaveLength(2);
});

test("pairs told go with their potential", async () => {
  const { village, partner } = await twoSides();
  await fittingOf(partner.id);
  const { id, ref } = await cocoaOf(village.id);
  await tellNewMatches(services, [{ type: "potential", ref }]);
  const of = () => db.select().from(matchNotices).where(eq(matchNotices.potentialId, id));
  expect(await of()).toHaveLength(1);
  await db.delete(potentials).where(eq(potentials.id, id));
  expect(await of()).toEqual([]);
});
