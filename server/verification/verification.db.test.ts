import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { interests, listingReports, notifications, organisations, potentials, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createTestServices } from "../testing/test-services";
import { decide, publishMany } from "./decide.server";
import { readChecked, readQueue, type QueueFilter } from "./read-queue.server";
import { readDesk } from "./read-desk.server";
import { reviewInterest } from "./review-interest.server";
import { reviewPotential } from "./review-potential.server";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const days = (ago: number) => new Date(Date.parse("2026-11-24T03:00:00Z") - ago * 24 * 60 * 60 * 1000);

const lungAnai = await aVillage({ name: "Lung Anai", districtCode: "64.02.02", districtName: "Loa Kulu" });
const silent = await aVillage({ name: "Sepi", districtCode: "64.02.15", districtName: "Muara Wis" });
const foreign = await aVillage({ name: "Lain", districtCode: "64.03.01" });
const submitted = { state: "submitted" as const, publishedAt: null };
await aPotential({
  ref: "P-old",
  villageId: lungAnai.id,
  title: "Kakao fermentasi",
  submittedAt: days(9),
  ...submitted,
});
await aPotential({
  ref: "P-new",
  villageId: lungAnai.id,
  title: "Tenun",
  kind: "umkm",
  submittedAt: days(1),
  ...submitted,
});
await aPotential({ ref: "P-twin", villageId: lungAnai.id, title: "Kakao Fermentasi Desa" });
await aPotential({ ref: "P-foreign", villageId: foreign.id, submittedAt: days(5), ...submitted });
await aPotential({ ref: "P-many-1", villageId: lungAnai.id, submittedAt: days(2), ...submitted });
await aPotential({ ref: "P-many-2", villageId: lungAnai.id, submittedAt: days(2), ...submitted });
const partner = await aPartner({ ref: "M-1", name: "PT Satu" });
const unverified = await aPartner({ ref: "M-2", name: "PT Dua", isVerified: false });
await anInterest({ ref: "I-wait", partnerId: partner.id, submittedAt: days(4), ...submitted });
await anInterest({ ref: "I-unverified", partnerId: unverified.id, submittedAt: days(0), ...submitted });

async function anOrganisation(fields: typeof organisations.$inferInsert) {
  const [made] = await db.insert(organisations).values(fields).returning();
  return made?.id ?? 0;
}
const dpmd = await anOrganisation({ regencyCode: "64.02" });
const village = await anOrganisation({ villageId: lungAnai.id });
const partnerOrganisation = await anOrganisation({ partnerId: partner.id });
for (const [id, role, organisationId, standing] of [
  ["broker", "broker", dpmd, "confirmed"],
  ["operator", "village_operator", village, "confirmed"],
  ["claimant", "village_operator", village, "claimed"],
  ["officer", "partner_officer", partnerOrganisation, "confirmed"],
] as const) {
  await db.insert(users).values({ id, name: id, email: `${id}@example.id`, role, organisationId, standing });
}
await db.insert(listingReports).values({
  token: "t",
  subjectType: "potential",
  subjectRef: "P-twin",
  reason: "other",
  createdAt: days(10),
});
const services = await createTestServices(database);
const broker: Actor = {
  userId: "broker",
  name: "Budi",
  role: "broker",
  standing: "confirmed",
  organisation: { kind: "regency", id: dpmd, regency: "64.02" },
};
const everything: QueueFilter = { type: null, kind: null, district: null, page: 1 };
const queue = (filter: Partial<QueueFilter>) =>
  readQueue(services, { actor: broker, filter: { ...everything, ...filter } });
const refs = async (filter: Partial<QueueFilter>) => (await queue(filter)).entries.map(({ ref }) => ref);

test("DPMD sees what waits, what waits too long, and which villages are silent", async () => {
  const desk = await readDesk(services, broker);
  expect(desk.waiting).toMatchObject([
    { name: "potentials", count: 4, overdue: 1, days: 9 },
    { name: "interests", count: 2, overdue: 1, days: 4 },
    { name: "introductions", count: 0 },
    { name: "claims", count: 1 },
    { name: "papers", count: 0, days: 0 },
    { name: "reports", count: 1, overdue: 1, days: 10 },
  ]);
  expect(desk.silent).toEqual([
    { district: "Muara Wis", villages: [{ key: silent.key, name: "Sepi", status: "definitive" }] },
  ]);
  expect(desk.untapped.map(({ ref }) => ref)).toEqual(["P-twin"]);
});

