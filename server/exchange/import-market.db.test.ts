import { asc, eq, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { beforeEach, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, interests, outcomes, potentials, villages } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { exportMarket } from "./export-market";
import { importMarket } from "./import-market";
import { arbitraryMarket } from "./testing/arbitrary-market";
import { aDocument, anInterest, anOutcome, aPartner, aPotential, aVillage, jsonBytes } from "./testing/documents";
import { writeJson } from "./json/write-json";

const { db } = await createTestDatabase();
const { aDistrict } = createFactories(db);

beforeEach(async () => {
  await db.execute(sql`truncate outcomes, interests, potentials, partners, villages, audit_log cascade`);
  await aDistrict("64.02.01");
  await aDistrict("64.02.02");
  await aDistrict("64.02.03");
  // Stands in for the official list.
  await db.insert(villages).values({ code: "64.02.02.2010", name: "Lung Anai", districtCode: "64.02.02" });
});

type Options = { arriveAs?: "submitted" | "published"; dryRun?: boolean; now?: Date };

const importBytes = (bytes: Uint8Array, { arriveAs = "submitted", dryRun = false, now }: Options = {}) =>
  importMarket(
    { db, timeZone: "Asia/Makassar", now: () => now ?? new Date("2026-11-24T00:00:00Z") },
    { bytes, arriveAs, dryRun },
  );
const importLists = (lists: Record<string, unknown>, options?: Options) =>
  importBytes(jsonBytes(aDocument(lists)), options);

const exported = async (kind: ".json" | ".xlsx" = ".json") =>
  exportMarket({ db }, { regencyCode: "64.02", state: "all", kind });
const exportedText = async () => new TextDecoder().decode(await exported());

const everything = async () => ({
  villages: await db.select().from(villages).orderBy(asc(villages.id)),
  potentials: await db.select().from(potentials).orderBy(asc(potentials.id)),
  interests: await db.select().from(interests).orderBy(asc(interests.id)),
  outcomes: await db.select().from(outcomes).orderBy(asc(outcomes.id)),
  audit: await db.select().from(auditLog).orderBy(asc(auditLog.id)),
});

test("what is new arrives as submitted, or as published when DPMD says so, and each is logged", async () => {
  expect(await importLists({})).toMatchObject({
    ok: true,
    counts: {
      villages: { created: 0, changed: 0, unchanged: 1 },
      potentials: { created: 1, changed: 0, unchanged: 0 },
      interests: { created: 1 },
      outcomes: { created: 1 },
    },
  });
  const now = new Date("2026-11-25T00:00:00Z");
  const more = { potentials: [aPotential(), aPotential({ ref: "P-2" })], outcomes: [anOutcome()] };
  await importLists(more, { arriveAs: "published", now });
  const states = await db.select().from(potentials).orderBy(asc(potentials.ref));
  expect(states).toMatchObject([
    { ref: "P-1", state: "submitted", publishedAt: null },
    { ref: "P-2", state: "published", publishedAt: now },
  ]);
  const log = await db.select().from(auditLog).where(eq(auditLog.subjectType, "potential")).orderBy(asc(auditLog.id));
  expect(log).toMatchObject([
    { actorName: "import", action: "created", subjectRef: "P-1", toState: "submitted" },
    { actorName: "import", action: "created", subjectRef: "P-2", toState: "published", at: now },
  ]);
});

test("a second import of the same file changes nothing at all", async () => {
  const lists = {
    villages: [
      aVillage({ population: 900, ref: "V" }),
      { ref: "V-2", name: "Baru", district: "64.02.02", parent: "64.02.02.2010" },
    ],
    interests: [anInterest({ districts: ["64.02.01", "64.02.02"], villages: ["V-2", "V"] })],
  };
  await importLists(lists);
  const before = await everything();
  const again = await importLists(lists, { now: new Date("2027-01-01T00:00:00Z"), arriveAs: "published" });
  expect(again).toMatchObject({ ok: true, counts: { villages: { unchanged: 2 }, interests: { unchanged: 1 } } });
  expect(await everything()).toEqual(before);
});

test("a changed row is changed and keeps its state; an interest whose area alone changes counts as changed", async () => {
  await importLists({ interests: [anInterest({ districts: ["64.02.01"] })] }, { arriveAs: "published" });
  const now = new Date("2026-12-01T00:00:00Z");
  const lists = {
    potentials: [aPotential({ title: "Kakao" })],
    interests: [anInterest({ districts: ["64.02.02", "64.02.01"] })],
  };
  expect(await importLists(lists, { now })).toMatchObject({
    ok: true,
    counts: { potentials: { changed: 1 }, interests: { changed: 1 }, partners: { unchanged: 1 } },
  });
  expect(await db.select().from(potentials)).toMatchObject([{ title: "Kakao", state: "published", updatedAt: now }]);
  expect(await db.select().from(interests)).toMatchObject([{ state: "published", updatedAt: now }]);
  expect(await exportedText()).toContain('"districts":["64.02.02","64.02.01"]');
});

test("what a file states is no longer marked as assumed for the demonstration", async () => {
  await importLists({});
  await db.update(potentials).set({ invented: ["needs"] });
  await db.update(interests).set({ invented: ["budget"] });
  await db.update(villages).set({ invented: ["latitude", "longitude"] });
  await importLists({
    villages: [aVillage({ latitude: -0.5, longitude: 117 })],
    potentials: [aPotential({ title: "Kakao baru" })],
    interests: [anInterest({ capacity: 9 })],
  });
  const marks = await db.select({ invented: potentials.invented }).from(potentials);
  const others = [
    ...(await db.select({ invented: interests.invented }).from(interests)),
    ...(await db.select({ invented: villages.invented }).from(villages)),
  ];
  expect([...marks, ...others].map(({ invented }) => invented)).toEqual([[], [], []]);
});

test("what a file leaves out of a village stays, what it leaves out of a potential goes", async () => {
  await importLists({ villages: [aVillage({ population: 900 })], potentials: [aPotential({ households: 40 })] });
  await importLists({});
  expect(await db.select().from(villages)).toMatchObject([{ population: 900 }]);
  expect(await db.select().from(potentials)).toMatchObject([{ households: null }]);
});

test("a file may refer to what is in the database, and a dangling reference stops all of it", async () => {
  await importLists({});
  const later = {
    format: "gandeng-desa/1",
    potentials: [aPotential({ ref: "P-9" })],
    outcomes: [anOutcome({ type: "met", potential: "P-9" })],
  };
  expect(await importBytes(jsonBytes(later))).toMatchObject({ ok: true, counts: { potentials: { created: 1 } } });
  const before = await everything();
  const dangling = {
    ...later,
    potentials: [aPotential({ ref: "P-10" }), aPotential({ ref: "P-11", village: "64.02.02.2099" })],
  };
  expect(await importBytes(jsonBytes(dangling))).toMatchObject({
    ok: false,
    problems: [{ list: "potentials", row: 2, column: "village", code: "dangling" }],
  });
  expect(await everything()).toEqual(before);
});

test("a failure in the middle leaves nothing of the file", async () => {
  await db.execute(sql`create function refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$`);
  await db.execute(sql`create trigger refuse before insert on outcomes for each row execute function refuse()`);
  const before = await everything();
  await expect(importLists({})).rejects.toMatchObject({ cause: { message: "refused" } });
  await db.execute(sql`drop trigger refuse on outcomes`);
  await db.execute(sql`drop function refuse()`);
  expect(await everything()).toEqual(before);
});

test("a dry run tells what would happen and does nothing", async () => {
  const before = await everything();
  expect(await importLists({}, { dryRun: true })).toMatchObject({ ok: true, counts: { potentials: { created: 1 } } });
  expect(await everything()).toEqual(before);
});

test("a preparatory village that is given a code keeps its row; a ref of another village is refused", async () => {
  const preparatory = { ref: "V-LDS", name: "Loa Duri Seberang", district: "64.02.03", status: "preparatory" };
  await importBytes(jsonBytes({ format: "gandeng-desa/1", villages: [preparatory] }));
  const [before] = await db.select().from(villages).where(eq(villages.ref, "V-LDS"));
  const coded = { ...preparatory, code: "64.02.03.2099", status: "definitive" };
  const given = await importBytes(jsonBytes({ format: "gandeng-desa/1", villages: [coded] }));
  expect(given).toMatchObject({ ok: true, counts: { villages: { created: 0, changed: 1 } } });
  const [after] = await db.select().from(villages).where(eq(villages.ref, "V-LDS"));
  expect(after).toMatchObject({ id: before?.id, code: "64.02.03.2099", status: "definitive" });
  const refused = await importLists({
    villages: [aVillage(), aVillage({ code: "64.02.03.2098", district: "64.02.03", ref: "V-LDS" })],
  });
  expect(refused).toMatchObject({ ok: false, problems: [{ list: "villages", row: 2, column: "ref", code: "taken" }] });
});

test("the same outcome twice in a file is one", async () => {
  const twice = [anOutcome(), anOutcome({ at: "2026-02-01T11:00:00+08:00", position: 3 })];
  expect(await importLists({ outcomes: twice })).toMatchObject({ ok: true, counts: { outcomes: { created: 1 } } });
  expect(await db.select().from(outcomes)).toMatchObject([{ position: 3 }]);
});

test("a market that is exported, imported into an empty database and exported again is the same to the byte, as JSON and as a workbook", async () => {
  const empty = async () => {
    await db.execute(sql`truncate outcomes, interests, potentials, partners, villages, audit_log cascade`);
    await db.insert(villages).values({ code: "64.02.02.2010", name: "Lung Anai", districtCode: "64.02.02" });
  };
  await fc.assert(
    fc.asyncProperty(arbitraryMarket, async (market) => {
      await empty();
      expect(await importBytes(new TextEncoder().encode(writeJson(market)))).toMatchObject({ ok: true });
      const [json, workbook] = [await exportedText(), await exported(".xlsx")];
      await empty();
      expect(await importBytes(new TextEncoder().encode(json))).toMatchObject({ ok: true });
      expect(await exportedText()).toBe(json);
      await empty();
      expect(await importBytes(workbook)).toMatchObject({ ok: true });
      expect(await exportedText()).toBe(json);
    }),
    { numRuns: 6 },
  );
}, 60_000);

test("an export of what is published leaves the rest and its outcomes out, and villages of which nothing is known", async () => {
  await db.insert(villages).values({ code: "64.02.02.2001", name: "Jonggon Desa", districtCode: "64.02.02" });
  await importLists({ villages: [aVillage({ population: 900 })] }, { arriveAs: "published" });
  await importLists({
    potentials: [aPotential(), aPotential({ ref: "P-2" })],
    outcomes: [anOutcome({ potential: "P-2" })],
  });
  const text = new TextDecoder().decode(
    await exportMarket({ db }, { regencyCode: "64.02", state: "published", kind: ".json" }),
  );
  const written: unknown = JSON.parse(text);
  expect(written).toMatchObject({
    villages: [{ code: "64.02.02.2010", population: 900 }],
    potentials: [{ ref: "P-1" }],
    outcomes: [{ potential: "P-1" }],
  });
});

test("10,000 rows are taken over in one go", async () => {
  const potentialRows = Array.from({ length: 6000 }, (_, index) =>
    aPotential({ ref: `P-${index}`, households: index }),
  );
  const interestRows = Array.from({ length: 3000 }, (_, index) =>
    anInterest({
      ref: `I-${index}`,
      partner: `M-${index % 500}`,
      districts: ["64.02.02"],
      villages: ["64.02.02.2010"],
    }),
  );
  const partnerRows = Array.from({ length: 500 }, (_, index) => aPartner({ ref: `M-${index}` }));
  const outcomeRows = Array.from({ length: 500 }, (_, index) =>
    anOutcome({ potential: `P-${index}`, interest: `I-${index}` }),
  );
  const lists = { potentials: potentialRows, partners: partnerRows, interests: interestRows, outcomes: outcomeRows };
  expect(await importLists(lists)).toMatchObject({
    ok: true,
    counts: {
      potentials: { created: 6000 },
      partners: { created: 500 },
      interests: { created: 3000 },
      outcomes: { created: 500 },
    },
  });
}, 60_000);
