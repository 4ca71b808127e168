import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, savedSearches, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { exportOwnData } from "../privacy/export-own-data.server";
import { eraseOwnAccount } from "../privacy/erase-own-account.server";
import { readPrivacy } from "../privacy/read-privacy.server";
import { followChanges } from "../search/follow-changes";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { changeSavedSearch, removeSavedSearch } from "./change-saved-search.server";
import { lookAtSearch } from "./look-at-search.server";
import { readSavedSearches } from "./read-saved-searches.server";
import { MOST_SAVED_SEARCHES, type SaveSearch, saveSearch } from "./save-search.server";

const database = await createTestDatabase();
const { db } = database;
const people = createPeople(db);
const make = createFactories(db);
const base = await createTestServices(database);
const village = await make.aVillage();
const NOW = new Date("2026-11-24T03:00:00Z");

const at = (now: Date) => ({ ...base, clock: { ...base.clock, now: () => now } });
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const services = at(NOW);

const COCOA: Omit<SaveSearch, "actor"> = {
  name: "Kakao",
  address: "cari=potensi&q=kakao&urut=terbaru",
  sought: "potentials",
  query: { text: "kakao", selected: {}, near: null },
};
const aVillager = () => people.aVillager(village);
const save = (actor: Actor, search: Partial<typeof COCOA> = {}) => saveSearch(services, { actor, ...COCOA, ...search });
const idOf = async (actor: Actor, search: Partial<typeof COCOA> = {}) => {
  const saved = await save(actor, search);
  return "id" in saved ? saved.id : 0;
};
const shown = async (actor: Actor, now = NOW) => (await readSavedSearches(at(now), actor)).searches;
const actionsOf = async (actor: Actor) => {
  const lines = await db
    .select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.actorUserId, actor.userId))
    .orderBy(auditLog.id);
  return lines.map(({ action }) => action);
};

describe("saving a search", () => {
  test("keeps it under its name, told daily, and the log does not say what was sought", async () => {
    const actor = await aVillager();
    expect(await save(actor)).toMatchObject({ outcome: "saved" });
    expect(await shown(actor)).toMatchObject([
      { name: "Kakao", address: COCOA.address, sought: "potentials", frequency: "daily", fresh: { count: 0 } },
    ]);
    const [line, ...more] = await db.select().from(auditLog).where(eq(auditLog.actorUserId, actor.userId));
    expect([line?.action, more]).toEqual(["save_search", []]);
    expect(JSON.stringify(line)).not.toMatch(/kakao/i);
  });

  test("a second time says so, and changes nothing", async () => {
    const actor = await aVillager();
    const id = await idOf(actor);
    expect(await save(actor, { name: "Coklat" })).toEqual({ outcome: "exists", id });
    expect((await shown(actor)).map(({ name }) => name)).toEqual(["Kakao"]);
    expect(await actionsOf(actor)).toEqual(["save_search"]);
  });

  test("keeps it once, however often it is saved at the same moment", async () => {
    const actor = await aVillager();
    const saved = await Promise.all([1, 2, 3, 4, 5].map(() => save(actor)));
    expect(saved.map(({ outcome }) => outcome).toSorted()).toEqual(["exists", "exists", "exists", "exists", "saved"]);
    expect(await shown(actor)).toHaveLength(1);
  });

  test("ends at the most one can keep, also at the same moment, and one that is removed makes room", async () => {
    const actor = await aVillager();
    const numbers = Array.from({ length: MOST_SAVED_SEARCHES + 3 }, (_, number) => number);
    const saved = await Promise.all(numbers.map((number) => save(actor, { address: `q=${number}` })));
    expect(saved.filter(({ outcome }) => outcome === "full")).toHaveLength(3);
    const kept = await shown(actor);
    expect(kept).toHaveLength(MOST_SAVED_SEARCHES);
    await removeSavedSearch(services, { actor, id: kept[0]?.id ?? 0 });
    expect(await save(actor, { address: "q=baru" })).toMatchObject({ outcome: "saved" });
  });

  test("of villages or partners keeps it without news, whatever one chooses", async () => {
    const actor = await aVillager();
    const id = await idOf(actor, { sought: "villages", address: "cari=desa" });
    await changeSavedSearch(services, { actor, id, name: "Desa", frequency: "daily" });
    expect(await shown(actor)).toMatchObject([{ name: "Desa", frequency: "never", fresh: null }]);
  });

  test("does not wait for a claim to be confirmed", async () => {
    const actor = await people.aVillager(village, { standing: "claimed" });
    expect(await save(actor)).toMatchObject({ outcome: "saved" });
  });
});

