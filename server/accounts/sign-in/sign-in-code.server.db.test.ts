import { like, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { verifications } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { findActor } from "../find-actor.server";
import { createTestSignIn } from "../testing/test-sign-in";
import { sendSignInCode, signInWithCode } from "./sign-in-code.server";

const { db } = await createTestDatabase();
const { needs, outbox, aUser, aDevice, wait, lastMessage } = createTestSignIn(db);

let numbers = 0;

async function aPhone() {
  numbers += 1;
  const phone = `+62812${String(numbers).padStart(8, "0")}`;
  const user = await aUser({ phoneNumber: phone, phoneNumberVerified: true });
  return { phone, user };
}

async function codeSentTo(phone: string): Promise<string> {
  await sendSignInCode(needs, { caller: aDevice().caller(), phone });
  const message = await lastMessage();
  expect(message).toMatchObject({ channel: "phone", to: phone });
  return /\b\d{6}\b/.exec(message?.text ?? "")?.[0] ?? "";
}

const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

test("the six digits that arrive on the phone sign in, once", async () => {
  const { phone, user } = await aPhone();
  const code = await codeSentTo(phone);
  const device = aDevice();
  const first = await signInWithCode(needs, { caller: device.caller(), phone, code });
  expect(first.result).toBe("signed_in");
  device.keep(first.cookies);
  expect(await findActor(needs, device.caller().headers)).toMatchObject({ userId: user.id });
  expect(await signInWithCode(needs, { caller: aDevice().caller(), phone, code })).toEqual({
    result: "refused",
    cookies: [],
  });
});

test("after ten minutes a code is worth nothing", async () => {
  const { phone } = await aPhone();
  const code = await codeSentTo(phone);
  const [stored] = await db
    .select()
    .from(verifications)
    .where(like(verifications.value, `${code}:%`));
  const life = (stored?.expiresAt.getTime() ?? 0) - (stored?.createdAt.getTime() ?? 0);
  expect(Math.round(life / 60_000)).toBe(10);
  await db.update(verifications).set({ expiresAt: sql`now() - interval '1 second'` });
  expect((await signInWithCode(needs, { caller: aDevice().caller(), phone, code })).result).toBe("refused");
});

test("a newer code replaces the one before it", async () => {
  const { phone } = await aPhone();
  const old = await codeSentTo(phone);
  const code = await codeSentTo(phone);
  expect((await signInWithCode(needs, { caller: aDevice().caller(), phone, code: old })).result).toBe("refused");
  expect((await signInWithCode(needs, { caller: aDevice().caller(), phone, code })).result).toBe("signed_in");
});

test("after three wrong codes the right one is refused as well", async () => {
  const { phone } = await aPhone();
  const code = await codeSentTo(phone);
  for (let guess = 0; guess < 3; guess += 1) {
    const tried = { caller: aDevice().caller(), phone, code: wrong(code) };
    expect((await signInWithCode(needs, tried)).result).toBe("refused");
  }
  expect((await signInWithCode(needs, { caller: aDevice().caller(), phone, code })).result).toBe("refused");
});

test("new codes give no new guesses: five wrong ones lock the number for fifteen minutes", async () => {
  const { phone } = await aPhone();
  let code = await codeSentTo(phone);
  for (let guess = 0; guess < 5; guess += 1) {
    if (guess === 2) code = await codeSentTo(phone);
    await signInWithCode(needs, { caller: aDevice().caller(), phone, code: wrong(code) });
  }
  code = await codeSentTo(phone);
  expect((await signInWithCode(needs, { caller: aDevice().caller(), phone, code })).result).toBe("refused");
  wait(16);
  code = await codeSentTo(phone);
  expect((await signInWithCode(needs, { caller: aDevice().caller(), phone, code })).result).toBe("signed_in");
});

test("an unknown number, a number that is not proven and one that had three codes get the same answer and no message", async () => {
  const { phone } = await aPhone();
  for (let time = 0; time < 3; time += 1) await codeSentTo(phone);
  await aUser({ phoneNumber: "+628199900001" });
  await aUser({ phoneNumber: "+628199900002", phoneNumberVerified: true, standing: "left" });
  const sent = outbox.length;
  for (const silent of [phone, "+628199900001", "+628199900002", "+628199900003"]) {
    expect(await sendSignInCode(needs, { caller: aDevice().caller(), phone: silent })).toEqual({ result: "sent" });
    const guess = { caller: aDevice().caller(), phone: silent, code: "123456" };
    expect(await signInWithCode(needs, guess)).toEqual({ result: "refused", cookies: [] });
  }
  await needs.auth.settled();
  expect(outbox).toHaveLength(sent);
});

test("a code that was made for nobody opens nothing", async () => {
  await sendSignInCode(needs, { caller: aDevice().caller(), phone: "+628199900009" });
  const stored = await db.select().from(verifications).where(like(verifications.value, "______:0"));
  for (const { value } of stored) {
    const guess = { caller: aDevice().caller(), phone: "+628199900009", code: value.slice(0, 6) };
    expect((await signInWithCode(needs, guess)).result).toBe("refused");
  }
  expect(stored.length).toBeGreaterThan(0);
});

test("one network address may ask for ten codes in ten minutes", async () => {
  const address = "203.0.113.70";
  const ask = (digit: number) =>
    sendSignInCode(needs, { caller: aDevice({ address }).caller(), phone: `+62819888000${digit}0` });
  for (let time = 0; time < 10; time += 1) expect((await ask(time % 10)).result).toBe("sent");
  expect((await ask(0)).result).toBe("too_many");
});

test("codes and links are stored so that a copy of the table names no phone", async () => {
  const { phone } = await aPhone();
  await codeSentTo(phone);
  const stored = await db.select().from(verifications);
  expect(JSON.stringify(stored)).not.toContain(phone);
});
