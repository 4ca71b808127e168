import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { notifications, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { resetPassword } from "../sign-in/reset-password.server";
import { lastToken } from "../testing/sent-letters";
import { type FindUsers, findUsers, readUser } from "./find-users.server";
import { endMembership } from "./end-membership.server";
import { reopenAccount } from "./reopen-account.server";
import { resetAccount } from "./reset-account.server";

const database = await createTestDatabase();
const { db, sql } = database;
const services = await createTestServices(database);
const { aVillage, aPartner } = createFactories(db);
const { aVillager, aBroker, aPartnerOfficer } = createPeople(db);
const village = await aVillage({ name: "Jantur Baru", districtName: "Muara Muntai" });
const foreign = await aVillage({ districtCode: "64.03.01" });
const admin = await aBroker("64.02", "admin");
const broker = await aBroker();
const search = { actor: admin, text: "", role: null, standing: null, page: 1 };
const userOf = async (id: string) => (await db.select().from(users).where(eq(users.id, id)))[0];

test("accounts are found by name, address and organisation, and narrowed by role and standing", async () => {
  const operator = await aVillager(village);
  await aVillager(village, { standing: "claimed" });
  const officer = await aPartnerOfficer(await aPartner({ name: "PT 100% Ulin" }));
  const found = async (changes: Partial<FindUsers>) =>
    (await findUsers(services, { ...search, ...changes })).users.map(({ id }) => id);
  expect(await found({ text: "jantur" })).toHaveLength(2);
  expect(await found({ text: "jantur", standing: "claimed" })).not.toContain(operator.userId);
  expect(await found({ text: "100%" })).toEqual([officer.userId]);
  expect(await found({ text: "_" })).toEqual([]);
  expect(await found({ role: "partner_officer" })).toEqual([officer.userId]);
  expect(await found({ text: `${operator.userId}@desa` })).toEqual([operator.userId]);
});

test("accounts of another regency are not there", async () => {
  const stranger = await aVillager(foreign);
  const { users: all } = await findUsers(services, search);
  expect(all.map(({ id }) => id)).not.toContain(stranger.userId);
  await expect(readUser(services, { actor: admin, userId: stranger.userId })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("only an administrator of the regency sees and changes accounts", async () => {
  const { userId } = await aVillager(village);
  for (const actor of [broker, await aBroker("64.03", "admin"), await aVillager(village, { role: "village_head" })]) {
    await expect(findUsers(services, { ...search, actor })).rejects.toMatchObject({ code: "forbidden" });
    await expect(readUser(services, { actor, userId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(reopenAccount(services, { actor, userId, reason: "x" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(resetAccount(services, { actor, userId, show: true })).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a locked account can be opened again, once; a refused one is a claim again", async () => {
  const { userId } = await aVillager(village);
  await endMembership(services, { actor: admin, userId, reason: "Kunci sementara" });
  await reopenAccount(services, { actor: admin, userId, reason: "Kembali bertugas" });
  expect(await userOf(userId)).toMatchObject({ standing: "confirmed", standingReason: null });
  const again = reopenAccount(services, { actor: admin, userId, reason: "x" });
  await expect(again).rejects.toMatchObject({ code: "wrong_state" });
  const refused = await aVillager(village, { standing: "refused" });
  await reopenAccount(services, { actor: admin, userId: refused.userId, reason: "Salah tolak" });
  expect(await userOf(refused.userId)).toMatchObject({ standing: "claimed" });
});

test("whose account is opened again is told, with the colleagues", async () => {
  const jembayan = await aVillage();
  const [operator, colleague] = [await aVillager(jembayan), await aVillager(jembayan)];
  await endMembership(services, { actor: admin, userId: operator.userId, reason: "Kunci sementara" });
  await reopenAccount(services, { actor: admin, userId: operator.userId, reason: "Kembali bertugas" });
  for (const { userId } of [operator, colleague]) {
    const told = await db.select().from(notifications).where(eq(notifications.userId, userId));
    expect(told.map(({ kind }) => kind)).toContain("account_reopened");
  }
});

test("an administrator makes no link for their own account, whose password is asked for in its own page", async () => {
  const reset = resetAccount(services, { actor: admin, userId: admin.userId, show: true });
  await expect(reset).rejects.toMatchObject({ code: "forbidden" });
});

test("a phone number is found however it is typed", async () => {
  const { userId } = await aVillager(village);
  await db.update(users).set({ phoneNumber: "+6281255500042" }).where(eq(users.id, userId));
  for (const text of ["0812-5550-0042", "+62 812 5550 0042", "81255500042", "5550004"]) {
    expect((await findUsers(services, { ...search, text })).users.map(({ id }) => id)).toEqual([userId]);
  }
});

test("a link that is shown resets the password once", async () => {
  const { userId } = await aVillager(village);
  // Whether a link has run out is for the library of accounts to say, which reads the machine's clock.
  const clock = { ...services.clock, now: () => new Date() };
  const made = await resetAccount({ ...services, clock }, { actor: admin, userId, show: true });
  const token = made.result === "shown" ? (made.link.split("/").at(-1) ?? "") : "";
  const reset = {
    caller: { headers: new Headers(), address: "203.0.113.8" },
    token,
    password: "lanting di hulu sungai",
  };
  expect(await resetPassword(services, reset)).toEqual({ result: "changed" });
  expect(await resetPassword(services, reset)).toEqual({ result: "unusable" });
});

test("to the placeholder of somebody without mail nothing is said to be sent", async () => {
  const { userId } = await aVillager(village);
  const placeholder = { email: `${userId}@tanpa-surel.invalid`, emailVerified: true };
  await db.update(users).set(placeholder).where(eq(users.id, userId));
  expect(await resetAccount(services, { actor: admin, userId, show: false })).toEqual({ result: "unreachable" });
});

test("a link is sent to a proven address, and to no other", async () => {
  const { userId } = await aVillager(village);
  expect(await resetAccount(services, { actor: admin, userId, show: false })).toEqual({ result: "unreachable" });
  await db.update(users).set({ emailVerified: true }).where(eq(users.id, userId));
  expect(await resetAccount(services, { actor: admin, userId, show: false })).toEqual({ result: "sent" });
  expect(await lastToken(sql, `${userId}@desa.test`)).not.toBe("");
});
