import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, notifications, sessions, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { sentLetters } from "../testing/sent-letters";
import { endMembership } from "./end-membership.server";
import { readColleagues } from "./read-colleagues.server";
import { reopenAccount } from "./reopen-account.server";

const database = await createTestDatabase();
const { db, sql } = database;
const services = await createTestServices(database);
const { aVillage } = createFactories(db);
const { aVillager, aBroker } = createPeople(db);
await aVillage({ districtName: "Loa Kulu" });
const end = (actor: Actor, { userId }: Actor, reason: string | null = "Pindah tugas") =>
  endMembership(services, { actor, userId, reason });
const userOf = async ({ userId }: Actor) => (await db.select().from(users).where(eq(users.id, userId)))[0];
const toldTo = async ({ userId }: Actor) =>
  (await db.select().from(notifications).where(eq(notifications.userId, userId))).map(({ kind }) => kind);

async function signedIn({ userId }: Actor) {
  const token = crypto.randomUUID();
  await db.insert(sessions).values({ id: token, token, userId, expiresAt: new Date("2027-01-01") });
}

test("who is ended is signed out of every device, and the log says by whom, from what, and why", async () => {
  const village = await aVillage();
  const [head, operator] = [await aVillager(village, { role: "village_head" }), await aVillager(village)];
  await signedIn(operator);
  await signedIn(operator);
  await end(head, operator);
  expect(await db.$count(sessions, eq(sessions.userId, operator.userId))).toBe(0);
  const lines = await db.select().from(auditLog).where(eq(auditLog.subjectRef, operator.userId));
  expect(lines).toMatchObject([
    {
      action: "remove_member",
      actorUserId: head.userId,
      fromState: "confirmed",
      toState: "left",
      reason: "Pindah tugas",
    },
  ]);
});

test("who is ended by another is written to at a proven address, with the reason", async () => {
  const village = await aVillage();
  const [head, operator] = [await aVillager(village, { role: "village_head" }), await aVillager(village)];
  await db.update(users).set({ emailVerified: true }).where(eq(users.id, operator.userId));
  await end(head, operator, "Masa tugas selesai");
  const letters = (await sentLetters(sql)).filter(({ to }) => to === `${operator.userId}@desa.test`);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain("Masa tugas selesai");
});

test("when the last confirmed person leaves a village, DPMD is told", async () => {
  const [broker, admin] = [await aBroker(), await aBroker("64.02", "admin")];
  const village = await aVillage();
  const [operator, colleague] = [await aVillager(village), await aVillager(village)];
  await aVillager(village, { standing: "claimed" });
  await end(operator, operator);
  expect(await toldTo(broker)).toEqual([]);
  await end(colleague, colleague);
  const empty = { kind: "organisation_empty", path: `/dpmd/organisasi/desa/${village.key}` };
  for (const { userId } of [broker, admin]) {
    const told = await db.select().from(notifications).where(eq(notifications.userId, userId));
    expect(told).toEqual([expect.objectContaining(empty)]);
  }
});

test("a claim that ends does not become a membership when it is opened again, and colleagues hear nothing of it", async () => {
  const admin = await aBroker("64.02", "admin");
  const village = await aVillage();
  const [colleague, claimant] = [await aVillager(village), await aVillager(village, { standing: "claimed" })];
  await end(claimant, claimant, null);
  expect(await userOf(claimant)).toMatchObject({ standing: "refused" });
  await reopenAccount(services, { actor: admin, userId: claimant.userId, reason: "Salah tekan" });
  expect(await userOf(claimant)).toMatchObject({ standing: "claimed" });
  expect(await toldTo(colleague)).toEqual([]);
});

test("two colleagues who leave at the same moment both leave", async () => {
  for (let round = 0; round < 10; round += 1) {
    const village = await aVillage();
    const people = [await aVillager(village), await aVillager(village), await aVillager(village)];
    const outcomes = await Promise.allSettled(people.map((actor) => end(actor, actor)));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  }
});

test("of two administrators who end each other at the same moment one stays, whether or not there is a third", async () => {
  for (const others of [0, 1]) {
    for (let round = 0; round < 10; round += 1) {
      await db.update(users).set({ standing: "left" }).where(eq(users.role, "admin"));
      for (let made = 0; made < others; made += 1) await aBroker("64.02", "admin");
      const [one, two] = [await aBroker("64.02", "admin"), await aBroker("64.02", "admin")];
      const outcomes = await Promise.allSettled([end(one, two), end(two, one)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({ code: "forbidden" });
      const isAdmin = and(eq(users.role, "admin"), eq(users.standing, "confirmed"));
      expect(await db.$count(users, isAdmin)).toBe(1 + others);
    }
  }
});

test("the last administrator is not offered the way out, and cannot take it", async () => {
  await db.update(users).set({ standing: "left" }).where(eq(users.role, "admin"));
  const admin = await aBroker("64.02", "admin");
  const ownLine = async () => (await readColleagues(services, admin)).people.find(({ isSelf }) => isSelf);
  expect(await ownLine()).toMatchObject({ canEnd: false, isLastAdmin: true, canBeReplaced: true });
  await expect(end(admin, admin)).rejects.toMatchObject({ code: "wrong_state" });
  await aBroker("64.02", "admin");
  expect(await ownLine()).toMatchObject({ canEnd: true, isLastAdmin: false });
});

test("colleagues read of each other no address and no number", async () => {
  const village = await aVillage();
  const [operator, colleague] = [await aVillager(village), await aVillager(village)];
  const read = JSON.stringify(await readColleagues(services, operator));
  expect(read).toContain(colleague.name);
  expect(read).not.toContain("@");
});
