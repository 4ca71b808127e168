import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { findAudit } from "~/db/queries/audit/find-audit";
import { resolveVillages } from "~/db/queries/interests/resolve-villages";
import { searchOrganisations } from "~/db/queries/organisations/search-organisations";
import { findReportSubject } from "~/db/queries/reports/find-report-subject";
import { findAssistedVillages } from "~/db/queries/villages/find-assisted-villages";
import { findOwnVillage } from "~/db/queries/villages/own-village";
import { findSignUpVillage } from "~/db/queries/villages/find-sign-up-villages";
import type { PotentialContent } from "~/db/queries/potentials/potential-columns";
import { interestVillages, organisations, potentials, villages } from "~/db/schema";
import { insertAreas } from "~/db/seed/seed-regions";
import { createTestDatabase } from "~/db/testing/test-database";

import { exportMarket } from "../../exchange/export-market";
import { importMarket } from "../../exchange/import-market";
import { createPotential } from "../../potentials/create-potential.server";
import { createPeople } from "../../testing/people";
import { discover } from "../../search/discover.server";
import { followChanges } from "../../search/follow-changes";
import { createTestServices } from "../../testing/test-services";
import { readVillage } from "../read-village.server";
import { changeVillage, type ChangedVillage } from "./change-village.server";
import { findVillageSuccessor } from "./find-village-successor.server";
import { previewChange } from "./preview-change.server";

const database = await createTestDatabase();
const { db } = database;
const services = await createTestServices(database);
const { aDistrict, aVillage, aPotential, anInterest } = createFactories(db);
const { aVillager, aBroker } = createPeople(db);
await aDistrict("64.02.02", "Loa Kulu");
const broker = await aBroker();
const regencyCode = "64.02";
const scope = { regency: regencyCode };

const change = (what: "code" | "merge", village: string, target: string): Promise<ChangedVillage> =>
  changeVillage(services, { actor: broker, basis: "Perda 3/2026", change: what, village, target });
const rowOf = async (id: number) => (await db.select().from(villages).where(eq(villages.id, id)))[0];
const importLists = (lists: Record<string, unknown>, to = db) =>
  importMarket(
    { db: to, now: services.clock.now, timeZone: "Asia/Makassar" },
    {
      bytes: new TextEncoder().encode(JSON.stringify({ format: "gandeng-desa/1", ...lists })),
      arriveAs: "published",
      dryRun: false,
    },
  );

const CONTENT: PotentialContent = {
  kind: "agriculture",
  sector: "plantation",
  title: "Kakao rakyat",
  description: null,
  volume: null,
  needs: null,
  fundingNeed: null,
  beneficiaries: null,
  households: null,
  sdgsDesa: null,
  readiness: "producing",
  legal: null,
  institution: null,
};

/** `Sirnajaya`, merged into `Mekarsari`, which afterwards was given another code. */
const [sirnajaya, mekarsari] = [await aVillage({ name: "Sirnajaya" }), await aVillage({ name: "Mekarsari" })];
const PRESENT = "64.02.02.2901";
await change("merge", sirnajaya.key, mekarsari.key);
await change("code", mekarsari.key, PRESENT);
const FORMER_KEYS = [sirnajaya.key, mekarsari.key];
const FORMER_NAMES = [...FORMER_KEYS, "Sirnajaya"];

