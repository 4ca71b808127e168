import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { consents, notifications, organisations, partners, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { proveContact } from "../contacts.server";
import { signIn } from "../sign-in/sign-in.server";
import { lastToken, sentLetters } from "../testing/sent-letters";
import { readSignUp, villageKeyFrom } from "./read-sign-up.server";
import { signUpPartner } from "./sign-up-partner.server";
import { signUpVillage, type SignUpVillage } from "./sign-up-village.server";

const database = await createTestDatabase();
const { db, sql } = database;
const services = await createTestServices(database);
const { aDistrict, aVillage } = createFactories(db);
const people = createPeople(db);

const PASSWORD = "perahu kayu ulin";
await aDistrict("64.02.02", "Loa Kulu");
await aDistrict("64.03.01");
const broker = await people.aBroker();

const aSignUp = (village: string, person: Partial<SignUpVillage["person"]> = {}): SignUpVillage => ({
  village,
  position: "village_operator",
  note: null,
  person: { name: "Siti Aminah", email: null, phone: null, password: PASSWORD, language: "id", ...person },
  address: crypto.randomUUID(),
});

const userOf = async (id: string) => (await db.select().from(users).where(eq(users.id, id)))[0];
const noticesOf = async (id: string) =>
  (await db.select().from(notifications).where(eq(notifications.userId, id))).map(({ kind }) => kind);

test("the first account of a village is called by its code, the next by its code and a number", async () => {
  const { key } = await aVillage({ name: "Lung Anai" });
  const first = await signUpVillage(services, aSignUp(key));
  const second = await signUpVillage(services, aSignUp(key));
  expect(await userOf(first.userId)).toMatchObject({
    username: key,
    standing: "claimed",
    email: `${first.userId}@tanpa-surel.invalid`,
  });
  expect(await userOf(second.userId)).toMatchObject({ username: `${key}-2`, standing: "claimed" });
  expect(await db.select().from(consents).where(eq(consents.userId, first.userId))).toMatchObject([
    { purpose: "terms" },
  ]);
});

test("ten people who sign up for one village at the same moment get ten user names", async () => {
  const { key } = await aVillage();
  const made = await Promise.all(Array.from({ length: 10 }, () => signUpVillage(services, aSignUp(key))));
  const names = await Promise.all(made.map(async ({ userId }) => (await userOf(userId))?.username));
  expect(new Set(names).size).toBe(10);
});

test("a preparatory village is signed up for by its ref", async () => {
  const { key } = await aVillage({ code: null, ref: "V-SUNGAI-BARU", status: "preparatory" });
  const { userId } = await signUpVillage(services, aSignUp(key));
  expect((await userOf(userId))?.username).toBe("v-sungai-baru");
});

test("DPMD is told of a claim, and two who claim one village are told of each other", async () => {
  const { key } = await aVillage();
  const first = await signUpVillage(services, aSignUp(key));
  expect(await noticesOf(first.userId)).toEqual([]);
  const second = await signUpVillage(services, aSignUp(key));
  expect(await noticesOf(first.userId)).toEqual(["claim_rival"]);
  expect(await noticesOf(second.userId)).toEqual(["claim_rival"]);
  expect(await noticesOf(broker.userId)).toContain("claim_made");
});

test("an address is of the account once its link is used, and one can sign in with it then", async () => {
  const { key } = await aVillage();
  const email = "siti@contoh.id";
  const { userId } = await signUpVillage(services, aSignUp(key, { email }));
  const asked = { caller: { headers: new Headers(), address: "203.0.113.9" }, name: email, password: PASSWORD };
  expect((await signIn(services, asked)).result).toBe("refused");
  const token = await lastToken(sql, email);
  expect(await proveContact(services, token)).toEqual({ result: "proven", address: email });
  expect(await userOf(userId)).toMatchObject({ email, emailVerified: true });
  expect((await signIn(services, asked)).result).toBe("signed_in");
  expect(await proveContact(services, token)).toEqual({ result: "unusable" });
});

test("a phone number is proven by its link, and who has no mail is written to there", async () => {
  const { key } = await aVillage();
  const { userId } = await signUpVillage(services, aSignUp(key, { phone: "+6281234500001" }));
  await proveContact(services, await lastToken(sql, "+6281234500001"));
  expect(await userOf(userId)).toMatchObject({
    phoneNumber: "+6281234500001",
    phoneNumberVerified: true,
    channel: "phone",
  });
});

test("whoever gives a phone number agrees to messages there, which a digest by phone needs", async () => {
  const { key } = await aVillage();
  const { userId } = await signUpVillage(services, aSignUp(key, { phone: "+6281234500002" }));
  const given = await db.select().from(consents).where(eq(consents.userId, userId));
  expect(given.map(({ purpose }) => purpose).sort()).toEqual(["phone_messages", "terms"]);
});

test("an address of an account that was refused or ended is free for a new one", async () => {
  const { key } = await aVillage();
  for (const standing of ["refused", "left"] as const) {
    const [email, phone] = [`lagi-${standing}@contoh.id`, standing === "left" ? "+6281234500003" : "+6281234500004"];
    const first = await signUpVillage(services, aSignUp(key, { email, phone }));
    for (const address of [email, phone]) await proveContact(services, await lastToken(sql, address));
    await db.update(users).set({ standing }).where(eq(users.id, first.userId));
    const again = await signUpVillage(services, aSignUp(key, { email, phone }));
    for (const address of [email, phone]) {
      expect(await proveContact(services, await lastToken(sql, address))).toEqual({ result: "proven", address });
    }
    expect(await userOf(again.userId)).toMatchObject({ email, phoneNumber: phone });
    expect(await userOf(first.userId)).toMatchObject({ emailVerified: false, phoneNumber: null });
  }
});

test("nobody's mailbox or phone is flooded by sign-ups in its name, and the form looks the same", async () => {
  const { key } = await aVillage();
  const email = "banjir@contoh.id";
  for (let made = 0; made < 7; made += 1) await signUpVillage(services, aSignUp(key, { email }));
  expect((await sentLetters(sql)).filter(({ to }) => to === email)).toHaveLength(5);
});

test("who signs up with somebody else's address sees what everybody sees, and its owner is told", async () => {
  const { key } = await aVillage();
  const email = "pemilik@contoh.id";
  const owner = await signUpVillage(services, aSignUp(key, { email }));
  await proveContact(services, await lastToken(sql, email));
  const other = await signUpVillage(services, aSignUp(key, { email }));
  expect(await userOf(other.userId)).toMatchObject({ standing: "claimed", emailVerified: false });
  expect((await userOf(owner.userId))?.email).toBe(email);
  const letter = (await sentLetters(sql)).findLast(({ to }) => to === email);
  expect(letter?.subject).toContain("dipakai mendaftar");
  expect(letter?.text).not.toContain("/daftar/bukti/");
});

test("of two accounts that state one address only the first to use its link gets it", async () => {
  const { key } = await aVillage();
  const email = "rebutan@contoh.id";
  await signUpVillage(services, aSignUp(key, { email }));
  const first = await lastToken(sql, email);
  await signUpVillage(services, aSignUp(key, { email }));
  const second = await lastToken(sql, email);
  const outcomes = await Promise.all([proveContact(services, first), proveContact(services, second)]);
  expect(outcomes.map(({ result }) => result).sort()).toEqual(["proven", "unusable"]);
});

test("a link with another secret or for nobody proves nothing", async () => {
  const { key } = await aVillage();
  const { userId } = await signUpVillage(services, aSignUp(key, { email: "aman@contoh.id" }));
  for (const token of [`${userId}.email.x`, `${userId}.email`, `${userId}.fax.x`, "", "a.b.c"]) {
    expect(await proveContact(services, token)).toEqual({ result: "unusable" });
  }
});

test("one network address makes at most twenty accounts in an hour", async () => {
  const { key } = await aVillage();
  const signUp = { ...aSignUp(key), address: "203.0.113.77" };
  for (let made = 0; made < 20; made += 1) await signUpVillage(services, signUp);
  await expect(signUpVillage(services, signUp)).rejects.toMatchObject({ code: "too_many_attempts" });
  const later = { ...services, clock: { ...services.clock, now: () => new Date("2026-11-24T04:01:00Z") } };
  await expect(signUpVillage(later, signUp)).resolves.toBeDefined();
});

test("a partner that signs up is not public, and its person waits", async () => {
  const { userId } = await signUpPartner(services, {
    partner: { name: "PT Ulin Lestari", type: "company", nib: "1234567890123", npwp: null },
    note: "Kami ingin mendukung tenun",
    person: { name: "Budi", email: "budi@ulin.co.id", phone: null, password: PASSWORD, language: "en" },
    address: "203.0.113.5",
  });
  const [found] = await db
    .select()
    .from(users)
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .innerJoin(partners, eq(partners.id, organisations.partnerId))
    .where(eq(users.id, userId));
  expect(found?.partners).toMatchObject({
    isVerified: false,
    nib: "1234567890123",
    ref: expect.stringMatching(/^M-[2-9A-Z]{6}$/),
  });
  expect(found?.users).toMatchObject({
    role: "partner_officer",
    standing: "claimed",
    username: found?.partners.ref.toLowerCase(),
  });
  expect((await sentLetters(sql)).at(-1)?.subject).toContain("Confirm your address");
});

test("a village of another regency, a merged one and an unknown code cannot be signed up for", async () => {
  const foreign = await aVillage({ districtCode: "64.03.01" });
  const into = await aVillage();
  const merged = await aVillage({ mergedIntoId: into.id });
  for (const key of [foreign.key, merged.key, "64.02.99.2001"]) {
    await expect(signUpVillage(services, aSignUp(key))).rejects.toMatchObject({ code: "village_not_found" });
  }
});

test("the way to a village leads over its district, or over its code in any spelling", async () => {
  const { key } = await aVillage({ districtCode: "64.02.15", districtName: "Muara Wis", name: "Melintang" });
  const start = await readSignUp(services, { district: null, village: null });
  expect(start).toMatchObject({ step: "district", isUnknown: false });
  expect(await readSignUp(services, { district: "64.02.15", village: null })).toMatchObject({
    step: "village",
    villages: [{ name: "Melintang" }],
  });
  const chosen = await readSignUp(services, { district: null, village: key.replaceAll(".", "") });
  expect(chosen).toMatchObject({ step: "person", village: { key } });
  expect(await readSignUp(services, { district: null, village: "6402999999" })).toMatchObject({ isUnknown: true });
});

test.each([
  ["6402022010", "64.02.02.2010"],
  [" 64.02.02.2010 ", "64.02.02.2010"],
  ["64 02 02 2010", "64.02.02.2010"],
  ["V-LUNG-ANAI", "V-LUNG-ANAI"],
])("a code typed as %j is %s", (typed, key) => {
  expect(villageKeyFrom(typed)).toBe(key);
});
