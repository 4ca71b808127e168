import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { createTestSecondFactor } from "../testing/test-second-factor";
import { createTestSignIn } from "../testing/test-sign-in";
import { readUser } from "./find-users.server";
import { liftSecondFactor } from "./lift-second-factor.server";

const database = await createTestDatabase();
const { db } = database;
const testSignIn = createTestSignIn(db);
const { enrolled, afterPassword } = createTestSecondFactor(testSignIn);
const { settings } = await createTestServices(database);
const services = { ...testSignIn.needs, settings };
const { aBroker, aVillager } = createPeople(db);
const { aVillage, aDistrict } = createFactories(db);
const village = await aVillage();
await aDistrict("64.03.01");
const admin = await aBroker("64.02", "admin");
const lift = (userId: string, actor = admin) =>
  liftSecondFactor(services, { actor, userId, reason: "Ponselnya jatuh ke sungai" });

test("who lost app and backup codes signs in with the password again, is told, and the log says who did it and why", async () => {
  const { user } = await enrolled();
  expect((await readUser(services, { actor: admin, userId: user.id })).hasSecondFactor).toBe(true);
  expect((await afterPassword(user)).result).toBe("second_factor");
  await lift(user.id);
  expect((await readUser(services, { actor: admin, userId: user.id })).hasSecondFactor).toBe(false);
  expect((await afterPassword(user)).result).toBe("signed_in");
  const { to, subject } = (await testSignIn.lastMessage()) ?? {};
  expect({ to, subject }).toEqual({
    to: user.email,
    subject: expect.stringMatching(/^Verifikasi dua langkah .* dimatikan$/),
  });
  const [line] = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "lift_second_factor"), eq(auditLog.subjectRef, user.id)));
  expect(line).toMatchObject({ actorUserId: admin.userId, reason: "Ponselnya jatuh ke sungai" });
});

test("where there is none any more there is nothing to lift", async () => {
  const { user } = await enrolled();
  await lift(user.id);
  await expect(lift(user.id)).rejects.toMatchObject({ code: "wrong_state" });
});

test("only an administrator of the regency lifts it, and never their own", async () => {
  const { user } = await enrolled();
  const others = [await aBroker(), await aBroker("64.03", "admin"), await aVillager(village, { role: "village_head" })];
  for (const actor of others) await expect(lift(user.id, actor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(lift(admin.userId)).rejects.toMatchObject({ code: "forbidden" });
  expect((await afterPassword(user)).result).toBe("second_factor");
});
