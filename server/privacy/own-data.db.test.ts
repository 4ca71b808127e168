import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { credentials } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { exportOwnData } from "./export-own-data.server";
import { readPrivacy } from "./read-privacy.server";
import { createTestPrivacy } from "./testing/test-privacy";

const database = await createTestDatabase();
const { db } = database;
const { services, aUser, aPerson, fill } = await createTestPrivacy(database);

describe("one's own data", () => {
  test("are taken along whole, without secrets, and the taking is in the audit log", async () => {
    const { user, actor } = await aPerson({ phoneNumber: "+6281234560001", claimNote: "Saya sekretaris desa" });
    await fill(user.id);
    const own = await exportOwnData(services, actor);
    expect(own).toMatchObject({
      format: "gandeng-desa-own-data/1",
      account: {
        name: "Siti Aminah",
        email: user.email,
        phoneNumber: "+6281234560001",
        claimNote: "Saya sekretaris desa",
      },
      sessions: [{ ipAddress: "203.0.113.7", userAgent: "Peramban" }],
      consents: [{ purpose: "terms", withdrawnAt: null }],
      notifications: [{ kind: "potential_published", details: { title: "Kakao" } }],
      auditLines: [{ action: "submit_potential", subjectRef: "P-77" }, { action: "download_own_data" }],
      reports: [{ message: "Datanya lama", contact: `${user.id}@pribadi.example` }],
    });
    const text = JSON.stringify(own);
    const hash = (await db.select().from(credentials).where(eq(credentials.userId, user.id)))[0]?.password;
    for (const secret of [
      `secret-token-${user.id}`,
      "second-factor-secret",
      "backup-secret",
      user.unsubscribeToken,
      hash,
    ])
      expect(text).not.toContain(secret);
  });

  test("of somebody else are not among them", async () => {
    const [mine, theirs] = [await aPerson(), await aPerson()];
    await fill(theirs.user.id);
    const own = await exportOwnData(services, mine.actor);
    expect([own.sessions, own.notifications, own.reports, own.consents]).toEqual([[], [], [], []]);
  });

  test("are told by what is really there", async () => {
    const { user, actor } = await aPerson();
    await fill(user.id);
    const { rows, isLast, hasPassword } = await readPrivacy(services, actor);
    expect(rows).toMatchObject({
      sessions: 1,
      passwords: 1,
      secondFactors: 1,
      notifications: 1,
      auditLines: 1,
      reports: 1,
      photos: 0,
    });
    expect([isLast, hasPassword]).toEqual([true, true]);
    await aUser({ organisationId: user.organisationId });
    expect((await readPrivacy(services, actor)).isLast).toBe(false);
  });
});
