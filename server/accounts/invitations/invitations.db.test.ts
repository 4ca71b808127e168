import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, invitations, notifications, organisations, sessions, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { endMembership } from "../members/end-membership.server";
import { readColleagues } from "../members/read-colleagues.server";
import { lastToken } from "../testing/sent-letters";
import { acceptInvitation } from "./accept-invitation.server";
import { invite, type Invite } from "./invite.server";
import { readInvitation } from "./read-invitation.server";
import { revoke } from "./revoke.server";

const database = await createTestDatabase();
const { db, sql } = database;
const services = await createTestServices(database);
const { aVillage, aPartner } = createFactories(db);
const { aVillager, aBroker, aPartnerOfficer, anOfficer, aViewer } = createPeople(db);
await aVillage({ districtName: "Loa Kulu" });
await aVillage({ districtCode: "64.03.01" });

const person = { name: "Rahmat", email: null, phone: null, password: "perahu kayu ulin", language: "id" as const };
const later = (days: number) => {
  const now = () => new Date(services.clock.now().getTime() + days * 24 * 60 * 60 * 1000);
  return { ...services, clock: { ...services.clock, now } };
};

const anInvitation = (actor: Actor, changes: Partial<Invite> = {}): Invite => ({
  actor,
  to: { organisationId: actor.organisation.id },
  name: "Rahmat",
  role: "village_operator",
  sendTo: null,
  replaces: null,
  language: "id",
  ...changes,
});

async function aToken(actor: Actor, changes: Partial<Invite> = {}): Promise<string> {
  const { link } = await invite(services, anInvitation(actor, changes));
  return link.split("/").at(-1) ?? "";
}

const accept = (token: string) => acceptInvitation(services, { token, person, address: crypto.randomUUID() });
const userOf = async (id: string) => (await db.select().from(users).where(eq(users.id, id)))[0];

test("an invited colleague is confirmed at once, and the others are told", async () => {
  const operator = await aVillager(await aVillage());
  const token = await aToken(operator);
  expect(await readInvitation(services, token)).toMatchObject({ role: "village_operator", invitedBy: operator.name });
  const { userId } = await accept(token);
  expect(await userOf(userId)).toMatchObject({ standing: "confirmed", organisationId: operator.organisation.id });
  const told = await db.select().from(notifications).where(eq(notifications.userId, operator.userId));
  expect(told).toMatchObject([{ kind: "member_joined", details: { name: "Rahmat" } }]);
});

test("the link itself is kept nowhere", async () => {
  const token = await aToken(await aVillager(await aVillage()));
  const kept = JSON.stringify(await db.select().from(invitations));
  expect(kept).not.toContain(token);
});

test("a link that is sent arrives at the address", async () => {
  const operator = await aVillager(await aVillage());
  await invite(services, anInvitation(operator, { sendTo: { channel: "phone", address: "+6281234500002" } }));
  expect(await readInvitation(services, await lastToken(sql, "+6281234500002"))).not.toBeNull();
});

