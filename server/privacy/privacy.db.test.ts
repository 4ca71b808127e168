import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { recordAudit } from "~/db/queries/audit/record-audit";
import {
  auditLog,
  consents,
  credentials,
  failedSignIns,
  invitations,
  listingReports,
  notifications,
  outcomes,
  sessions,
  settings,
  twoFactors,
  users,
  verifications,
} from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createTestSignIn, PASSWORD } from "../accounts/testing/test-sign-in";
import { notify } from "../notifications/notify";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { applyRetention } from "./apply-retention";
import { changeProfile, readProfile } from "./change-profile.server";
import { chooseRecording } from "./choose-recording.server";
import { giveConsent } from "./consents";
import { askToChangeContact, proveChangedContact } from "./contact-change.server";
import { eraseOwnAccount } from "./erase-own-account.server";
import { exportOwnData } from "./export-own-data.server";
import { readPrivacy } from "./read-privacy.server";
import { retentionCutoffs } from "./retention-terms";
import { readSettings } from "../settings/settings";

const database = await createTestDatabase();
const { db } = database;
const { aUser } = createTestSignIn(db);
const make = createFactories(db);
const people = createPeople(db);

let now = new Date("2026-11-24T03:00:00Z");
const services = {
  ...(await createTestServices(database)),
  clock: { now: () => now, today: () => "2026-11-24" },
};
beforeEach(async () => {
  now = new Date("2026-11-24T03:00:00Z");
  await db.execute(sql`delete from graphile_worker._private_jobs`);
});

type Fields = Parameters<typeof aUser>[0];

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
    sql`select payload from graphile_worker._private_jobs order by id`,
  );
  return jobs.map(({ payload }) => payload);
}
const linesOf = async (ref: string) =>
  (
    await db.select({ action: auditLog.action }).from(auditLog).where(eq(auditLog.subjectRef, ref)).orderBy(auditLog.id)
  ).map(({ action }) => action);

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

