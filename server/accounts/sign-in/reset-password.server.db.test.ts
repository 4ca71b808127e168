import { eq, like, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { sessions, verifications } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createTestSignIn, PASSWORD } from "../testing/test-sign-in";
import { changePassword } from "./change-password.server";
import { isResetUsable, resetPassword, resetPasswordByCode, sendReset } from "./reset-password.server";
import { signIn } from "./sign-in.server";

const { db } = await createTestDatabase();
const { needs, outbox, aUser, aDevice, lastMessage } = createTestSignIn(db);
const NEW = "getek di tepian";

type User = Awaited<ReturnType<typeof aUser>>;

async function signedIn({ email }: User) {
  const device = aDevice();
  device.keep((await signIn(needs, { caller: device.caller(), name: email, password: PASSWORD })).cookies);
  return device;
}

const sessionCount = ({ id }: User) => db.$count(sessions, eq(sessions.userId, id));
const tries = async (user: User, password: string) =>
  (await signIn(needs, { caller: aDevice().caller(), name: user.email, password })).result;

async function linkSentFor(name: string): Promise<string> {
  await sendReset(needs, { caller: aDevice().caller(), name });
  return /http:\/\/desa\.example\/atur-sandi\/(\S+)/.exec((await lastMessage())?.text ?? "")?.[1] ?? "";
}

test("a link by mail sets a new password once, ends every session, lifts the lock and tells the owner", async () => {
  const user = await aUser();
  await signedIn(user);
  for (let guess = 0; guess < 5; guess += 1) await tries(user, "bukan kata sandinya");
  const token = await linkSentFor(user.email);
  expect(await isResetUsable(needs, token)).toBe(true);
  const caller = aDevice().caller();
  expect(await resetPassword(needs, { caller, token, password: NEW })).toEqual({ result: "changed" });
  expect(await sessionCount(user)).toBe(0);
  expect(await tries(user, PASSWORD)).toBe("refused");
  expect(await tries(user, NEW)).toBe("signed_in");
  expect(await isResetUsable(needs, token)).toBe(false);
  expect(await resetPassword(needs, { caller, token, password: PASSWORD })).toEqual({ result: "unusable" });
  expect(await lastMessage()).toMatchObject({ to: user.email, subject: expect.stringContaining("baru saja diganti") });
});

test("a user name finds the mail address", async () => {
  const user = await aUser({ username: "64.02.02.2011" });
  await linkSentFor("64.02.02.2011");
  expect(await lastMessage()).toMatchObject({ channel: "email", to: user.email });
});

test("a link is worth nothing after an hour, and an invented one never was", async () => {
  const user = await aUser();
  const token = await linkSentFor(user.email);
  const [stored] = await db.select().from(verifications).where(eq(verifications.value, user.id));
  expect(Math.round(((stored?.expiresAt.getTime() ?? 0) - (stored?.createdAt.getTime() ?? 0)) / 60_000)).toBe(60);
  await db.update(verifications).set({ expiresAt: sql`now() - interval '1 second'` });
  for (const tried of [token, "an-invented-token-of-24-c"]) {
    const reset = { caller: aDevice().caller(), token: tried, password: NEW };
    expect(await resetPassword(needs, reset)).toEqual({ result: "unusable" });
  }
  expect(await tries(user, PASSWORD)).toBe("signed_in");
});

test("the link's token is not in the database", async () => {
  const token = await linkSentFor((await aUser()).email);
  expect(JSON.stringify(await db.select().from(verifications))).not.toContain(token);
});

test("what is no good password is said, and the link stays usable", async () => {
  const user = await aUser({ username: "64.02.02.2012" });
  const token = await linkSentFor(user.email);
  const reset = (password: string) => resetPassword(needs, { caller: aDevice().caller(), token, password });
  expect(await reset("pendek")).toEqual({ result: "too_short" });
  expect(await reset("indonesia123")).toEqual({ result: "common_password" });
  expect(await reset("64.02.02.2012")).toEqual({ result: "common_password" });
  expect(await reset(NEW)).toEqual({ result: "changed" });
});

