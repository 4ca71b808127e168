import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { sessions, twoFactors } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { findActor } from "../find-actor.server";
import { createTestSecondFactor } from "../testing/test-second-factor";
import { createTestSignIn, PASSWORD } from "../testing/test-sign-in";
import { totp } from "../testing/totp";
import { answerSecondFactor } from "./answer-second-factor.server";
import {
  beginSecondFactor,
  confirmSecondFactor,
  findPendingSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
} from "./second-factor.server";
import { sendSignInCode, signInWithCode } from "./sign-in-code.server";
import { signIn } from "./sign-in.server";

const { db } = await createTestDatabase();
const testSignIn = createTestSignIn(db);
const { needs, aUser, aDevice, lastMessage } = testSignIn;
const { enrolled, afterPassword } = createTestSecondFactor(testSignIn);

type User = Awaited<ReturnType<typeof aUser>>;

async function signedIn(user: User) {
  const { device, result } = await afterPassword(user);
  expect(result).toBe("signed_in");
  return device;
}

async function halfSignedIn(user: User) {
  const { device, result } = await afterPassword(user);
  expect(result).toBe("second_factor");
  return device;
}

test("switching it on asks for the password, then for a code of the app, and tells the owner", async () => {
  const user = await aUser();
  const device = await signedIn(user);
  const own = { userId: user.id };
  const wrong = await beginSecondFactor(needs, { caller: device.caller(), ...own, password: "bukan kata sandinya" });
  expect(wrong).toEqual({ result: "wrong_password" });
  expect(await findPendingSecondFactor(needs, user.id)).toBeNull();
  await beginSecondFactor(needs, { caller: device.caller(), ...own, password: PASSWORD });
  const pending = await findPendingSecondFactor(needs, user.id);
  expect(pending?.image).toMatch(/^data:image\/svg\+xml;base64,/);
  const refused = await confirmSecondFactor(needs, { caller: device.caller(), ...own, code: "000000" });
  expect(refused).toEqual({ result: "refused" });
  expect((await signIn(needs, { caller: aDevice().caller(), name: user.email, password: PASSWORD })).result).toBe(
    "signed_in",
  );
  const code = totp(pending?.typed ?? "");
  const confirmed = await confirmSecondFactor(needs, { caller: device.caller(), ...own, code });
  expect(confirmed).toMatchObject({ result: "confirmed" });
  expect(await findPendingSecondFactor(needs, user.id)).toBeNull();
  expect(await lastMessage()).toMatchObject({ to: user.email, subject: expect.stringContaining("dinyalakan") });
});

test("with it on a password alone opens nothing; the app's code does", async () => {
  const { user, secret } = await enrolled();
  const device = await halfSignedIn(user);
  expect(await findActor(needs, device.caller().headers)).toBeNull();
  const answer = await answerSecondFactor(needs, { caller: device.caller(), code: totp(secret) });
  expect(answer.result).toBe("signed_in");
  device.keep(answer.cookies);
  expect(await findActor(needs, device.caller().headers)).toMatchObject({ userId: user.id });
});

test("a code sent to the phone alone opens nothing either", async () => {
  const phone = "+628120000777";
  const { user, secret } = await enrolled({ phoneNumber: phone, phoneNumberVerified: true });
  const device = aDevice();
  await sendSignInCode(needs, { caller: device.caller(), phone });
  const code = /\b\d{6}\b/.exec((await lastMessage())?.text ?? "")?.[0] ?? "";
  const before = await db.$count(sessions, eq(sessions.userId, user.id));
  const half = await signInWithCode(needs, { caller: device.caller(), phone, code });
  expect(half.result).toBe("second_factor");
  device.keep(half.cookies);
  expect(await findActor(needs, device.caller().headers)).toBeNull();
  expect(await db.$count(sessions, eq(sessions.userId, user.id))).toBe(before);
  device.keep((await answerSecondFactor(needs, { caller: device.caller(), code: totp(secret) })).cookies);
  expect(await findActor(needs, device.caller().headers)).toMatchObject({ userId: user.id });
});

test("each backup code opens once, typed with spaces or not", async () => {
  const { user, backupCodes } = await enrolled();
  const [code = ""] = backupCodes;
  expect(backupCodes).toHaveLength(10);
  const first = await answerSecondFactor(needs, { caller: (await halfSignedIn(user)).caller(), code: ` ${code} ` });
  expect(first.result).toBe("signed_in");
  const second = await answerSecondFactor(needs, { caller: (await halfSignedIn(user)).caller(), code });
  expect(second.result).toBe("refused");
});

test("five wrong codes end this sign-in, ten lock the second factor of the account", async () => {
  const { user, secret } = await enrolled();
  for (let round = 0; round < 2; round += 1) {
    const device = await halfSignedIn(user);
    for (let guess = 0; guess < 5; guess += 1)
      expect((await answerSecondFactor(needs, { caller: device.caller(), code: "000000" })).result).toBe("refused");
    const late = await answerSecondFactor(needs, { caller: device.caller(), code: totp(secret) });
    expect(["begin_again", "too_many"]).toContain(late.result);
  }
  const fresh = await halfSignedIn(user);
  expect((await answerSecondFactor(needs, { caller: fresh.caller(), code: totp(secret) })).result).toBe("too_many");
});

test("a code without the first step, or with another's, opens nothing", async () => {
  const { secret } = await enrolled();
  const other = await enrolled();
  const nobody = await answerSecondFactor(needs, { caller: aDevice().caller(), code: totp(secret) });
  expect(nobody).toMatchObject({ result: "begin_again" });
  const device = await halfSignedIn(other.user);
  expect((await answerSecondFactor(needs, { caller: device.caller(), code: totp(secret) })).result).toBe("refused");
});

test("switching it off asks for the password, and tells the owner", async () => {
  const { user, device } = await enrolled();
  const own = { userId: user.id };
  const wrong = await removeSecondFactor(needs, { caller: device.caller(), ...own, password: "bukan kata sandinya" });
  expect(wrong).toEqual({ result: "wrong_password" });
  const removed = await removeSecondFactor(needs, { caller: device.caller(), ...own, password: PASSWORD });
  expect(removed.result).toBe("removed");
  expect(await db.$count(twoFactors, eq(twoFactors.userId, user.id))).toBe(0);
  expect(await lastMessage()).toMatchObject({ subject: expect.stringContaining("dimatikan") });
  expect((await signIn(needs, { caller: aDevice().caller(), name: user.email, password: PASSWORD })).result).toBe(
    "signed_in",
  );
});

test("new backup codes replace the old ones", async () => {
  const { user, device, backupCodes } = await enrolled();
  const renewed = await renewBackupCodes(needs, { caller: device.caller(), userId: user.id, password: PASSWORD });
  if (renewed.result !== "renewed") throw new Error("Not renewed");
  const old = await answerSecondFactor(needs, {
    caller: (await halfSignedIn(user)).caller(),
    code: backupCodes[0] ?? "",
  });
  expect(old.result).toBe("refused");
  const caller = (await halfSignedIn(user)).caller();
  expect((await answerSecondFactor(needs, { caller, code: renewed.backupCodes[0] ?? "" })).result).toBe("signed_in");
});

test("the secret is kept enciphered", async () => {
  const { user, secret } = await enrolled();
  const [stored] = await db.select().from(twoFactors).where(eq(twoFactors.userId, user.id));
  expect(stored?.secret).not.toContain(secret.replaceAll(" ", ""));
  expect(stored?.secret.length).toBeGreaterThan(60);
});
