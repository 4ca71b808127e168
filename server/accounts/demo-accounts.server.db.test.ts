import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { credentials, organisations, potentials, sessions, twoFactors, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import { ROLES } from "~/matching/domain/vocabulary";

import { createTestServices } from "../testing/test-services";
import { ensureDemoAccounts } from "./demo-accounts.server";
import { findActor } from "./find-actor.server";
import { changePassword } from "./sign-in/change-password.server";
import { signIn } from "./sign-in/sign-in.server";
import { createTestSignIn } from "./testing/test-sign-in";

const database = await createTestDatabase();
const { db } = database;
const { needs, aUser, aDevice } = createTestSignIn(db);
const { aVillage, aPotential, anInterest, aPartner } = createFactories(db);

const village = await aVillage({ name: "Lung Anai", districtName: "Loa Kulu" });
await aPotential({ villageId: village.id, invented: ["households"] });
await anInterest({ partnerId: (await aPartner({ name: "PT Mahakam" })).id });
const services = { ...(await createTestServices(database)), auth: needs.auth };
const elsewhere = { ...services, market: { ...services.market, current: notTheDemonstration } };

function notTheDemonstration() {
  return { ...services.market.current(), isDemonstration: false };
}

async function signedInAs({ username, password }: { username: string; password: string }) {
  const device = aDevice();
  device.keep((await signIn(needs, { caller: device.caller(), name: username, password })).cookies);
  return findActor(needs, device.caller().headers);
}

test("in the demonstration each role has an account that signs in, confirmed, with a real place", async () => {
  const accounts = await ensureDemoAccounts(services);
  expect(accounts.map(({ role }) => role)).toEqual([...ROLES]);
  for (const account of accounts)
    expect(await signedInAs(account)).toMatchObject({ role: account.role, standing: "confirmed" });
  const names = Object.fromEntries(accounts.map(({ role, organisation }) => [role, organisation]));
  expect(names).toMatchObject({
    village_operator: "Lung Anai",
    village_head: "Lung Anai",
    partner_officer: "PT Mahakam",
    district_officer: "Loa Kulu",
    broker: "Kutai Kartanegara",
    admin: "Kutai Kartanegara",
    province_viewer: "Kalimantan Timur",
  });
});

test("the passwords are the same at every start, others in another installation, and each account has its own", async () => {
  const first = await ensureDemoAccounts(services);
  expect(await ensureDemoAccounts(services)).toEqual(first);
  const passwords = first.map(({ password }) => password);
  expect(new Set(passwords).size).toBe(ROLES.length);
  for (const password of passwords) expect(password).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/);
  const other = await ensureDemoAccounts({
    ...services,
    auth: createTestSignIn(db, { secret: "another secret, longer than 32 signs" }).needs.auth,
  });
  expect(other.map(({ password }) => password)).not.toEqual(passwords);
});

test("the next start takes back what somebody did to an account", async () => {
  const [account] = await ensureDemoAccounts(services);
  if (!account) throw new Error("No account");
  await db.update(users).set({ standing: "left", twoFactorEnabled: true }).where(eq(users.id, account.username));
  await db.insert(twoFactors).values({ id: "1", secret: "x", backupCodes: "x", userId: account.username });
  expect(await signedInAs(account)).toBeNull();
  await ensureDemoAccounts(services);
  expect(await signedInAs(account)).toMatchObject({ role: account.role });
});

test("a password is hashed once, and again only when it was changed or follows from another secret", async () => {
  const [account] = await ensureDemoAccounts(services);
  if (!account) throw new Error("No account");
  const storedHashes = async () => {
    const stored = db.select({ password: credentials.password }).from(credentials);
    return (await stored.where(eq(credentials.userId, account.username))).map(({ password }) => password);
  };
  const first = await storedHashes();
  expect(first).toHaveLength(1);
  await ensureDemoAccounts(services);
  expect(await storedHashes()).toEqual(first);

  const device = aDevice();
  device.keep(
    (await signIn(needs, { caller: device.caller(), name: account.username, password: account.password })).cookies,
  );
  const next = { current: account.password, next: "perahu kayu ulin" };
  await changePassword(needs, { caller: device.caller(), userId: account.username, ...next });
  expect(await storedHashes()).not.toEqual(first);
  await ensureDemoAccounts(services);
  expect(await signedInAs(account)).toMatchObject({ role: account.role });
  const again = await storedHashes();

  const auth = createTestSignIn(db, { secret: "another secret, longer than 32 signs" }).needs.auth;
  await ensureDemoAccounts({ ...services, auth });
  expect(await storedHashes()).not.toEqual(again);
});

test("outside the demonstration they are gone, and who did something is somebody who left", async () => {
  const accounts = await ensureDemoAccounts(services);
  const real = await aUser({ organisationId: (await aUser()).organisationId });
  const by = { userId: "demo-dpmd", role: "broker" };
  await recordAudit(db, {
    at: new Date(),
    by,
    action: "publish_potential",
    subject: { type: "potential", ref: "P-1" },
  });
  await signedInAs(accounts[0] ?? { username: "", password: "" });
  expect(await ensureDemoAccounts(elsewhere)).toEqual([]);
  const left = await db.select().from(users).where(eq(users.isDemonstration, true));
  expect(left.map(({ id, standing }) => ({ id, standing }))).toEqual([{ id: "demo-dpmd", standing: "left" }]);
  for (const account of accounts) expect(await signedInAs(account)).toBeNull();
  expect(await db.$count(sessions)).toBe(0);
  expect(await db.$count(users, eq(users.id, real.id))).toBe(1);
  const [ofVillage] = await db.select().from(organisations).where(eq(organisations.villageId, village.id));
  expect(ofVillage?.verifiedAt).toBeNull();
  expect(await ensureDemoAccounts(elsewhere)).toEqual([]);
});

test("a market of which nothing is invented is not the demonstration", async () => {
  await db.update(potentials).set({ invented: [] });
  const real = { ...(await createTestServices(database)), auth: needs.auth };
  expect(await ensureDemoAccounts(real)).toEqual([]);
});