describe("correcting", () => {
  test("name and language takes effect at once and is logged without the name", async () => {
    const { user, actor } = await aPerson();
    await changeProfile(services, { actor, name: "Siti A.", language: "en" });
    expect(await readProfile(services, actor)).toMatchObject({ name: "Siti A.", language: "en" });
    expect(await linesOf(user.id)).toEqual(["change_profile"]);
    await changeProfile(services, { actor, name: "Siti A.", language: "en" });
    expect(await linesOf(user.id)).toEqual(["change_profile"]);
  });

  const codeIn = (text: string | undefined) => /\b\d{6}\b/.exec(text ?? "")?.[0] ?? "";

  test("a mail address waits for its code, then replaces the old one, which is told", async () => {
    const { user, actor } = await aPerson();
    const to = "baru@contoh.id";
    expect(await askToChangeContact(services, { actor, channel: "email", to, password: "salah" })).toBe(
      "wrong_password",
    );
    expect(await askToChangeContact(services, { actor, channel: "email", to, password: PASSWORD })).toBe("sent");
    expect((await rowOf(user.id))?.email).toBe(user.email);
    const [mail] = await queued();
    expect(mail?.to).toBe(to);
    expect(JSON.stringify(await db.select().from(verifications))).not.toContain(codeIn(mail?.text));
    const prove = (code: string) => proveChangedContact(services, { actor, channel: "email", code });
    expect(await prove("000000" === codeIn(mail?.text) ? "000001" : "000000")).toBe("wrong_code");
    expect(await prove(codeIn(mail?.text))).toBe("changed");
    expect(await rowOf(user.id)).toMatchObject({ email: to, emailVerified: true });
    expect((await queued())[1]?.to).toBe(user.email);
    expect(await prove(codeIn(mail?.text))).toBe("wrong_code");
    expect(await linesOf(user.id)).toEqual(["change_email"]);
  });

  test("a phone number is proved the same way, by somebody without a password too", async () => {
    const { user, actor } = await aPerson({ email: "64.02.02.3999@tanpa-surel.invalid" });
    await withoutPassword(user.id);
    const to = "+6281234560002";
    expect(await askToChangeContact(services, { actor, channel: "phone", to, password: "" })).toBe("sent");
    const [message] = await queued();
    expect(message).toMatchObject({ channel: "phone", to });
    expect(await proveChangedContact(services, { actor, channel: "phone", code: codeIn(message?.text) })).toBe(
      "changed",
    );
    expect(await rowOf(user.id)).toMatchObject({ phoneNumber: to, phoneNumberVerified: true });
  });

  test("a code is worth nothing after a quarter of an hour", async () => {
    const { actor } = await aPerson();
    await askToChangeContact(services, { actor, channel: "email", to: "lambat@contoh.id", password: PASSWORD });
    const code = codeIn((await queued())[0]?.text);
    now = new Date(now.getTime() + 15 * 60_000 + 1);
    expect(await proveChangedContact(services, { actor, channel: "email", code })).toBe("wrong_code");
  });

  test("codes cannot be guessed: the sixth try is not looked at", async () => {
    const { actor } = await aPerson();
    await askToChangeContact(services, { actor, channel: "email", to: "tebak@contoh.id", password: PASSWORD });
    const code = codeIn((await queued())[0]?.text);
    const wrong = code === "111111" ? "222222" : "111111";
    const prove = (typed: string) => proveChangedContact(services, { actor, channel: "email", code: typed });
    for (let tries = 0; tries < 5; tries += 1) expect(await prove(wrong)).toBe("wrong_code");
    expect(await prove(code)).toBe("too_many");
  });

  test("to an address of somebody else answers the same, tells its owner, and changes nothing", async () => {
    const [mine, theirs] = [await aPerson(), await aPerson()];
    const to = theirs.user.email;
    const { actor } = mine;
    expect(await askToChangeContact(services, { actor, channel: "email", to, password: PASSWORD })).toBe("sent");
    const [mail] = await queued();
    expect(mail?.to).toBe(to);
    expect(codeIn(mail?.text)).toBe("");
    expect((await rowOf(mine.user.id))?.email).toBe(mine.user.email);
  });

  test("to an address that somebody has who was refused, or left, takes it over", async () => {
    const [mine, gone] = [await aPerson(), await aPerson({ standing: "refused" })];
    const to = gone.user.email;
    const { actor } = mine;
    expect(await askToChangeContact(services, { actor, channel: "email", to, password: PASSWORD })).toBe("sent");
    const code = codeIn((await queued())[0]?.text);
    expect(await proveChangedContact(services, { actor, channel: "email", code })).toBe("changed");
    expect((await rowOf(mine.user.id))?.email).toBe(to);
    expect((await rowOf(gone.user.id))?.email).not.toBe(to);
  });

  test("sends no more than three codes in a quarter of an hour", async () => {
    const { actor } = await aPerson();
    const ask = (count: number) =>
      askToChangeContact(services, { actor, channel: "email", to: `banyak${count}@contoh.id`, password: PASSWORD });
    expect([await ask(1), await ask(2), await ask(3), await ask(4)]).toEqual(["sent", "sent", "sent", "too_many"]);
    expect(await queued()).toHaveLength(3);
  });
});

test("recording of visits is switched off and on, each a line of consent", async () => {
  const { user, actor } = await aPerson();
  await chooseRecording(services, { actor, recordsViews: false });
  expect((await rowOf(user.id))?.recordsViews).toBe(false);
  await chooseRecording(services, { actor, recordsViews: true });
  now = new Date(now.getTime() + 1000);
  await chooseRecording(services, { actor, recordsViews: false });
  const [given] = await db.select().from(consents).where(eq(consents.userId, user.id));
  expect(given).toMatchObject({ purpose: "learning", withdrawnAt: now });
  expect(await linesOf(user.id)).toEqual(["choose_recording", "choose_recording", "choose_recording"]);
});