test("the queue is of this regency, oldest first, and can be narrowed", async () => {
  expect(await refs({})).toEqual(["P-old", "I-wait", "P-many-1", "P-many-2", "P-new", "I-unverified"]);
  expect(await refs({ type: "interest" })).toEqual(["I-wait", "I-unverified"]);
  expect(await refs({ kind: "umkm" })).toEqual(["P-new"]);
  expect(await refs({ district: "64.02.15" })).toEqual([]);
  expect(await queue({ page: 7 })).toMatchObject({ page: 1, pageCount: 1, count: 6 });
});

test("a review says what is missing, what may be the same, and what was edited since DPMD last decided", async () => {
  const review = await reviewPotential(services, { actor: broker, ref: "P-old" });
  expect(review.similar.map(({ ref }) => ref)).toEqual(["P-twin"]);
  expect(review.completeness.missing.map(({ part }) => part)).toContain("needs");
  expect(review.changes).toEqual({ fields: [], decision: null });
  const interest = await reviewInterest(services, { actor: broker, ref: "I-wait" });
  expect(interest.gaps).toContain("budget");
});

test("a return tells the village why and the next review says so", async () => {
  const { version } = await reviewPotential(services, { actor: broker, ref: "P-new" });
  const listing = { type: "potential" as const, ref: "P-new", version };
  const decision = {
    event: "return" as const,
    reason: { codes: ["incomplete"] as const, words: "Tulis hasil sebulan." },
  };
  await decide(services, { actor: broker, submitted: listing, decision });
  const [row] = await db.select().from(potentials).where(eq(potentials.ref, "P-new"));
  expect(row).toMatchObject({ state: "draft", returnReasons: ["incomplete"], returnReason: "Tulis hasil sebulan." });
  const told = await db.select().from(notifications).where(eq(notifications.kind, "potential_returned"));
  expect(told.map(({ userId }) => userId)).toEqual(["operator"]);
  const again = await reviewPotential(services, { actor: broker, ref: "P-new" });
  expect(again.changes.decision).toMatchObject({ action: "return_potential", reason: decision.reason });
});

test("what was edited since it was read is not published", async () => {
  await expect(
    decide(services, {
      actor: broker,
      submitted: { type: "potential", ref: "P-old", version: 7 },
      decision: { event: "publish" },
    }),
  ).rejects.toThrow("wrong_state");
});

test("several are published at once, and one that cannot be does not hold up the others", async () => {
  const listings = (
    await readChecked(services, { actor: broker, refs: ["P-many-1", "P-many-2", "I-wait", "I-unverified", "P-404"] })
  ).map(({ type, ref, version }) => ({ type, ref, version }));
  expect(listings).toHaveLength(4);
  const result = await publishMany(services, { actor: broker, listings });
  expect(result).toEqual({
    published: 3,
    refused: [{ type: "interest", ref: "I-unverified", version: 1, code: "partner_unverified" }],
  });
  const [row] = await db.select().from(interests).where(eq(interests.ref, "I-wait"));
  expect(row?.state).toBe("published");
  expect(await publishMany(services, { actor: broker, listings: listings.slice(0, 1) })).toMatchObject({
    published: 0,
    refused: [{ code: "wrong_state" }],
  });
});

test("none of it is for anybody else", async () => {
  const others: Actor[] = [
    { ...broker, role: "admin" },
    { ...broker, organisation: { kind: "regency", id: 99, regency: "64.03" } },
    { ...broker, standing: "claimed" },
  ];
  for (const actor of others) {
    await expect(readQueue(services, { actor, filter: everything })).rejects.toThrow("forbidden");
    await expect(readChecked(services, { actor, refs: ["P-old"] })).rejects.toThrow("forbidden");
    await expect(reviewPotential(services, { actor, ref: "P-old" })).rejects.toThrow("forbidden");
    await expect(reviewInterest(services, { actor, ref: "I-wait" })).rejects.toThrow("forbidden");
  }
  await expect(readDesk(services, { ...broker, standing: "left" })).rejects.toThrow("forbidden");
  await expect(readDesk(services, { ...broker, role: "admin" })).resolves.toBeTruthy();
});
