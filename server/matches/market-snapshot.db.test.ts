import { sql } from "drizzle-orm";
import { createServer, connect, type Socket } from "node:net";
import pino from "pino";
import { afterEach, expect, test, vi } from "vitest";

import { createDatabase } from "~/db/client";
import { createFactories } from "~/db/factories";
import { outcomes } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createMarketSnapshot } from "./market-snapshot.server";
import { interestsFor } from "./rankings";

const { db, url } = await createTestDatabase();
const { aVillage, aPotential, anInterest, aPartner } = createFactories(db);
const log = pino({ level: "silent" });
const options = { asOf: "2026-11-24", language: "id" } as const;
const soon = { timeout: 10_000, interval: 20 };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function snapshotOver(address: string, told = log) {
  const database = createDatabase(address, { connections: 2 });
  closing.push(database.close);
  const snapshot = await createMarketSnapshot({ ...database, log: told, regencyCode: "64.02" });
  closing.push(snapshot.close);
  return snapshot;
}

const matchesIn = (snapshot: Awaited<ReturnType<typeof snapshotOver>>, potential: string) =>
  interestsFor(snapshot.current(), potential, options).matches.map(({ interest }) => interest);

test("the market holds what is published in the regency, and the villages that it names", async () => {
  const [here, named] = [await aVillage({ name: "Lung Anai" }), await aVillage({ name: "Jembayan" })];
  const elsewhere = await aVillage({ districtCode: "64.09.01" });
  await aPotential({ ref: "HERE", villageId: here.id, sdgsDesa: [8], needs: ["training"] });
  await aPotential({ ref: "DRAFT", villageId: here.id, state: "draft", publishedAt: null });
  await aPotential({ ref: "ELSEWHERE", villageId: elsewhere.id });
  const partner = await aPartner({ ref: "MHU", latitude: -0.5, longitude: 117 });
  await anInterest({
    ref: "NAMING",
    partnerId: partner.id,
    inVillages: [named.id],
    inDistricts: ["64.02.06", "64.02.02"],
    budgetTotal: 900_000_000,
    invented: ["budget"],
  });
  await anInterest({ ref: "PAUSED", state: "paused" });
  const { potentials, interests, villages, invented } = (await snapshotOver(url)).current();
  expect([...potentials.keys()]).toEqual(["HERE"]);
  expect(potentials.get("HERE")).toMatchObject({ village: here.key, sdgsDesa: [8], needs: ["training"], volume: null });
  expect([...interests.keys()]).toEqual(["NAMING"]);
  expect(interests.get("NAMING")).toMatchObject({
    partner: "MHU",
    villages: [named.key],
    districts: ["64.02.06", "64.02.02"],
    budget: { total: 900_000_000, perVillageMin: null, perVillageMax: null },
  });
  expect([...villages.keys()]).toEqual([here.key, named.key].toSorted());
  expect(invented.interests.get("NAMING")).toEqual(["budget"]);
});

test("what changes nothing that is published keeps the market, and with it all that was worked out from it", async () => {
  const { id: potentialId } = await aPotential({ ref: "KEPT" });
  const { id: interestId } = await anInterest({ ref: "LOOKED-FROM" });
  const lines: string[] = [];
  const snapshot = await snapshotOver(url, pino({ level: "debug" }, { write: (line) => void lines.push(line) }));
  const before = snapshot.current();
  const look = { potentialId, interestId, side: "partner", type: "saved", at: new Date() } as const;
  await db.insert(outcomes).values(look);
  await aPotential({ ref: "WRITTEN", state: "draft", publishedAt: null });
  await vi.waitFor(() => expect(lines.join()).toContain("market unchanged"), soon);
  expect(snapshot.current()).toBe(before);
  await db.execute(sql`update potentials set invented = array['title'] where ref = 'KEPT'`);
  await vi.waitFor(() => expect(snapshot.current().invented.potentials.get("KEPT")).toEqual(["title"]), soon);
});

test("a committed change changes the rankings, a rolled back one nothing", async () => {
  await aPotential({ ref: "COCOA", title: "Kakao" });
  const snapshot = await snapshotOver(url);
  const { version } = snapshot.current();
  await db
    .transaction(async (tx) => {
      await createFactories(tx).anInterest({ ref: "ROLLED-BACK" });
      tx.rollback();
    })
    .catch(() => undefined);
  await anInterest({ ref: "FRESH", title: "Dukungan kakao" });
  await vi.waitFor(() => expect(matchesIn(snapshot, "COCOA")).toContain("FRESH"), soon);
  expect(matchesIn(snapshot, "COCOA")).not.toContain("ROLLED-BACK");
  expect(snapshot.current().version).not.toBe(version);
  await db.execute(sql`update interests set state = 'closed' where ref = 'FRESH'`);
  await vi.waitFor(() => expect(matchesIn(snapshot, "COCOA")).not.toContain("FRESH"), soon);
});

test("a market is named alike by whoever loads it, whatever was looked at meanwhile", async () => {
  const potential = await aPotential();
  const interest = await anInterest();
  const pair = { potentialId: potential.id, interestId: interest.id, side: "partner", at: new Date() } as const;
  const { version } = (await snapshotOver(url)).current();
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  await db.insert(outcomes).values({ ...pair, type: "viewed", position: 1 });
  expect((await snapshotOver(url)).current().version).toBe(version);
  await db.insert(outcomes).values({ ...pair, type: "met" });
  expect((await snapshotOver(url)).current().version).not.toBe(version);
});

test("while the database is away the old market is served, and afterwards what changed meanwhile is there", async () => {
  await aPotential({ ref: "RATTAN", title: "Rotan" });
  const proxy = await openProxy(new URL(url));
  const snapshot = await snapshotOver(proxy.url);
  expect(snapshot.current().potentials.has("RATTAN")).toBe(true);
  await proxy.cut();
  await anInterest({ ref: "MEANWHILE", title: "Dukungan rotan" });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(snapshot.current().potentials.has("RATTAN")).toBe(true);
  expect(snapshot.current().interests.has("MEANWHILE")).toBe(false);
  await proxy.restore();
  await vi.waitFor(() => expect(matchesIn(snapshot, "RATTAN")).toContain("MEANWHILE"), soon);
  await anInterest({ ref: "AFTERWARDS", title: "Dukungan rotan" });
  await vi.waitFor(() => expect(matchesIn(snapshot, "RATTAN")).toContain("AFTERWARDS"), soon);
});

/** A way to the database that can be cut and restored, as a restart of the database does to its clients. */
async function openProxy(target: URL) {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    client.pipe(upstream).pipe(client);
  });
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address ? address.port : port);
      });
    });
  const port = await listen(0);
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  closing.push(cut);
  const address = new URL(target);
  address.hostname = "127.0.0.1";
  address.port = String(port);
  return { url: address.href, cut, restore: () => listen(port) };
}