describe("erasing", () => {
  const erase = (actor: Actor, typed: { password?: string; hasTypedPhrase?: boolean }) =>
    eraseOwnAccount(services, { actor, password: "", hasTypedPhrase: false, ...typed });

  test("needs the right password, or the phrase of who has none", async () => {
    const { user, actor } = await aPerson();
    expect(await erase(actor, { password: "salah", hasTypedPhrase: true })).toBe("wrong_password");
    await withoutPassword(user.id);
    expect(await erase(actor, { hasTypedPhrase: false })).toBe("wrong_phrase");
    expect((await rowOf(user.id))?.erasedAt).toBeNull();
    expect(await erase(actor, { hasTypedPhrase: true })).toBe("erased");
  });

  test("leaves nothing that says who it was, in any table, but the audit line under a pseudonym", async () => {
    const { user, actor } = await aPerson({
      name: "Nurhayati Pulungan",
      email: "nurhayati.pulungan@contoh.id",
      username: "nurhayati.pulungan",
      displayUsername: "Nurhayati.Pulungan",
      phoneNumber: "+6281299998888",
      claimNote: "Nurhayati, sekretaris",
    });
    await fill(user.id);
    await db
      .insert(verifications)
      .values({ id: "v-1", identifier: "reset-password:abc", value: user.id, expiresAt: now });
    await db.insert(invitations).values({
      organisationId: user.organisationId,
      role: "village_operator",
      name: "Nurhayati",
      sentTo: "nurhayati.pulungan@contoh.id",
      tokenHash: `h-${user.id}`,
      invitedBy: user.id,
      createdAt: now,
      expiresAt: now,
    });
    await askToChangeContact(services, { actor, channel: "email", to: "nurhayati2@contoh.id", password: PASSWORD });
    expect(await erase(actor, { password: PASSWORD })).toBe("erased");
    await db.execute(sql`delete from graphile_worker._private_jobs`);
    const tables = await db.execute<{ name: string }>(
      sql`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const naming: string[] = [];
    for (const { name } of tables) {
      const found = await db.execute(
        sql.raw(`select 1 from ${name} t where t::text ~* 'nurhayati|81299998888|${user.id}@pribadi' limit 1`),
      );
      if (found.length > 0) naming.push(name);
    }
    expect(naming).toEqual([]);
    expect(await rowOf(user.id)).toMatchObject({
      standing: "left",
      erasedAt: now,
      digest: "never",
      recordsViews: false,
    });
    expect((await rowOf(user.id))?.name).toBe(`#${user.id.slice(0, 8)}`);
    const [line] = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectRef, "P-77"))
      .orderBy(sql`id desc`)
      .limit(1);
    expect(line?.actorUserId).toBe(user.id);
    for (const table of [sessions, credentials, twoFactors, notifications, consents])
      expect(await db.select().from(table).where(eq(table.userId, user.id))).toEqual([]);
  });

  test("leaves everybody else as they are", async () => {
    const [mine, theirs] = [await aPerson(), await aPerson()];
    await fill(theirs.user.id);
    await erase(mine.actor, { password: PASSWORD });
    expect(await rowOf(theirs.user.id)).toEqual({ ...theirs.user });
    expect((await readPrivacy(services, theirs.actor)).rows).toMatchObject({
      sessions: 1,
      passwords: 1,
      notifications: 1,
      reports: 1,
    });
  });

  test("tells DPMD when nobody is left to speak for the organisation, and only then", async () => {
    const broker = await people.aBroker();
    const { user, actor } = await aPerson();
    await aUser({ organisationId: user.organisationId });
    const told = async () =>
      (await db.select().from(notifications).where(eq(notifications.userId, broker.userId))).map(({ kind }) => kind);
    await erase(actor, { password: PASSWORD });
    expect(await told()).toEqual([]);
    const last = await aPerson();
    await erase(last.actor, { password: PASSWORD });
    expect(await told()).toEqual(["organisation_empty"]);
  });

  test("is refused to the last administrator, and of two who do it at the same moment one stays", async () => {
    const admins = [await people.aBroker("64.02", "admin"), await people.aBroker("64.02", "admin")];
    expect((await Promise.all(admins.map((admin) => readPrivacy(services, admin)))).map(lastAdmin)).toEqual([
      false,
      false,
    ]);
    const answers = await Promise.allSettled(admins.map((admin) => erase(admin, { hasTypedPhrase: true })));
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [stayed] = admins.filter((_, place) => answers[place]?.status === "rejected");
    if (!stayed) throw new Error("Both were erased");
    expect(lastAdmin(await readPrivacy(services, stayed))).toBe(true);
    await expect(erase(stayed, { hasTypedPhrase: true })).rejects.toMatchObject({ code: "wrong_state" });
    await db.update(users).set({ standing: "left" }).where(eq(users.id, stayed.userId));
  });

  test("ends the invitations that the person had made", async () => {
    const { user, actor } = await aPerson();
    await db.insert(invitations).values({
      organisationId: user.organisationId,
      role: "village_operator",
      name: "Rahmat",
      tokenHash: user.id,
      invitedBy: user.id,
      createdAt: now,
      expiresAt: new Date("2027-01-01"),
    });
    await erase(actor, { password: PASSWORD });
    const [invitation] = await db.select().from(invitations).where(eq(invitations.invitedBy, user.id));
    expect(invitation?.revokedAt).toEqual(now);
  });

  test("twice is once", async () => {
    const { user, actor } = await aPerson();
    await withoutPassword(user.id);
    await erase(actor, { hasTypedPhrase: true });
    await expect(erase(actor, { hasTypedPhrase: true })).rejects.toMatchObject({ code: "not_found" });
    expect(await linesOf(user.id)).toEqual(["erase_account"]);
  });
});

