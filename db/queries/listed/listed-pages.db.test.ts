import { beforeAll, expect, test } from "vitest";

import { createFactories } from "../../factories";
import { createTestDatabase } from "../../testing/test-database";
import { countListedPages } from "./count-listed-pages";
import { findListedPages } from "./find-listed-pages";
import type { ListedKind } from "./listed-pages";

const { db } = await createTestDatabase();
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const scope = { regencyCode: "64.02", day: "2026-11-24" };
const updatedAt = new Date("2026-11-20T03:04:05.678Z");
const later = new Date("2026-11-21T00:00:00Z");
let offering = "";

const namesOf = async (kind: ListedKind, slice: { after?: number; skip?: number; limit?: number } = {}) =>
  (await findListedPages(db, { ...scope, kind, after: 0, skip: 0, limit: 100, ...slice })).map(({ name }) => name);

beforeAll(async () => {
  const village = await aVillage({ updatedAt });
  offering = village.key;
  await aPotential({ ref: "P-A", villageId: village.id, updatedAt });
  await aPotential({ ref: "P-B", villageId: village.id, updatedAt: later });
  await aPotential({ ref: "P-DRAFT", villageId: (await aVillage()).id, state: "draft", publishedAt: null });
  await aPotential({ ref: "P-PAUSED", villageId: village.id, state: "paused" });
  await aPotential({ ref: "P-ELSEWHERE", villageId: (await aVillage({ districtCode: "64.09.01" })).id });
  await aVillage({ mergedIntoId: village.id });
  const partner = await aPartner({ ref: "M-A", updatedAt });
  const unverified = await aPartner({ ref: "M-NEW", isVerified: false });
  await anInterest({ ref: "I-OPEN", partnerId: partner.id, opens: "2026-01-01", closes: "2026-11-24", updatedAt });
  await anInterest({ ref: "I-CLOSED", partnerId: partner.id, opens: "2026-01-01", closes: "2026-11-23" });
  await anInterest({ ref: "I-DRAFT", partnerId: partner.id, state: "draft", publishedAt: null });
  await anInterest({ ref: "I-NEW", partnerId: unverified.id, opens: "2026-01-01", closes: "2026-12-31" });
});

test("only what everybody may see is listed: published, open, verified, of the regency, with something to show", async () => {
  expect(await namesOf("potential")).toEqual(["P-A", "P-B"]);
  expect(await namesOf("interest")).toEqual(["I-OPEN"]);
  expect(await namesOf("village")).toEqual([offering]);
  expect(await namesOf("partner")).toEqual(["M-A"]);
});

test("a village has changed when what it offers has", async () => {
  const [village] = await findListedPages(db, { ...scope, kind: "village", after: 0, skip: 0, limit: 1 });
  expect(village?.changedAt).toBe("2026-11-21T00:00:00Z");
});

test("the counts are those of the lists, with the newest change in whole seconds", async () => {
  expect([...(await countListedPages(db, scope))]).toEqual([
    { kind: "potential", count: 2, changedAt: "2026-11-21T00:00:00Z" },
    { kind: "interest", count: 1, changedAt: "2026-11-20T03:04:05Z" },
    { kind: "village", count: 1, changedAt: "2026-11-21T00:00:00Z" },
    { kind: "partner", count: 1, changedAt: "2026-11-20T03:04:05Z" },
  ]);
  expect(await countListedPages(db, { ...scope, regencyCode: "64.03" })).toContainEqual({
    kind: "potential",
    count: 0,
    changedAt: null,
  });
});

test("a slice goes on after an id, or begins after the first ones", async () => {
  const [first] = await findListedPages(db, { ...scope, kind: "potential", after: 0, skip: 0, limit: 1 });
  expect(await namesOf("potential", { after: first?.id ?? 0 })).toEqual(["P-B"]);
  expect(await namesOf("potential", { skip: 1, limit: 1 })).toEqual(["P-B"]);
  expect(await namesOf("potential", { skip: 2 })).toEqual([]);
});
