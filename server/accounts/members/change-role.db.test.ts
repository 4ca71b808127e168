import { and, eq, ne } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, notifications, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";
import type { Role } from "~/matching/domain/vocabulary";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { invite } from "../invitations/invite.server";
import { changeRole } from "./change-role.server";
import { endMembership } from "./end-membership.server";
import { readColleagues } from "./read-colleagues.server";

const database = await createTestDatabase();
const { db } = database;
const services = await createTestServices(database);
const { aVillage, aPartner } = createFactories(db);
const { aVillager, aBroker, aPartnerOfficer } = createPeople(db);
await aVillage({ districtName: "Loa Kulu" });
const foreign = await aVillage({ districtCode: "64.03.01" });
const anAdmin = () => aBroker("64.02", "admin");
const change = (actor: Actor, { userId }: Actor, role: Role) =>
  changeRole(services, { actor, userId, role, reason: "SK Kades baru" });
const roleOf = async ({ userId }: Actor) =>
  (await db.select({ role: users.role }).from(users).where(eq(users.id, userId)))[0]?.role;

test("an operator becomes the head; the log says so, and everybody of the village is told", async () => {
  const admin = await anAdmin();
  const village = await aVillage();
  const [operator, colleague] = [await aVillager(village), await aVillager(village)];
  await change(admin, operator, "village_head");
  expect(await roleOf(operator)).toBe("village_head");
  const lines = await db.select().from(auditLog).where(eq(auditLog.subjectRef, operator.userId));
  expect(lines).toMatchObject([
    {
      action: "change_role",
      actorUserId: admin.userId,
      onBehalfOfId: operator.organisation.id,
      fromState: "village_operator",
      toState: "village_head",
      reason: "SK Kades baru",
    },
  ]);
  for (const { userId } of [operator, colleague]) {
    const told = await db.select().from(notifications).where(eq(notifications.userId, userId));
    expect(told).toMatchObject([{ kind: "role_changed", details: { name: operator.name } }]);
  }
});

test("a broker becomes an administrator and can then do what administrators do", async () => {
  const broker = await aBroker();
  await change(await anAdmin(), broker, "admin");
  const promoted: Actor = { ...broker, role: "admin" };
  expect((await readColleagues(services, promoted)).roles).toEqual(["broker", "admin"]);
});

test("who loses a role loses the invitations made in it", async () => {
  const [admin, other] = [await anAdmin(), await anAdmin()];
  const to = { organisationId: other.organisation.id };
  const invited = { name: "Sari", role: "admin", sendTo: null, replaces: null, language: "id" } as const;
  await invite(services, { actor: other, to, ...invited });
  await change(admin, other, "broker");
  expect((await readColleagues(services, admin)).invitations).toEqual([]);
});

test("only an administrator of the regency changes a role", async () => {
  const village = await aVillage();
  const operator = await aVillager(village);
  const others = [
    await aBroker(),
    await aBroker("64.03", "admin"),
    await aVillager(village, { role: "village_head" }),
    operator,
  ];
  for (const actor of others) {
    await expect(change(actor, operator, "village_head")).rejects.toMatchObject({ code: "forbidden" });
  }
  const stranger = await aVillager(foreign);
  await expect(change(await anAdmin(), stranger, "village_head")).rejects.toMatchObject({ code: "not_found" });
});

test("a role of another kind of organisation, the same role, an open claim and one's own account are refused", async () => {
  const admin = await anAdmin();
  const village = await aVillage();
  const wrong: [Actor, Role][] = [
    [await aVillager(village), "admin"],
    [await aVillager(village), "village_operator"],
    [await aVillager(village, { standing: "claimed" }), "village_head"],
    [await aVillager(village, { standing: "left" }), "village_head"],
    [await aPartnerOfficer(await aPartner()), "broker"],
    [admin, "broker"],
  ];
  for (const [member, role] of wrong) {
    await expect(change(admin, member, role)).rejects.toMatchObject({ code: "wrong_state" });
    expect(await roleOf(member)).toBe(member.role);
  }
});

test("of two administrators who demote, or demote and end, each other at the same moment one stays", async () => {
  for (let round = 0; round < 10; round += 1) {
    await db.update(users).set({ standing: "left" }).where(eq(users.role, "admin"));
    const [one, two] = [await anAdmin(), await anAdmin()];
    const answer =
      round % 2 === 0
        ? change(two, one, "broker")
        : endMembership(services, { actor: two, userId: one.userId, reason: "Pindah tugas" });
    const outcomes = await Promise.allSettled([change(one, two, "broker"), answer]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const isAdmin = and(eq(users.role, "admin"), ne(users.standing, "left"));
    expect(await db.$count(users, isAdmin)).toBe(1);
  }
});