const lastAdmin = ({ isLastAdmin }: Awaited<ReturnType<typeof readPrivacy>>) => isLastAdmin;

describe("retention", () => {
  const long = new Date("2020-01-01T00:00:00Z");

  test("removes what is over, keeps what is not, and a second run finds nothing", async () => {
    const { user } = await aPerson();
    await fill(user.id);
    const userId = user.id;
    await db.insert(sessions).values({ id: "old", token: "old", userId, expiresAt: long });
    await db.insert(failedSignIns).values([
      { accountHash: "a", at: long },
      { accountHash: "b", at: now },
    ]);
    await db.insert(verifications).values({ id: "old", identifier: "x", value: "y", expiresAt: long });
    await db.insert(notifications).values([
      { userId, kind: "claim_accepted", details: {}, path: "/", createdAt: long },
      { userId, kind: "claim_accepted", details: {}, path: "/", createdAt: now, readAt: now },
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
      { ...pair, type: "viewed", at: now },
      { ...pair, type: "agreement_signed", at: long },
    ]);
    const { removed } = await applyRetention(services);
    expect(removed).toBeGreaterThanOrEqual(6);
    expect((await db.select().from(sessions).where(eq(sessions.userId, userId))).map(({ id }) => id)).toEqual([
      `s-${userId}`,
    ]);
    expect((await db.select().from(failedSignIns).where(eq(failedSignIns.accountHash, "a"))).length).toBe(0);
    expect((await db.select().from(failedSignIns).where(eq(failedSignIns.accountHash, "b"))).length).toBe(1);
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
    now = new Date("2026-12-20T03:00:00Z");
    expect((await applyRetention(services)).erased).toBe(0);
    await db.update(users).set({ lastSeenAt: now }).where(eq(users.id, back.user.id));
    now = new Date("2026-12-25T03:00:00Z");
    expect((await applyRetention(services)).erased).toBe(1);
    expect((await rowOf(gone.user.id))?.erasedAt).toEqual(now);
    expect((await rowOf(back.user.id))?.erasedAt).toBeNull();
    expect(await linesOf(gone.user.id)).toEqual(["warn_unused_account", "erase_account"]);
  });

  test("claims end a year after nobody answered them, refusals by DPMD's setting", async () => {
    const open = await aPerson({ standing: "claimed", createdAt: new Date("2025-11-20T00:00:00Z") });
    const fresh = await aPerson({ standing: "claimed", createdAt: new Date("2025-12-20T00:00:00Z") });
    const refused = await aPerson({ standing: "refused", standingAt: new Date("2026-09-01T00:00:00Z") });
    expect((await applyRetention(services)).erased).toBe(1);
    await db.insert(settings).values({ name: "retention_refused_claims", value: 2, updatedAt: now });
    expect((await applyRetention(services)).erased).toBe(1);
    const ends = await Promise.all([open, fresh, refused].map(async ({ user }) => (await rowOf(user.id))?.erasedAt));
    expect(ends).toEqual([now, null, now]);
  });

  test("neither the demonstration's accounts nor the last administrator are warned", async () => {
    const { user } = await aPerson({ lastSeenAt: long, isDemonstration: true });
    const admin = await people.aBroker("64.02", "admin");
    await db.update(users).set({ lastSeenAt: long }).where(eq(users.id, admin.userId));
    await db
      .update(users)
      .set({ lastSeenAt: now })
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