test("without mail a code goes to the phone, which sets a new password once and ends every session", async () => {
  const phone = "+628120000501";
  const user = await aUser({
    email: "kades@tanpa-surel.invalid",
    username: "64.02.02.2013",
    phoneNumber: phone,
    phoneNumberVerified: true,
  });
  await signedIn(user);
  await sendReset(needs, { caller: aDevice().caller(), name: "64.02.02.2013" });
  const message = await lastMessage();
  expect(message).toMatchObject({ channel: "phone", to: phone });
  const code = /\b\d{6}\b/.exec(message?.text ?? "")?.[0] ?? "";
  const reset = (tried: string) =>
    resetPasswordByCode(needs, { caller: aDevice().caller(), name: "0812 0000 501", code: tried, password: NEW });
  expect(await reset(code === "000000" ? "000001" : "000000")).toEqual({ result: "unusable" });
  expect(await reset(code)).toEqual({ result: "changed" });
  expect(await sessionCount(user)).toBe(0);
  expect(await reset(code)).toEqual({ result: "unusable" });
  expect(await tries(user, NEW)).toBe("signed_in");
});

test("unknown, closed and often asked accounts get the same answer and nothing is sent", async () => {
  const often = await aUser();
  for (let time = 0; time < 3; time += 1) await linkSentFor(often.email);
  const left = await aUser({ standing: "left" });
  const sent = outbox.length;
  for (const name of [often.email, left.email, "unknown@contoh.id", "tidak-ada", "0812 9999 0000"])
    expect(await sendReset(needs, { caller: aDevice().caller(), name })).toEqual({ result: "sent" });
  await needs.auth.settled();
  expect(outbox).toHaveLength(sent);
});

test("one network address may ask ten times in ten minutes", async () => {
  const address = "203.0.113.80";
  const ask = () => sendReset(needs, { caller: aDevice({ address }).caller(), name: "unknown@contoh.id" });
  for (let time = 0; time < 10; time += 1) expect((await ask()).result).toBe("sent");
  expect((await ask()).result).toBe("too_many");
});

test("a code that was made for nobody resets nothing", async () => {
  await sendReset(needs, { caller: aDevice().caller(), name: "0812 9999 0001" });
  const stored = await db.select().from(verifications).where(like(verifications.value, "______:0"));
  for (const { value } of stored) {
    const reset = { caller: aDevice().caller(), name: "0812 9999 0001", code: value.slice(0, 6), password: NEW };
    expect(await resetPasswordByCode(needs, reset)).toEqual({ result: "unusable" });
  }
  expect(stored.length).toBeGreaterThan(0);
});

test("changing one's password asks for the current one, ends every other session and tells the owner", async () => {
  const user = await aUser();
  const [device] = [await signedIn(user), await signedIn(user)];
  const change = (current: string, next: string) =>
    changePassword(needs, { caller: device.caller(), userId: user.id, current, next });
  expect(await change("bukan kata sandinya", NEW)).toEqual({ result: "wrong_password" });
  expect(await change(PASSWORD, user.email)).toEqual({ result: "common_password" });
  const old = needs.auth.sessionCookie.read(device.caller().headers);
  const changed = await change(PASSWORD, NEW);
  expect(changed.result).toBe("changed");
  if (changed.result === "changed") device.keep(changed.cookies);
  expect(await sessionCount(user)).toBe(1);
  expect(needs.auth.sessionCookie.read(device.caller().headers)).not.toBe(old);
  expect(await tries(user, NEW)).toBe("signed_in");
  expect(await lastMessage()).toMatchObject({ to: user.email, subject: expect.stringContaining("baru saja diganti") });
});

test("whoever holds a stolen session cannot guess the password without end", async () => {
  const user = await aUser();
  const device = await signedIn(user);
  const guess = (current: string) =>
    changePassword(needs, { caller: device.caller(), userId: user.id, current, next: NEW });
  for (let time = 0; time < 5; time += 1) expect(await guess(`tebakan ${time}`)).toEqual({ result: "wrong_password" });
  expect(await guess(PASSWORD)).toEqual({ result: "too_many" });
});
