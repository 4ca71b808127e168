import { eq, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";

import { createDatabase } from "~/db/client";
import { createFactories } from "~/db/factories";
import { interests, partners, potentials, searchChanges, villages } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createTestServices } from "../testing/test-services";
import { followChanges } from "./follow-changes";
import type { Sought } from "./search";
import { ANYTHING } from "./testing/documents";
import { verifyDocuments } from "./verify-documents";

const database = await createTestDatabase();
const { db, url } = database;
const { aDistrict, aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const services = await createTestServices(database);

const refs = async (text: string, sought: Sought = "potentials") =>
  (await services.search.find({ ...ANYTHING, sought, text })).hits.map(({ ref }) => ref);
const followed = async (text: string, sought?: Sought) => {
  await followChanges(services);
  return refs(text, sought);
};
const waitingJobs = async () => {
  const [row] = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'index_documents'`,
  );
  return row?.n;
};

beforeAll(() => aDistrict("64.02.02", "Loa Kulu"));
const clearJobs = () =>
  db.execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);

beforeEach(async () => void (await clearJobs()));

describe("a document follows its row", () => {
  test("when it is published, changed and withdrawn", async () => {
    const { id } = await aPotential({ ref: "SAGU", title: "Sagu basah", state: "draft", publishedAt: null });
    expect(await followed("sagu")).toEqual([]);
    await db.update(potentials).set({ state: "published", publishedAt: new Date() }).where(eq(potentials.id, id));
    expect(await followed("sagu")).toEqual(["SAGU"]);
    await db.update(potentials).set({ title: "Rumbia basah" }).where(eq(potentials.id, id));
    expect(await followed("rumbia")).toEqual(["SAGU"]);
    await db.update(potentials).set({ state: "paused" }).where(eq(potentials.id, id));
    expect(await followed("rumbia")).toEqual([]);
  });

  test("when what it belongs to changes: a village's name, a partner's name and standing", async () => {
    const village = await aVillage({ name: "Teluk Semut" });
    await aPotential({ ref: "SEMUT", villageId: village.id, title: "Kerupuk" });
    const partner = await aPartner({ ref: "ELANG", name: "PT Elang Jaya" });
    await anInterest({ ref: "DARI-ELANG", partnerId: partner.id, title: "Hibah" });
    expect(await followed("teluk semut")).toEqual(["SEMUT"]);
    await db.update(villages).set({ name: "Teluk Rangrang" }).where(eq(villages.id, village.id));
    expect([await followed("rangrang"), await refs("semut", "villages")]).toEqual([["SEMUT"], []]);
    await db.update(partners).set({ name: "PT Rajawali" }).where(eq(partners.id, partner.id));
    expect(await followed("rajawali", "interests")).toEqual(["DARI-ELANG"]);
    await db.update(partners).set({ isVerified: false }).where(eq(partners.id, partner.id));
    expect([await followed("rajawali", "interests"), await refs("rajawali", "partners")]).toEqual([[], []]);
  });

  test("when it is deleted", async () => {
    const { id } = await anInterest({ ref: "HAPUS", title: "Dukungan gaharu" });
    expect(await followed("gaharu", "interests")).toEqual(["HAPUS"]);
    await db.delete(interests).where(eq(interests.id, id));
    expect(await followed("gaharu", "interests")).toEqual([]);
  });

  test("a village says how much it publishes", async () => {
    const village = await aVillage({ name: "Banyak Rupa" });
    const { id } = await aPotential({ villageId: village.id, sector: "textiles" });
    await followChanges(services);
    const found = async () =>
      (await services.search.find({ ...ANYTHING, sought: "villages", text: "banyak rupa" })).facets;
    expect((await found()).sector).toEqual([{ code: "textiles", count: 1 }]);
    await db.update(potentials).set({ state: "archived" }).where(eq(potentials.id, id));
    await followChanges(services);
    expect((await found()).sector).toEqual([]);
  });
});

describe("a change", () => {
  test("is noted with one job in the transaction that makes it, or not at all", async () => {
    const village = await aVillage();
    await followChanges(services);
    await clearJobs();
    await expect(
      db.transaction(async (tx) => {
        await createFactories(tx).aPotential({ ref: "BATAL", title: "Batal", villageId: village.id });
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect([await db.$count(searchChanges), await waitingJobs()]).toEqual([0, 0]);
    await db.transaction(async (tx) => {
      const { aPotential: one } = createFactories(tx);
      for (const ref of ["SATU-A", "SATU-B", "SATU-C"]) await one({ ref, villageId: village.id });
    });
    expect(await waitingJobs()).toBe(1);
  });

  test("of a draft is no matter", async () => {
    const { id } = await aPotential({ ref: "DRAF", state: "draft", publishedAt: null });
    await followChanges(services);
    await clearJobs();
    await db.update(potentials).set({ title: "Masih draf" }).where(eq(potentials.id, id));
    expect([await db.$count(searchChanges), await waitingJobs()]).toEqual([0, 0]);
  });

  test("is followed though the connection is lost in the middle", async () => {
    const village = await aVillage({ name: "Putus Sambung" });
    await db.insert(potentials).values(
      Array.from({ length: 1_500 }, (_, n) => ({
        ref: `PUTUS-${n}`,
        villageId: village.id,
        state: "published" as const,
        publishedAt: new Date(),
        kind: "umkm" as const,
        sector: "culinary" as const,
        title: `Jajanan putus ${n}`,
        readiness: "producing" as const,
      })),
    );
    const weak = createDatabase(url, { connections: 1 });
    const lost = followChanges({ ...services, db: weak.db }).catch((error: unknown) => error);
    await wait(60);
    await db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%search_%'
        and pid <> pg_backend_pid()`);
    await lost;
    await weak.close();
    await followChanges(services);
    expect(await db.$count(searchChanges)).toBe(0);
    expect((await services.search.find({ ...ANYTHING, text: "jajanan putus" })).total).toBe(1_500);
    expect(await verifyDocuments(services)).toMatchObject({ repaired: 0, removed: 0 });
  });

  test("that races with others, and with several who follow, leaves every document as its row is", async () => {
    const village = await aVillage();
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        aPotential({ ref: `LOMBA-${n}`, villageId: village.id, title: `Lomba ${n}` }),
      ),
    );
    const step = fc.record({
      at: fc.nat({ max: made.length - 1 }),
      state: fc.constantFrom("published" as const, "paused" as const),
      title: fc.constantFrom("Lomba dayung", "Lomba layar", "Lomba renang"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        await Promise.all([
          ...steps.map(({ at, ...change }) => {
            const id = made[at]?.id ?? 0;
            return db.update(potentials).set(change).where(eq(potentials.id, id));
          }),
          ...Array.from({ length: 3 }, () => followChanges(services)),
        ]);
        await followChanges(services);
        const rows = await db.select().from(potentials).where(eq(potentials.villageId, village.id));
        const published = rows.filter(({ state }) => state === "published");
        const documents = await services.search.find({ ...ANYTHING, text: "lomba", pageSize: 20 });
        expect(
          documents.hits.map(({ ref, title }) => `${ref} ${title.map(({ text }) => text).join("")}`).toSorted(),
        ).toEqual(published.map(({ ref, title }) => `${ref} ${title}`).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test("of five thousand rows at once is followed whole", async () => {
    const village = await aVillage({ name: "Lima Ribu" });
    await db.execute(sql`
      insert into potentials (ref, village_id, state, kind, sector, title, readiness, published_at)
      select 'RIBU-' || n, ${village.id}, 'published', 'umkm', 'culinary', 'Kue ribuan ' || n, 'producing', now()
      from generate_series(1, 5000) as n`);
    expect(await followChanges(services)).toBeGreaterThanOrEqual(5_000);
    expect((await services.search.find({ ...ANYTHING, text: "ribuan" })).total).toBe(5_000);
    await db.delete(potentials).where(eq(potentials.villageId, village.id));
    await followChanges(services);
    expect((await services.search.find({ ...ANYTHING, text: "ribuan" })).total).toBe(0);
  });
});

describe("a village merged into another", () => {
  test("is found under that one's name, and under another's when it goes there", async () => {
    const [first, second, merged] = [
      await aVillage({ name: "Pertama" }),
      await aVillage({ name: "Kedua" }),
      await aVillage({ name: "Leburan" }),
    ];
    await db.update(villages).set({ mergedIntoId: first.id }).where(eq(villages.id, merged.id));
    expect(await followed("leburan", "villages")).toEqual([first.key]);
    await db.update(villages).set({ mergedIntoId: second.id }).where(eq(villages.id, merged.id));
    expect(await followed("leburan", "villages")).toEqual([second.key]);
  });
});

describe("a check", () => {
  test("repairs what differs, lacks or has no row, and finds nothing the second time", async () => {
    await verifyDocuments(services);
    await db.execute(sql`delete from search_documents where kind = 'villages'`);
    await db.execute(
      sql`update search_texts set fingerprint = 'other' where document_id in (select id from search_documents where kind = 'partners')`,
    );
    await db.execute(sql`update search_documents set words = '' where kind = 'partners'`);
    await db.execute(
      sql`update search_documents set row_id = row_id + 1000000 where id in (select document_id from search_texts where ref in ('SAGU', 'SEMUT'))`,
    );
    const broken = await verifyDocuments(services);
    expect(broken.repaired).toBeGreaterThanOrEqual(3);
    expect(broken.removed).toBe(1);
    expect(await refs("teluk rangrang", "villages")).toHaveLength(1);
    expect(await verifyDocuments(services)).toMatchObject({ repaired: 0, removed: 0, documents: broken.documents });
  });
});
