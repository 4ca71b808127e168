import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { countStatements } from "~/db/count-statements";
import { createFactories } from "~/db/factories";
import { ensureOrganisation, type OrganisationSubject } from "~/db/queries/accounts/ensure-organisation";
import { organisations, sessions, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Role } from "~/matching/domain/vocabulary";

import { findActor } from "./find-actor.server";
import { endDevice, endEveryDevice, endOtherDevices, readSecurity } from "./sign-in/devices.server";
import { createTestSignIn } from "./testing/test-sign-in";

const { db } = await createTestDatabase();
const { needs, aUser, aDevice } = createTestSignIn(db);
const { aDistrict, aVillage, aPartner } = createFactories(db);

async function aSession(userId: string, userAgent = "") {
  const device = aDevice({ userAgent });
  device.keep([await needs.auth.startSession(device.caller(), userId)]);
  return device;
}

async function anActor(role: Role, subject: OrganisationSubject) {
  const user = await aUser({ role, organisationId: await ensureOrganisation(db, subject) });
  return findActor(needs, (await aSession(user.id)).caller().headers);
}

test("an actor is known with whom they work for", async () => {
  const village = await aVillage({ code: "64.02.02.2010", name: "Lung Anai", districtCode: "64.02.02" });
  const partner = await aPartner({ ref: "M-1" });
  await aDistrict("64.02.03");
  expect(await anActor("village_head", { villageId: village.id })).toMatchObject({
    role: "village_head",
    standing: "confirmed",
    organisation: {
      kind: "village",
      villageId: village.id,
      village: "64.02.02.2010",
      district: "64.02.02",
      regency: "64.02",
    },
  });
  expect(await anActor("partner_officer", { partnerId: partner.id })).toMatchObject({
    organisation: { kind: "partner", partnerId: partner.id, partner: "M-1", verified: false },
  });
  await db.update(organisations).set({ verifiedAt: new Date() }).where(eq(organisations.partnerId, partner.id));
  expect(await anActor("partner_officer", { partnerId: partner.id })).toMatchObject({
    organisation: { verified: true },
  });
  expect(await anActor("district_officer", { districtCode: "64.02.03" })).toMatchObject({
    organisation: { kind: "district", district: "64.02.03", regency: "64.02" },
  });
  expect(await anActor("broker", { regencyCode: "64.02" })).toMatchObject({
    organisation: { kind: "regency", regency: "64.02" },
  });
  expect(await anActor("province_viewer", { provinceCode: "64" })).toMatchObject({
    organisation: { kind: "province", province: "64" },
  });
});

test("a signed-in request costs one statement, a visitor and a forged cookie none", async () => {
  const user = await aUser();
  const device = await aSession(user.id);
  const cost = async (headers: Headers) => {
    let pending: Promise<unknown> = Promise.resolve();
    const counted = countStatements(() => {
      pending = findActor(needs, headers);
    });
    await pending;
    return counted.statements;
  };
  expect(await cost(device.caller().headers)).toBe(1);
  expect(await cost(new Headers())).toBe(0);
  const cookie = device.caller().headers.get("cookie") ?? "";
  const forged = new Headers({ cookie: cookie.replace(/=./, (start) => (start === "=a" ? "=b" : "=a")) });
  expect(await cost(forged)).toBe(0);
  expect(await findActor(needs, forged)).toBeNull();
});

test("a session that ran out is nobody's", async () => {
  const user = await aUser();
  const device = await aSession(user.id);
  await db
    .update(sessions)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(sessions.userId, user.id));
  expect(await findActor(needs, device.caller().headers)).toBeNull();
});

test("a session in use runs on for thirty days, its cookie too, and its owner counts as seen", async () => {
  const user = await aUser();
  const device = await aSession(user.id);
  const longAgo = { updatedAt: sql`now() - interval '20 days'`, expiresAt: sql`now() + interval '10 days'` };
  await db.update(sessions).set(longAgo).where(eq(sessions.userId, user.id));
  const prolonged: string[] = [];
  const find = () => findActor(needs, device.caller().headers, (cookie) => prolonged.push(cookie));
  expect(await find()).toMatchObject({ userId: user.id });
  expect(await find()).toMatchObject({ userId: user.id });
  expect(prolonged).toHaveLength(1);
  expect(prolonged[0]).toContain("Max-Age=2592000");
  const [session] = await db.select().from(sessions).where(eq(sessions.userId, user.id));
  const days = ((session?.expiresAt.getTime() ?? 0) - Date.now()) / (24 * 60 * 60 * 1000);
  expect(days).toBeCloseTo(30, 1);
  const [seen] = await db.select().from(users).where(eq(users.id, user.id));
  expect(seen?.lastSeenAt).not.toBeNull();
});

test("whoever is refused is nobody; the session stays, to read why", async () => {
  const user = await aUser();
  const device = await aSession(user.id);
  await db.update(users).set({ standing: "refused" }).where(eq(users.id, user.id));
  expect(await findActor(needs, device.caller().headers)).toBeNull();
  expect(await db.$count(sessions, eq(sessions.userId, user.id))).toBe(1);
});

test.each([{ standing: "left" as const }, { erasedAt: new Date() }])(
  "whoever is %j is nobody, and their sessions are over",
  async (change) => {
    const user = await aUser();
    const [device] = [await aSession(user.id), await aSession(user.id)];
    await db.update(users).set(change).where(eq(users.id, user.id));
    expect(await findActor(needs, device.caller().headers)).toBeNull();
    expect(await db.$count(sessions, eq(sessions.userId, user.id))).toBe(0);
  },
);

test("one's devices are told apart, and ended one by one, all others, or all", async () => {
  const user = await aUser();
  const stranger = await aUser();
  const phone = await aSession(user.id, "Mozilla/5.0 (Linux; Android 10; K) Chrome/131.0.0.0 Mobile Safari/537.36");
  const laptop = await aSession(user.id, "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0");
  await aSession(user.id);
  const theirs = await aSession(stranger.id);
  const own = { caller: phone.caller(), userId: user.id };
  const { devices } = await readSecurity(needs, own);
  expect(devices).toHaveLength(3);
  const [here] = devices.filter(({ isThis }) => isThis);
  expect(here?.device).toEqual({ browser: "Chrome", system: "Android" });
  const other = devices.find(({ device }) => device.browser === "Firefox");
  await endDevice(needs, { userId: stranger.id, id: other?.id ?? "" });
  expect(await findActor(needs, laptop.caller().headers)).not.toBeNull();
  await endDevice(needs, { userId: user.id, id: other?.id ?? "" });
  expect(await findActor(needs, laptop.caller().headers)).toBeNull();
  await endOtherDevices(needs, own);
  expect((await readSecurity(needs, own)).devices.map(({ isThis }) => isThis)).toEqual([true]);
  phone.keep(await endEveryDevice(needs, user.id));
  expect(phone.cookies.size).toBe(0);
  expect(await findActor(needs, own.caller.headers)).toBeNull();
  expect(await findActor(needs, theirs.caller().headers)).not.toBeNull();
});

test("a session that was started for somebody is one that better-auth knows", async () => {
  const user = await aUser();
  const device = await aSession(user.id);
  const { body } = await needs.auth.ask(device.caller(), "/get-session");
  expect(body).toMatchObject({ session: { userId: user.id }, user: { email: user.email } });
});