describe("what is new", () => {
  test("is what was published since its person last looked, and is what the search finds", async () => {
    const actor = await aVillager();
    await idOf(actor);
    await make.aPotential({ title: "Kakao lama", publishedAt: minutesLater(-1) });
    await make.aPotential({ title: "Kakao fermentasi", publishedAt: minutesLater(1) });
    await make.aPotential({ title: "Kakao bubuk", publishedAt: minutesLater(2) });
    await make.aPotential({ title: "Madu hutan", publishedAt: minutesLater(2) });
    await followChanges(services);
    expect(await shown(actor, minutesLater(5))).toMatchObject([{ fresh: { count: 2, isMore: false } }]);

    expect(await lookAtSearch(at(minutesLater(6)), { actor, address: COCOA.address })).toMatchObject({
      frequency: "daily",
    });
    expect(await shown(actor, minutesLater(7))).toMatchObject([{ fresh: { count: 0 }, seenAt: minutesLater(6) }]);
  });

  test("has every word that was sought", async () => {
    const actor = await aVillager();
    const query = { text: "kakao vanili", selected: {}, near: null };
    await idOf(actor, { query });
    await make.aPotential({ title: "Kakao kering", publishedAt: minutesLater(1) });
    await followChanges(services);
    expect(await shown(actor, minutesLater(5))).toMatchObject([{ fresh: { count: 0 } }]);
    await make.aPotential({ title: "Vanili dan kakao", publishedAt: minutesLater(2) });
    await followChanges(services);
    expect(await shown(actor, minutesLater(5))).toMatchObject([{ fresh: { count: 1 } }]);
  });

  test("is of verified partners, when interests are sought", async () => {
    const actor = await aVillager();
    const query = { text: "", selected: { fund_source: ["zakat"] }, near: null };
    await idOf(actor, { sought: "interests", address: "cari=minat&dana=zakat", query });
    const partners = await Promise.all([make.aPartner({ isVerified: true }), make.aPartner({ isVerified: false })]);
    for (const { id } of partners)
      await make.anInterest({ partnerId: id, fundSource: "zakat", publishedAt: minutesLater(1) });
    await followChanges(services);
    expect(await shown(actor, minutesLater(5))).toMatchObject([{ fresh: { count: 1 } }]);
  });
});

describe("somebody else's search", () => {
  test("is neither shown, changed, removed nor looked at", async () => {
    const [mine, theirs] = [await aVillager(), await aVillager()];
    const id = await idOf(theirs, { address: "q=mereka" });
    expect(await shown(mine)).toEqual([]);
    await expect(
      changeSavedSearch(services, { actor: mine, id, name: "Milik saya", frequency: "never" }),
    ).rejects.toMatchObject({ code: "not_found" });
    await removeSavedSearch(services, { actor: mine, id });
    expect(await lookAtSearch(at(minutesLater(9)), { actor: mine, address: "q=mereka" })).toBeNull();
    expect(await shown(theirs)).toMatchObject([{ id, name: "Kakao", frequency: "daily", seenAt: NOW }]);
    expect(await actionsOf(mine)).toEqual([]);
  });
});

test("a search is renamed, told of weekly, and removed twice without harm", async () => {
  const actor = await aVillager();
  const id = await idOf(actor);
  await changeSavedSearch(services, { actor, id, name: "Coklat", frequency: "weekly" });
  expect(await shown(actor)).toMatchObject([{ name: "Coklat", frequency: "weekly" }]);
  await removeSavedSearch(services, { actor, id });
  await removeSavedSearch(services, { actor, id });
  expect(await shown(actor)).toEqual([]);
  expect(await actionsOf(actor)).toEqual(["save_search", "remove_search"]);
});

test("where news goes is told as it is: nowhere but here without a proved address, or for who wants none", async () => {
  const actor = await aVillager();
  const channel = async () => (await readSavedSearches(services, actor)).channel;
  const set = (fields: Partial<typeof users.$inferInsert>) =>
    db.update(users).set(fields).where(eq(users.id, actor.userId));
  expect(await channel()).toBe("here");
  await set({ emailVerified: true });
  expect(await channel()).toBe("email");
  await set({ digest: "never" });
  expect(await channel()).toBe("here");
  await set({ digest: "daily", channel: "phone", phoneNumber: "+6281200000077", phoneNumberVerified: true });
  expect(await channel()).toBe("here");
});

test("saved searches are counted and taken along with one's data, and go with the account", async () => {
  const actor = await aVillager();
  await idOf(actor);
  expect((await readPrivacy(services, actor)).rows.savedSearches).toBe(1);
  expect(await exportOwnData(services, actor)).toMatchObject({
    savedSearches: [{ name: "Kakao", address: COCOA.address, frequency: "daily", createdAt: NOW, seenAt: NOW }],
  });
  expect(await eraseOwnAccount(services, { actor, password: "", hasTypedPhrase: true })).toBe("erased");
  expect(await db.select().from(savedSearches).where(eq(savedSearches.userId, actor.userId))).toEqual([]);
  await expect(save(actor)).rejects.toMatchObject({ code: "not_found" });
});

test("who begins to be told is not told of what was published before", async () => {
  const actor = await aVillager();
  const id = await idOf(actor);
  const toldUntil = async () =>
    (
      await db
        .select()
        .from(savedSearches)
        .where(and(eq(savedSearches.id, id)))
    )[0]?.toldUntil;
  const change = (frequency: "daily" | "weekly" | "never", now: Date) =>
    changeSavedSearch(at(now), { actor, id, name: "Kakao", frequency });
  await change("weekly", minutesLater(10));
  expect(await toldUntil()).toEqual(NOW);
  await change("never", minutesLater(20));
  await change("daily", minutesLater(30));
  expect(await toldUntil()).toEqual(minutesLater(30));
});
