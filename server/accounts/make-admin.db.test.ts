import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { findActor } from "./find-actor.server";
import { makeAdmin } from "./make-admin";
import { signIn } from "./sign-in/sign-in.server";
import { createTestSignIn } from "./testing/test-sign-in";

const { db } = await createTestDatabase();
const { needs, aDevice } = createTestSignIn(db);
await createFactories(db).aVillage();
const make = (name: string, regencyCode = "64.02") =>
  makeAdmin({ db, now: needs.clock.now, regencyCode }, { name, language: "id" });

test("the administrator signs in with what was shown, and the log says that a command made the account", async () => {
  const made = await make("Rahmawati");
  const device = aDevice();
  const { result, cookies } = await signIn(needs, {
    caller: device.caller(),
    name: made.username,
    password: made.password,
  });
  expect(result).toBe("signed_in");
  device.keep(cookies);
  const actor = await findActor(needs, device.caller().headers);
  expect(actor).toMatchObject({ role: "admin", standing: "confirmed", organisation: { kind: "regency" } });
  expect(await db.select().from(auditLog)).toMatchObject([
    { action: "make_admin", actorUserId: null, subjectRef: actor?.userId },
  ]);
});

test("another one is called otherwise and has another password", async () => {
  const [one, other] = [await make("Rahmawati"), await make("Hendra")];
  expect(one.username).not.toBe(other.username);
  expect(one.password).not.toBe(other.password);
});

test("a regency that is none has no administrator", async () => {
  await expect(make("Rahmawati", "99.99")).rejects.toMatchObject({ problem: "regency_unknown" });
});
