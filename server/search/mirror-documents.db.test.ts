import { eq, sql } from "drizzle-orm";
import { once } from "node:events";
import { createServer as createHttpServer, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import pino from "pino";
import { beforeAll, describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { potentials, searchMirrors } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createTestServices } from "../testing/test-services";
import { keepIndex } from "./keep-index";
import { createMeilisearchSearch } from "./meilisearch/meilisearch-search";
import { SearchError } from "./meilisearch/search-error";
import { type Mirror, mirrorDocuments, verifyMirror } from "./mirror-documents";
import { createPostgresSearch } from "./postgres/postgres-search";
import type { Search, SearchIndex, SearchRequest } from "./search";
import { REACHED } from "./testing/adapters";
import { ANYTHING } from "./testing/documents";
import { layWire } from "./testing/wire";
import { withFallback } from "./with-fallback";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential } = createFactories(db);
const village = await aVillage({ name: "Lung Anai" });
const services = await createTestServices(database);
const log = pino({ level: "silent" });

const versionsOf = async (index: SearchIndex) => {
  const all = new Map<string, number>();
  for await (const batch of index.versions())
    for (const { kind, id, version } of batch) all.set(`${kind} ${id}`, version);
  return new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
const own = () => versionsOf(createPostgresSearch(db));
const isEqual = async ({ index }: Mirror) => expect(await versionsOf(index)).toEqual(await own());

/** So many potentials at once. */
const publish = (count: number, title: string) =>
  db.execute(sql`
    insert into potentials (ref, village_id, state, kind, sector, title, readiness, published_at)
    select ${title} || '-' || n, ${village.id}, 'published', 'umkm', 'culinary', ${title} || ' ' || n, 'producing', now()
    from generate_series(1, ${count}::int) as n`);

for (const { name, open } of REACHED) {
  describe(`a mirror by ${name}`, async () => {
    const mirror: Mirror = { index: await open(), settings: 1 };
    const find = async (text: string) => (await mirror.index.find({ ...ANYTHING, text })).total;
    const keep = () => keepIndex({ ...services, mirror, log });
    beforeAll(async () => {
      await db.delete(searchMirrors);
      await db.delete(potentials);
      await publish(30, "Jamur");
    });

    test("is filled, follows what is published, changed and removed, and has nothing to do then", async () => {
      await keep();
      expect(await find("jamur")).toBe(30);
      const { id } = await aPotential({ ref: "SIRUP", title: "Sirup pala", villageId: village.id });
      await keep();
      expect(await find("sirup")).toBe(1);
      await db.update(potentials).set({ title: "Manisan pala" }).where(eq(potentials.id, id));
      await keep();
      expect([await find("sirup"), await find("manisan")]).toEqual([0, 1]);
      await db.delete(potentials).where(eq(potentials.id, id));
      await keep();
      expect(await find("manisan")).toBe(0);
      expect(await mirrorDocuments(db, mirror)).toBe(0);
      await isEqual(mirror);
    });

    test("can be narrowed by whatever the index can", async () => {
      const request = { ...ANYTHING, text: "jamur", pageSize: 1 };
      const [indexed, mirrored] = await Promise.all([services.search.find(request), mirror.index.find(request)]);
      expect(mirrored.facets).toEqual(indexed.facets);
      expect(mirrored.facets.district).toEqual([{ code: "64.02.02", count: 30 }]);
    });

    test("forgets what was withdrawn and takes it back when it returns", async () => {
      const { id } = await aPotential({ ref: "KEMBALI", title: "Anyaman purun", villageId: village.id });
      for (const state of ["paused", "published", "paused", "published"] as const) {
        await db.update(potentials).set({ state }).where(eq(potentials.id, id));
        await keep();
        expect(await find("purun")).toBe(state === "published" ? 1 : 0);
      }
      await isEqual(mirror);
    });

    test("under other settings is filled anew", async () => {
      await mirror.index.remove([{ kind: "villages", id: village.id }]);
      expect(await mirrorDocuments(db, mirror)).toBe(0);
      expect(await mirrorDocuments(db, { ...mirror, settings: 2 })).toBe((await own()).size);
      await mirrorDocuments(db, mirror);
      await isEqual(mirror);
    });

    test("is put right by a check, which finds nothing the second time", async () => {
      const [first, second] = await db.select({ id: potentials.id }).from(potentials).limit(2);
      await mirror.index.remove([{ kind: "potentials", id: first?.id ?? 0 }]);
      const stray = { kind: "potentials" as const, id: 77_777, version: 1, ref: "LIAR", title: "Liar" };
      const rest = {
        place: "",
        body: "",
        labels: "",
        codes: {},
        position: null,
        newest: 0,
        size: 0,
        attention: 0,
        closes: null,
      };
      await mirror.index.index([
        { ...stray, ...rest },
        { ...stray, ...rest, id: second?.id ?? 0, ref: "PALSU", version: 9_000_000_000 },
      ]);
      expect(await verifyMirror(db, mirror)).toEqual({ documents: (await own()).size, repaired: 2, removed: 1 });
      await isEqual(mirror);
      expect(await verifyMirror(db, mirror)).toMatchObject({ repaired: 0, removed: 0 });
    });

    test("of a batch of five thousand is whole", async () => {
      await publish(5_000, "Ribuan");
      await keep();
      expect(await find("ribuan")).toBe(5_000);
      await isEqual(mirror);
    });
  });
}

for (const { name, open, url } of REACHED) {
  if (url === null) continue;
  const title = "has everything after its line was cut in the middle of a batch, and searches went on meanwhile";
  test(`${name} ${title}`, { timeout: 60_000 }, async () => {
    const wire = await layWire(url);
    const mirror: Mirror = { index: await open(wire.url), settings: 1 };
    const search = withFallback({ first: mirror.index, other: services.search, log, now: () => new Date() });
    const keep = () => keepIndex({ ...services, mirror, log });
    await db.delete(searchMirrors);
    await keep();
    await publish(3_000, "Terputus");
    const keeping = keep();
    await wait(300);
    await wire.cut();
    await keeping;
    expect((await search.find({ ...ANYTHING, text: "terputus" })).total).toBe(3_000);
    await wire.mend();
    await keep();
    await isEqual(mirror);
    await wire.cut();
  });
}

describe("while a search server", () => {
  const answers = async (url: string) => {
    const keys = { searchKey: "s", writeKey: "w", prefix: "none", searchLimitMs: 100 };
    const told: unknown[] = [];
    const asked = { first: 0 };
    let now = 0;
    const server = createMeilisearchSearch({ url, ...keys });
    const first = { ...server, find: (request: SearchRequest) => ((asked.first += 1), server.find(request)) };
    const warned = pino({ level: "warn" }, { write: (line) => void told.push(line) });
    const search = withFallback({ first, other: services.search, log: warned, now: () => new Date(now) });
    const find = async () => (await search.find({ ...ANYTHING, sought: "villages", text: "lung anai" })).total;
    const found = [await find(), await find()];
    const atFirst = [asked.first, told.length];
    now = 11_000;
    found.push(await find());
    return { found, atFirst, later: [asked.first, told.length] };
  };
  const asItShould = { found: [1, 1, 1], atFirst: [1, 1], later: [2, 2] };

  test("refuses, the database answers, and it is asked again after ten seconds", async () => {
    expect(await answers("http://127.0.0.1:9")).toEqual(asItShould);
  });

  test("refuses one question, that one is answered by the database and the next is asked", async () => {
    let asked = 0;
    const index = createPostgresSearch(db);
    const first: Search = {
      ...index,
      find: async (request) => {
        asked += 1;
        if (request.text === "jamur") throw new SearchError("search_invalid_filter");
        return index.find(request);
      },
    };
    const search = withFallback({ first, other: services.search, log, now: () => new Date(0) });
    expect((await search.find({ ...ANYTHING, text: "jamur" })).words).toBe(1);
    await search.find({ ...ANYTHING, text: "kopi" });
    expect(asked).toBe(2);
  });

  test.each([
    ["hangs", () => undefined],
    ["fails", (response: ServerResponse) => response.writeHead(500).end("{}")],
    ["is another program", (response: ServerResponse) => response.end("<h1>It works!</h1>")],
  ])("%s, the database answers", async (_, reply) => {
    const server = createHttpServer((_request, response) => void reply(response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
    expect(await answers(url)).toEqual(asItShould);
    server.closeAllConnections();
    server.close();
  });
});