test("a link makes one account, also when two use it at the same moment", async () => {
  const operator = await aVillager(await aVillage());
  for (let round = 0; round < 5; round += 1) {
    const token = await aToken(operator);
    const outcomes = await Promise.allSettled([accept(token), accept(token)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({ code: "wrong_state" });
  }
  expect(await db.$count(users, eq(users.organisationId, operator.organisation.id))).toBe(6);
});

test("a link works on the fourteenth day and no more on the fifteenth", async () => {
  const token = await aToken(await aVillager(await aVillage()));
  expect(await readInvitation(later(13.9), token)).not.toBeNull();
  expect(await readInvitation(later(14), token)).toBeNull();
  const late = { token, person, address: "a" };
  await expect(acceptInvitation(later(14), late)).rejects.toMatchObject({ code: "wrong_state" });
});

test("a revoked link works no more, and is revoked once", async () => {
  const operator = await aVillager(await aVillage());
  const token = await aToken(operator);
  const [open] = (await readColleagues(services, operator)).invitations;
  const which = { actor: operator, organisationId: operator.organisation.id, invitationId: open?.id ?? 0 };
  await revoke(services, which);
  await expect(accept(token)).rejects.toMatchObject({ code: "wrong_state" });
  await expect(revoke(services, which)).rejects.toMatchObject({ code: "wrong_state" });
});

test("somebody of another village can neither invite to this one nor revoke what it invited", async () => {
  const operator = await aVillager(await aVillage());
  const stranger = await aVillager(await aVillage());
  await aToken(operator);
  const [open] = (await readColleagues(services, operator)).invitations;
  const to = { organisationId: operator.organisation.id };
  await expect(invite(services, anInvitation(stranger, { to }))).rejects.toMatchObject({ code: "forbidden" });
  await expect(revoke(services, { actor: stranger, ...to, invitationId: open?.id ?? 0 })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(
    revoke(services, { actor: stranger, organisationId: stranger.organisation.id, invitationId: open?.id ?? 0 }),
  ).rejects.toMatchObject({ code: "wrong_state" });
});

test("nobody invites to a role of another kind of organisation, and nobody whose claim is open invites at all", async () => {
  const village = await aVillage();
  const operator = await aVillager(village);
  for (const role of ["admin", "broker", "partner_officer", "district_officer"] as const) {
    await expect(invite(services, anInvitation(operator, { role }))).rejects.toMatchObject({ code: "forbidden" });
  }
  const claimed = await aVillager(village, { standing: "claimed" });
  await expect(invite(services, anInvitation(claimed))).rejects.toMatchObject({ code: "forbidden" });
  await expect(readColleagues(services, claimed)).rejects.toMatchObject({ code: "forbidden" });
});

test("of DPMD only an administrator invites to DPMD; a broker invites the first person of a village or partner", async () => {
  const [admin, broker] = [await aBroker("64.02", "admin"), await aBroker()];
  await expect(invite(services, anInvitation(broker, { role: "broker" }))).rejects.toMatchObject({ code: "forbidden" });
  await expect(invite(services, anInvitation(admin, { role: "broker" }))).resolves.toBeDefined();
  const village = await aVillage();
  const first = anInvitation(broker, { to: { kind: "village", key: village.key }, role: "village_head" });
  const { userId } = await accept((await invite(services, first)).link.split("/").at(-1) ?? "");
  expect(await userOf(userId)).toMatchObject({ role: "village_head", standing: "confirmed", username: village.key });
  const [made] = await db.select().from(organisations).where(eq(organisations.villageId, village.id));
  expect(made?.verifiedAt).not.toBeNull();
  await expect(invite(services, first)).rejects.toMatchObject({ code: "forbidden" });
  const partner = await aPartner();
  const officer = anInvitation(broker, { to: { kind: "partner", key: partner.ref }, role: "partner_officer" });
  await expect(invite(services, officer)).resolves.toMatchObject({ organisation: partner.name });
});

test("an administrator invites to every organisation of the regency and to none of another", async () => {
  const admin = await aBroker("64.02", "admin");
  const known = [
    { kind: "district", key: "64.02.02", role: "district_officer" },
    { kind: "province", key: "64", role: "province_viewer" },
    { kind: "regency", key: "64.02", role: "admin" },
  ] as const;
  for (const { role, ...to } of known) {
    await expect(invite(services, anInvitation(admin, { to, role }))).resolves.toBeDefined();
  }
  const to = { kind: "district", key: "64.03.01" } as const;
  const elsewhere = anInvitation(admin, { to, role: "district_officer" });
  await expect(invite(services, elsewhere)).rejects.toMatchObject({ code: "not_found" });
});

test("an organisation has at most twenty open invitations", async () => {
  const viewer = await aViewer();
  const some = anInvitation(viewer, { role: "province_viewer" });
  const open = (await readColleagues(services, viewer)).invitations.length;
  for (let made = open; made < 20; made += 1) await invite(services, some);
  await expect(invite(services, some)).rejects.toMatchObject({ code: "wrong_state" });
});

test("a hand-over ends the old account in the moment the new one begins, and leaves it the user name", async () => {
  const village = await aVillage();
  const [head, operator] = [await aVillager(village, { role: "village_head" }), await aVillager(village)];
  await db.update(users).set({ username: village.key }).where(eq(users.id, operator.userId));
  const expiresAt = new Date("2027-01-01");
  await db.insert(sessions).values({ id: "s-2", token: "t-2", userId: operator.userId, expiresAt });
  const second = await aToken(head, { replaces: operator.userId });
  const token = await aToken(operator, { replaces: operator.userId });
  expect(await userOf(operator.userId)).toMatchObject({ standing: "confirmed" });
  const { userId } = await accept(token);
  expect(await userOf(operator.userId)).toMatchObject({ standing: "left", username: null });
  expect(await db.$count(sessions, eq(sessions.userId, operator.userId))).toBe(0);
  expect(await userOf(userId)).toMatchObject({ standing: "confirmed", username: village.key });
  const told = await db.select().from(notifications).where(eq(notifications.userId, head.userId));
  expect(told).toContainEqual(
    expect.objectContaining({ kind: "handed_over", details: { from: operator.name, to: "Rahmat" } }),
  );
  const lines = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "hand_over"), eq(auditLog.subjectRef, userId)));
  expect(lines).toHaveLength(1);
  const ofTheOld = await db.select().from(auditLog).where(eq(auditLog.subjectRef, operator.userId));
  expect(ofTheOld).toMatchObject([{ action: "end_by_hand_over", actorUserId: userId, toState: "left" }]);
  await expect(accept(second)).rejects.toMatchObject({ code: "wrong_state" });
});

