import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import {
  attempts,
  listingReports,
  notifications,
  outcomes,
  sessions,
  settings,
  users,
  verifications,
} from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { readSettings } from "../settings/settings";
import { applyRetention } from "./apply-retention";
import { retentionCutoffs } from "./retention-terms";
import { createTestPrivacy } from "./testing/test-privacy";

const database = await createTestDatabase();
const { db } = database;
const { services, clock, make, people, aPerson, rowOf, queued, linesOf, fill } = await createTestPrivacy(database);

describe("retention", () => {
  const long = new Date("2020-01-01T00:00:00Z");

  test("removes what is over, keeps what is not, and a second run finds nothing", async () => {
    const { user } = await aPerson();
    await fill(user.id);
    const userId = user.id;
    await db.insert(sessions).values({ id: "old", token: "old", userId, expiresAt: long });
    await db.insert(attempts).values([
      { hash: "a", at: long },
      { hash: "b", at: clock.now() },
    ]);
    await db.insert(verifications).values({ id: "old", identifier: "x", value: "y", expiresAt: long });
    await db.insert(notifications).values([
      { userId, kind: "claim_accepted", details: {}, path: "/", createdAt: long },
      { userId, kind: "claim_accepted", details: {}, path: "/", createdAt: clock.now(), readAt: clock.now() },
    ]);
    await db.insert(listingReports).values({
      token: "answered",
      subjectType: "village",
      subjectRef: "x",
      reason: "other",
      contact: "+628111",
      createdAt: long,
      answeredAt: long,
    });
    const [potential, interest] = [await make.aPotential(), await make.anInterest()];
    const pair = { potentialId: potential.id, interestId: interest.id, side: "partner" } as const;
    await db.insert(outcomes).values([
      { ...pair, type: "viewed", at: long },
      { ...pair, type: "viewed", at: clock.now() },
      { ...pair, type: "agreement_signed", at: long },
    ]);
    const { removed } = await applyRetention(services);
    expect(removed).toBeGreaterThanOrEqual(6);
    expect((await db.select().from(sessions).where(eq(sessions.userId, userId))).map(({ id }) => id)).toEqual([
      `s-${userId}`,
    ]);
    expect((await db.select().from(attempts).where(eq(attempts.hash, "a"))).length).toBe(0);
    expect((await db.select().from(attempts).where(eq(attempts.hash, "b"))).length).toBe(1);
    expect((await db.select().from(notifications).where(eq(notifications.userId, userId))).length).toBe(2);
    expect((await db.select().from(listingReports).where(eq(listingReports.token, "answered")))[0]).toMatchObject({
      contact: null,
    });
    expect((await db.select().from(listingReports).where(eq(listingReports.reportedBy, userId)))[0]?.contact).toBe(
      `${userId}@pribadi.example`,
    );
    const left = await db.select().from(outcomes).where(eq(outcomes.potentialId, potential.id));
    expect(left.map(({ type, at }) => [type, at.getTime() === long.getTime()])).toEqual([
      ["viewed", false],
      ["agreement_signed", true],
    ]);
    expect(await applyRetention(services)).toEqual({ removed: 0, warned: 0, erased: 0, failed: 0 });
    expect(await linesOf("personal_data")).toEqual(["apply_retention"]);
  });

  test("an unused account is warned, and erased thirty days later unless somebody signs in", async () => {
    const [gone, back] = [await aPerson({ lastSeenAt: long }), await aPerson({ lastSeenAt: long, language: "en" })];
    expect((await applyRetention(services)).warned).toBe(2);
    const mails = await queued();
    expect(mails.find(({ to }) => to === gone.user.email)?.text).toContain("24 Desember 2026");
    expect(mails.find(({ to }) => to === back.user.email)?.text).toContain("24 December 2026");
    expect((await applyRetention(services)).warned).toBe(0);
    clock.set(new Date("2026-12-20T03:00:00Z"));
    expect((await applyRetention(services)).erased).toBe(0);
    await db.update(users).set({ lastSeenAt: clock.now() }).where(eq(users.id, back.user.id));
    clock.set(new Date("2026-12-25T03:00:00Z"));
    expect((await applyRetention(services)).erased).toBe(1);
    expect((await rowOf(gone.user.id))?.erasedAt).toEqual(clock.now());
    expect((await rowOf(back.user.id))?.erasedAt).toBeNull();
    expect(await linesOf(gone.user.id)).toEqual(["warn_unused_account", "erase_account"]);
  });

  test("claims end a year after nobody answered them, refusals by DPMD's setting", async () => {
    const open = await aPerson({ standing: "claimed", createdAt: new Date("2025-11-20T00:00:00Z") });
    const fresh = await aPerson({ standing: "claimed", createdAt: new Date("2025-12-20T00:00:00Z") });
    const refused = await aPerson({ standing: "refused", standingAt: new Date("2026-09-01T00:00:00Z") });
    expect((await applyRetention(services)).erased).toBe(1);
    await db.insert(settings).values({ name: "retention_refused_claims", value: 2, updatedAt: clock.now() });
    expect((await applyRetention(services)).erased).toBe(1);
    const ends = await Promise.all([open, fresh, refused].map(async ({ user }) => (await rowOf(user.id))?.erasedAt));
    expect(ends).toEqual([clock.now(), null, clock.now()]);
  });

  test("neither the demonstration's accounts nor the last administrator are warned", async () => {
    const { user } = await aPerson({ lastSeenAt: long, isDemonstration: true });
    const admin = await people.aBroker("64.02", "admin");
    await db.update(users).set({ lastSeenAt: long }).where(eq(users.id, admin.userId));
    await db
      .update(users)
      .set({ lastSeenAt: clock.now() })
      .where(sql`id not in (${user.id}, ${admin.userId})`);
    expect((await applyRetention(services)).warned).toBe(0);
    await people.aBroker("64.02", "admin");
    expect((await applyRetention(services)).warned).toBe(1);
  });

  test("months are those of the calendar, and a shorter one ends sooner", async () => {
    const usual = await readSettings(db);
    const cutoffs = retentionCutoffs(new Date("2026-03-31T05:00:00Z"), { ...usual, retention_notifications: 1 });
    expect(cutoffs.notifications.toISOString()).toBe("2026-02-28T05:00:00.000Z");
  });
});
