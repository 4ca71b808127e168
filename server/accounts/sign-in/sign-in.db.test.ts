import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { attempts, sessions, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { findActor } from "../find-actor.server";
import { createTestSignIn, PASSWORD } from "../testing/test-sign-in";
import { signIn } from "./sign-in.server";
import { signOut } from "./sign-out.server";

const { db } = await createTestDatabase();
const { needs, aUser, aDevice, wait } = createTestSignIn(db);

const tokenOf = (device: ReturnType<typeof aDevice>) => needs.auth.sessionCookie.read(device.caller().headers);

async function tryWrong(name: string, times: number) {
  for (let time = 0; time < times; time += 1)
    await signIn(needs, { caller: aDevice().caller(), name, password: `salah ${time} salah` });
}

test("a mail address, a user name and a proven number all sign in, in whatever case and spacing they are typed", async () => {
  await aUser({
    email: "kades@contoh.id",
    username: "64.02.02.2010",
    phoneNumber: "+6281200000001",
    phoneNumberVerified: true,
  });
  for (const name of ["kades@contoh.id", " KADES@contoh.id ", "64.02.02.2010", "0812 0000 0001"]) {
    const device = aDevice();
    const { result, cookies } = await signIn(needs, { caller: device.caller(), name, password: PASSWORD });
    expect(result).toBe("signed_in");
    device.keep(cookies);
    expect(await findActor(needs, device.caller().headers)).toMatchObject({ role: "village_operator" });
  }
});

test("whoever signs in was here: an account in use is not taken for an unused one", async () => {
  const { id } = await aUser({ email: "hadir@contoh.id" });
  const seen = async () => (await db.select({ at: users.lastSeenAt }).from(users).where(eq(users.id, id)))[0]?.at;
  expect(await seen()).toBeNull();
  await signIn(needs, { caller: aDevice().caller(), name: "hadir@contoh.id", password: PASSWORD });
  expect(await seen()).toBeInstanceOf(Date);
});

test("a number that is not proven does not sign in", async () => {
  await aUser({ phoneNumber: "+6281200000002" });
  const { result } = await signIn(needs, { caller: aDevice().caller(), name: "081200000002", password: PASSWORD });
  expect(result).toBe("refused");
});

test("a wrong password, an unknown name, a locked, a refused and a closed account get the same answer", async () => {
  await aUser({ email: "wrong@contoh.id" });
  await aUser({ email: "locked@contoh.id" });
  await aUser({ email: "refused@contoh.id", standing: "refused" });
  await aUser({ email: "left@contoh.id", standing: "left" });
  await aUser({ email: "erased@contoh.id", erasedAt: new Date() });
  await tryWrong("locked@contoh.id", 5);
  const tries = [
    { name: "wrong@contoh.id", password: "bukan kata sandinya" },
    { name: "unknown@contoh.id", password: PASSWORD },
    { name: "tidak-ada", password: PASSWORD },
    { name: "locked@contoh.id", password: PASSWORD },
    { name: "refused@contoh.id", password: PASSWORD },
    { name: "left@contoh.id", password: PASSWORD },
    { name: "erased@contoh.id", password: PASSWORD },
  ];
  for (const attempt of tries)
    expect(await signIn(needs, { caller: aDevice().caller(), ...attempt })).toEqual({ result: "refused", cookies: [] });
});

test("the answers take about as long, as each computes one hash", async () => {
  await aUser({ email: "slow@contoh.id" });
  await aUser({ email: "shut@contoh.id" });
  await tryWrong("shut@contoh.id", 5);
  const names = ["slow@contoh.id", "nobody-here@contoh.id", "shut@contoh.id"];
  const fastest = new Map(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < 4; round += 1) {
    for (const name of names) {
      const began = performance.now();
      await signIn(needs, { caller: aDevice().caller(), name, password: "bukan kata sandinya" });
      fastest.set(name, Math.min(fastest.get(name) ?? 0, performance.now() - began));
    }
  }
  const times = [...fastest.values()];
  expect(Math.min(...times)).toBeGreaterThan(0.4 * Math.max(...times));
});

test("five wrong passwords lock an account for fifteen minutes, under each of its names", async () => {
  await aUser({ email: "lock@contoh.id", username: "kunci" });
  await tryWrong("lock@contoh.id", 3);
  await tryWrong("kunci", 2);
  const right = { name: "kunci", password: PASSWORD };
  expect((await signIn(needs, { caller: aDevice().caller(), ...right })).result).toBe("refused");
  wait(14);
  expect((await signIn(needs, { caller: aDevice().caller(), ...right })).result).toBe("refused");
  wait(2);
  expect((await signIn(needs, { caller: aDevice().caller(), ...right })).result).toBe("signed_in");
});

test("a right password forgets the wrong ones before it", async () => {
  await aUser({ email: "forgetful@contoh.id" });
  for (let round = 0; round < 3; round += 1) {
    await tryWrong("forgetful@contoh.id", 4);
    const right = { caller: aDevice().caller(), name: "forgetful@contoh.id", password: PASSWORD };
    expect((await signIn(needs, right)).result).toBe("signed_in");
  }
});

test("many guesses at one moment are not let in together", async () => {
  await aUser({ email: "crowd@contoh.id" });
  const guesses = Array.from({ length: 12 }, (_, guess) => ({
    password: guess === 11 ? PASSWORD : `tebakan ke-${guess}`,
  }));
  await Promise.all(
    guesses.map((guess) => signIn(needs, { caller: aDevice().caller(), name: "crowd@contoh.id", ...guess })),
  );
  const counted = await db.select().from(attempts);
  const late = { caller: aDevice().caller(), name: "crowd@contoh.id", password: PASSWORD };
  expect((await signIn(needs, late)).result).toBe("refused");
  expect(counted.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
});

test("one network address may try twenty times a minute, on whatever accounts", async () => {
  await aUser({ email: "neighbour@contoh.id" });
  const address = "203.0.113.50";
  for (let guess = 0; guess < 20; guess += 1) {
    const tried = { caller: aDevice({ address }).caller(), name: `siapa-${guess}`, password: "tebakan saja" };
    expect((await signIn(needs, tried)).result).toBe("refused");
  }
  const right = { name: "neighbour@contoh.id", password: PASSWORD };
  const before = await db.$count(attempts);
  expect((await signIn(needs, { caller: aDevice({ address }).caller(), ...right })).result).toBe("too_many");
  expect(await db.$count(attempts)).toBe(before);
  expect((await signIn(needs, { caller: aDevice().caller(), ...right })).result).toBe("signed_in");
});

test("headers that name another address change nothing", async () => {
  const address = "203.0.113.60";
  const tried = (guess: number) => {
    const invented = { "x-forwarded-for": `192.0.2.${guess}`, "x-caller-address": `192.0.2.${guess}` };
    return { caller: { address, headers: new Headers(invented) }, name: `siapa-${guess}`, password: "tebakan saja" };
  };
  for (let guess = 0; guess < 20; guess += 1) await signIn(needs, tried(guess));
  expect((await signIn(needs, tried(20))).result).toBe("too_many");
});

test("every sign-in has a token of its own, and ends the session that came with it", async () => {
  const user = await aUser({ email: "fixed@contoh.id" });
  const device = aDevice();
  const credentialsOf = { name: "fixed@contoh.id", password: PASSWORD };
  device.keep((await signIn(needs, { caller: device.caller(), ...credentialsOf })).cookies);
  const first = tokenOf(device);
  device.keep((await signIn(needs, { caller: device.caller(), ...credentialsOf })).cookies);
  expect(tokenOf(device)).not.toBe(first);
  expect(await db.$count(sessions, eq(sessions.userId, user.id))).toBe(1);
});

test("a token that somebody planted in the cookie is not taken over", async () => {
  await aUser({ email: "planted@contoh.id" });
  const device = aDevice();
  device.keep([needs.auth.sessionCookie.write("planted-token")]);
  device.keep(
    (await signIn(needs, { caller: device.caller(), name: "planted@contoh.id", password: PASSWORD })).cookies,
  );
  expect(tokenOf(device)).not.toBe("planted-token");
  expect(tokenOf(device)).toHaveLength(32);
});

test("signing out ends the session, not only the cookie", async () => {
  await aUser({ email: "goodbye@contoh.id" });
  const device = aDevice();
  device.keep(
    (await signIn(needs, { caller: device.caller(), name: "goodbye@contoh.id", password: PASSWORD })).cookies,
  );
  const stolen = device.caller();
  expect(await findActor(needs, stolen.headers)).not.toBeNull();
  device.keep(await signOut(needs, device.caller()));
  expect(device.cookies.size).toBe(0);
  expect(await findActor(needs, stolen.headers)).toBeNull();
});

test("the cookie is out of reach of scripts and other sites, and over https of plain connections", async () => {
  await aUser({ email: "cookie@contoh.id" });
  const credentialsOf = { name: "cookie@contoh.id", password: PASSWORD };
  const plain = await signIn(needs, { caller: aDevice().caller(), ...credentialsOf });
  const secure = await signIn(createTestSignIn(db, { publicUrl: "https://desa.example" }).needs, {
    caller: aDevice().caller(),
    ...credentialsOf,
  });
  expect(plain.cookies).toHaveLength(1);
  expect(plain.cookies[0]).toMatch(/^gandeng\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(secure.cookies[0]).toMatch(
    /^__Secure-gandeng\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});