test("an operator cannot have the head replaced; the head can have the operator replaced", async () => {
  const village = await aVillage();
  const [head, operator] = [await aVillager(village, { role: "village_head" }), await aVillager(village)];
  await expect(invite(services, anInvitation(operator, { replaces: head.userId }))).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(invite(services, anInvitation(head, { replaces: operator.userId }))).resolves.toBeDefined();
});

test("somebody of another organisation cannot be replaced", async () => {
  const [one, other] = [await aVillager(await aVillage()), await aVillager(await aVillage())];
  await expect(invite(services, anInvitation(one, { replaces: other.userId }))).rejects.toMatchObject({
    code: "not_found",
  });
});

test("whoever leaves is signed out, their invitations end, and what they made stays", async () => {
  const village = await aVillage();
  const [operator, colleague] = [await aVillager(village), await aVillager(village)];
  const token = await aToken(operator);
  expect(await endMembership(services, { actor: operator, userId: operator.userId, reason: null })).toEqual({
    isOwn: true,
  });
  expect(await userOf(operator.userId)).toMatchObject({ standing: "left" });
  await expect(accept(token)).rejects.toMatchObject({ code: "wrong_state" });
  const told = await db.select().from(notifications).where(eq(notifications.userId, colleague.userId));
  expect(told.map(({ kind }) => kind)).toContain("member_left");
});

test("a head ends an operator's account; an operator ends only their own", async () => {
  const village = await aVillage();
  const [head, operator, second] = [
    await aVillager(village, { role: "village_head" }),
    await aVillager(village),
    await aVillager(village),
  ];
  for (const userId of [head.userId, second.userId]) {
    const ended = endMembership(services, { actor: operator, userId, reason: null });
    await expect(ended).rejects.toMatchObject({ code: "forbidden" });
  }
  await endMembership(services, { actor: head, userId: second.userId, reason: "Pindah tugas" });
  expect(await userOf(second.userId)).toMatchObject({ standing: "left", standingReason: "Pindah tugas" });
  const again = endMembership(services, { actor: head, userId: second.userId, reason: null });
  await expect(again).rejects.toMatchObject({ code: "wrong_state" });
});

test("an account of another organisation is not there for anybody but the administrator", async () => {
  const operator = await aVillager(await aVillage());
  const others = [
    await aVillager(await aVillage(), { role: "village_head" }),
    await aPartnerOfficer(await aPartner()),
    await anOfficer("64.02.02"),
    await aBroker(),
  ];
  for (const actor of others) {
    const ended = endMembership(services, { actor, userId: operator.userId, reason: null });
    await expect(ended).rejects.toMatchObject({ code: "not_found" });
  }
  const admin = await aBroker("64.02", "admin");
  await expect(endMembership(services, { actor: admin, userId: operator.userId, reason: "x" })).resolves.toBeDefined();
});

test("the last two administrators cannot both leave at the same moment", async () => {
  await db.update(users).set({ standing: "left" }).where(eq(users.role, "admin"));
  const admins = [await aBroker("64.02", "admin"), await aBroker("64.02", "admin")];
  const outcomes = await Promise.allSettled(
    admins.map((actor) => endMembership(services, { actor, userId: actor.userId, reason: null })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