describe("a village under a key or a name that is history", () => {
  test.each(FORMER_KEYS)("is not there to be reported: %s", async (ref) => {
    expect(await findReportSubject(db, { type: "village", ref, regencyCode })).toBeNull();
  });

  test.each(FORMER_KEYS)("is found by those who work for it: %s", async (key) => {
    expect(await findOwnVillage(db, { scope, key })).toMatchObject({ village: { key: PRESENT } });
  });

  test.each(FORMER_KEYS)("can be signed up for: %s", async (key) => {
    expect(await findSignUpVillage(db, { regencyCode, key })).toMatchObject({ key: PRESENT });
  });

  test.each(FORMER_NAMES)("is meant by a partner who types %s", async (word) => {
    const [resolved] = await resolveVillages(db, { regencyCode, words: [word] });
    expect(resolved?.meant).toEqual([{ key: PRESENT, name: "Mekarsari", district: "Loa Kulu" }]);
  });

  test.each(FORMER_NAMES)("is among the organisations that DPMD finds by %s", async (text) => {
    const sought = { regencyCode, kind: "village", text, only: null, page: 1, pageSize: 9 } as const;
    const { found } = await searchOrganisations(db, sought);
    expect(found.map(({ key }) => key)).toEqual([PRESENT]);
  });

  test.each(FORMER_NAMES)("is among the villages that an officer finds by %s", async (text) => {
    const { villages: found } = await findAssistedVillages(db, { scope, text, limit: 9, offset: 0 });
    expect(found.map(({ key }) => key)).toEqual([PRESENT]);
  });

  test("is found by the public under the name of the village that was merged into it, and counted once", async () => {
    await followChanges(services);
    const page = { selected: {}, sort: "relevance", near: null, page: 1, actor: null, language: "id" } as const;
    const { found, total, counts } = await discover(services, { ...page, sought: "villages", text: "sirnajaya" });
    expect(found.hits.map(({ listing }) => "key" in listing && listing.key)).toEqual([PRESENT]);
    expect([total, counts.villages]).toEqual([1, 1]);
  });

  test("keeps the log of its time under the old code", async () => {
    const page = { regencyCode, who: "", what: "", action: null, subjectType: "village", from: null, before: null };
    const lines = await findAudit(db, { ...page, subjectRef: PRESENT, olderThan: null, limit: 9 });
    expect(lines.map(({ action, subject }) => [action, subject.ref])).toEqual([
      ["recode_village", PRESENT],
      ["merge_village", mekarsari.key],
    ]);
  });

  test("is not made anew when the official list is loaded again", async () => {
    const official = {
      code: mekarsari.key,
      districtCode: "64.02.02",
      name: "Mekarsari",
      status: "definitive",
    } as const;
    await db.transaction((tx) =>
      insertAreas(tx, { provinces: [], regencies: [], districts: [], villages: [official] }),
    );
    expect(await db.$count(villages, eq(villages.key, mekarsari.key))).toBe(0);
  });
});

describe("a village that comes from another", () => {
  test("forgets its parent when that is merged into it", async () => {
    const parent = await aVillage();
    const child = await aVillage({ parentId: parent.id });
    await change("merge", parent.key, child.key);
    expect(await rowOf(child.id)).toMatchObject({ parentId: null });
    await expect(readVillage(services, { key: child.key, language: "id" })).resolves.toMatchObject({ parent: null });
  });

  test("comes from the successor when a file names the parent's old code", async () => {
    const row = { code: null, ref: "V-CHILD", name: "Anak", district: "64.02.02", status: "preparatory" };
    for (const parent of FORMER_KEYS) {
      expect(await importLists({ villages: [{ ...row, parent }] })).toMatchObject({ ok: true });
      const [child] = await db.select().from(villages).where(eq(villages.ref, "V-CHILD"));
      expect(child?.parentId).toBe(mekarsari.id);
    }
  });

  test("is given no parent by a file that states it under a name that is history", async () => {
    const official = await aVillage();
    await aVillage({ code: null, ref: "V-THEN", status: "preparatory" });
    await change("code", "V-THEN", official.key);
    const row = { code: null, ref: "V-THEN", name: "Dulu", district: "64.02.02", status: "preparatory" };
    await importLists({ villages: [{ ...row, parent: PRESENT }] });
    expect((await rowOf(official.id))?.parentId).toBeNull();
  });
});

