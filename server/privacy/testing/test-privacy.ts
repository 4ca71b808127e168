import { eq, sql } from "drizzle-orm";
import { beforeEach } from "vitest";

import type { Database } from "~/db/client";
import { createFactories } from "~/db/factories";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { auditLog, credentials, listingReports, sessions, twoFactors, users } from "~/db/schema";
import type { Actor } from "~/matching/domain/actor";

import { createTestSignIn } from "../../accounts/testing/test-sign-in";
import { notify } from "../../notifications/notify";
import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { giveConsent } from "../consents";

type Fields = Parameters<ReturnType<typeof createTestSignIn>["aUser"]>[0];

const START = new Date("2026-11-24T03:00:00Z");

/** People who have a password, what is stored about them, and a clock that can be set; each test begins at its start, nothing queued. */
export async function createTestPrivacy(database: Database) {
  const { db } = database;
  const { aUser } = createTestSignIn(db);
  const make = createFactories(db);
  const people = createPeople(db);
  let now = START;
  const clock = { now: () => now, today: () => "2026-11-24", set: (moment: Date) => void (now = moment) };
  const services = { ...(await createTestServices(database)), clock };
  beforeEach(async () => {
    now = START;
    await db.execute(sql`delete from graphile_worker._private_jobs`);
  });

  async function aPerson(fields: Fields = {}) {
    const user = await aUser({ lastSeenAt: now, ...fields });
    const organisation = {
      kind: "village",
      id: user.organisationId,
      villageId: 1,
      village: "64.02.02.3001",
      district: "64.02.02",
      regency: "64.02",
    } as const;
    const actor: Actor = { userId: user.id, name: user.name, role: user.role, standing: user.standing, organisation };
    return { user, actor };
  }

  const withoutPassword = (userId: string) => db.delete(credentials).where(eq(credentials.userId, userId));
  const rowOf = async (userId: string) => (await db.select().from(users).where(eq(users.id, userId)))[0];

  async function queued() {
    const jobs = await db.execute<{ payload: { to: string; subject?: string; text: string; channel: string } }>(
      sql`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier like 'send%' order by j.id`,
    );
    return jobs.map(({ payload }) => payload);
  }

  async function linesOf(ref: string) {
    const isAbout = eq(auditLog.subjectRef, ref);
    const lines = await db.select({ action: auditLog.action }).from(auditLog).where(isAbout).orderBy(auditLog.id);
    return lines.map(({ action }) => action);
  }

  /** One row of everything about a person. */
  async function fill(userId: string) {
    const expiresAt = new Date("2026-12-24T00:00:00Z");
    await db.insert(sessions).values({
      id: `s-${userId}`,
      token: `secret-token-${userId}`,
      userId,
      expiresAt,
      ipAddress: "203.0.113.7",
      userAgent: "Peramban",
    });
    await db
      .insert(twoFactors)
      .values({ id: `f-${userId}`, userId, secret: "second-factor-secret", backupCodes: "backup-secret" });
    await giveConsent(db, { userId, purpose: "terms", at: now });
    await notify(db, {
      to: { userIds: [userId] },
      kind: "potential_published",
      details: { title: "Kakao" },
      path: "/",
      at: now,
    });
    await recordAudit(db, {
      at: now,
      by: { userId, role: "village_operator" },
      action: "submit_potential",
      subject: { type: "potential", ref: "P-77" },
    });
    await db.insert(listingReports).values({
      token: `r-${userId}`,
      subjectType: "village",
      subjectRef: "64.02.02.2001",
      reason: "outdated",
      message: "Datanya lama",
      contact: `${userId}@pribadi.example`,
      reportedBy: userId,
      createdAt: now,
    });
  }

  return { services, clock, make, people, aUser, aPerson, withoutPassword, rowOf, queued, linesOf, fill };
}
