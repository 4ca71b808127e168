import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { consents, verifications } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { PASSWORD } from "../accounts/testing/test-sign-in";
import { changeProfile, readProfile } from "./change-profile.server";
import { chooseRecording } from "./choose-recording.server";
import { askToChangeContact, proveChangedContact } from "./contact-change.server";
import { createTestPrivacy } from "./testing/test-privacy";

const database = await createTestDatabase();
const { db } = database;
const { services, clock, aPerson, withoutPassword, rowOf, queued, linesOf } = await createTestPrivacy(database);

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
    clock.set(new Date(clock.now().getTime() + 15 * 60_000 + 1));
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
  clock.set(new Date(clock.now().getTime() + 1000));
  await chooseRecording(services, { actor, recordsViews: false });
  const [given] = await db.select().from(consents).where(eq(consents.userId, user.id));
  expect(given).toMatchObject({ purpose: "learning", withdrawnAt: clock.now() });
  expect(await linesOf(user.id)).toEqual(["choose_recording", "choose_recording", "choose_recording"]);
});