describe("codes", () => {
  test("of a village that was merged are not given to another", async () => {
    const { key } = await aVillage();
    expect(await change("code", key, sirnajaya.key)).toEqual({ result: "code_of_merged" });
  });

  test("that two brokers give to two villages at one moment go to one", async () => {
    const [one, other] = [await aVillage(), await aVillage()];
    const code = "64.02.02.2950";
    const given = await Promise.allSettled([change("code", one.key, code), change("code", other.key, code)]);
    const codes = given.map((done) => (done.status === "fulfilled" ? done.value.result : done.reason.code));
    expect(codes.map(String).toSorted()).toEqual(["changed", "wrong_state"]);
  });

  test("are not lost by merging a village into one that has none", async () => {
    const { key } = await aVillage();
    await aVillage({ code: null, ref: "V-NONE", status: "preparatory" });
    expect(await change("merge", key, "V-NONE")).toEqual({ result: "without_code" });
  });

  test("given by a file leave the ref leading on after a merge", async () => {
    await aVillage({ code: null, ref: "V-BY-FILE", status: "preparatory" });
    const row = { code: "64.02.02.2960", ref: "V-BY-FILE", name: "Berkas", district: "64.02.02", status: "definitive" };
    expect(await importLists({ villages: [row] })).toMatchObject({ ok: true });
    const into = await aVillage({ ref: "V-INTO" });
    await change("merge", row.code, into.key);
    expect(await findVillageSuccessor(services, "V-BY-FILE")).toBe(into.key);
  });
});

describe("while villages merge", () => {
  test("a potential that is written for one at this moment moves too", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [from, into] = [await aVillage(), await aVillage()];
      const actor = await aVillager(from);
      const { key } = from;
      const ref = `P-RACE-${round}`;
      await Promise.allSettled([
        change("merge", key, into.key),
        createPotential(services, { actor, village: key, ref, content: CONTENT }),
      ]);
      const left = await db.$count(potentials, eq(potentials.villageId, from.id));
      expect(left).toBe(0);
    }
  });

  test("somebody who joins one at this moment joins the other", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [from, into] = [await aVillage(), await aVillage()];
      const [, organisationId] = await Promise.all([
        change("merge", from.key, into.key),
        db.transaction((tx) => ensureOrganisation(tx, { villageId: from.id })),
      ]);
      const [joined] = await db.select().from(organisations).where(eq(organisations.id, organisationId));
      expect(joined?.villageId).toBe(into.id);
    }
  });
});

test("the preview counts the interests that name the village", async () => {
  const [from, into] = [await aVillage(), await aVillage()];
  const stated = { change: "merge", village: from.key, target: into.key } as const;
  await anInterest({ inVillages: [from.id, into.id] });
  expect((await previewChange(services, { actor: broker, village: from.key, stated })).holdings.interests).toBe(1);
});

test("the ranking's market has the successor only, and a file of it is the same when it comes back", async () => {
  const [from, into] = [await aVillage({ population: 300 }), await aVillage({ population: 500 })];
  const preparatory = await aVillage({ code: null, ref: "V-EXPORT", status: "preparatory", parentId: from.id });
  const { ref } = await aPotential({ villageId: from.id });
  await aPotential({ villageId: preparatory.id });
  const interest = await anInterest({ inVillages: [from.id, preparatory.id] });
  await change("merge", from.key, into.key);
  await change("code", "V-EXPORT", "64.02.02.2970");
  await expect.poll(() => services.market.current().villages.has("64.02.02.2970")).toBe(true);
  const { potentials: offered, villages: ranked } = services.market.current();
  expect(offered.get(ref)?.village).toBe(into.key);
  expect([from.key, into.key, "V-EXPORT"].filter((key) => ranked.has(key))).toEqual([into.key]);
  const named = await db.select().from(interestVillages).where(eq(interestVillages.interestId, interest.id));
  expect(named).toHaveLength(2);

  const exported = async (of: typeof db) =>
    new TextDecoder().decode(await exportMarket({ db: of }, { regencyCode, state: "all", kind: ".json" }));
  const file = await exported(db);
  for (const gone of [from.key, ...FORMER_KEYS]) expect(file).not.toContain(`"${gone}"`);
  const { db: empty } = await createTestDatabase();
  await createFactories(empty).aDistrict("64.02.02");
  const lists: unknown = JSON.parse(file);
  expect(await importLists({ ...(typeof lists === "object" ? lists : {}) }, empty)).toMatchObject({ ok: true });
  expect(await exported(empty)).toBe(file);
});
