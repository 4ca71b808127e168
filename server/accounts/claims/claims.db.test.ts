import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { countStatements } from "~/db/count-statements";
import { createFactories } from "~/db/factories";
import { auditLog, notifications, organisations, partnerDocuments, partners, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createPeople } from "../../testing/people";
import { createTestServices } from "../../testing/test-services";
import { findActor } from "../find-actor.server";
import { sentLetters } from "../testing/sent-letters";
import { acceptClaim } from "./accept-claim.server";
import { readRefusal } from "./read-refusal.server";
import { readDecided } from "./read-decided.server";
import { readClaims } from "./read-claims.server";
import { refuseClaim, refuseRivals } from "./refuse-claim.server";

const database = await createTestDatabase();
const { db, sql } = database;
const services = await createTestServices(database);
const { aDistrict, aVillage, aPartner } = createFactories(db);
const { aVillager, aBroker, aPartnerOfficer, anOfficer } = createPeople(db);
await aDistrict("64.02.02", "Loa Kulu");
await aDistrict("64.03.01");
const broker = await aBroker();
const claimed = { standing: "claimed" } as const;

const standingOf = async (userId: string) => {
  const [found] = await db.select().from(users).where(eq(users.id, userId));
  return found?.standing;
};
const noticesOf = async (userId: string) =>
  (await db.select().from(notifications).where(eq(notifications.userId, userId))).map(({ kind }) => kind);

test("rivals stand side by side in one group, the longest waiting first", async () => {
  const village = await aVillage({ name: "Sumber Sari" });
  const [first, second] = [await aVillager(village, claimed), await aVillager(village, claimed)];
  const groups = await readClaims(services, broker);
  const group = groups.find(({ organisation }) => organisation.key === village.key);
  expect(group?.people.map(({ userId }) => userId)).toEqual([first.userId, second.userId]);
});

test("however many partners wait, each with its papers, the page asks the database as often", async () => {
  const asked = async () => {
    let groups: Awaited<ReturnType<typeof readClaims>> = [];
    const reading = { done: Promise.resolve() };
    const count = countStatements(() => {
      reading.done = readClaims(services, broker).then((found) => void (groups = found));
    });
    await reading.done;
    return { statements: count.statements, groups };
  };
  const aWaiting = async (name: string) => {
    const partner = await aPartner({ name });
    const officer = await aPartnerOfficer(partner, "claimed");
    const paper = {
      key: `papers/${partner.ref}`,
      partnerId: partner.id,
      kind: "nib",
      createdBy: officer.userId,
    } as const;
    await db
      .insert(partnerDocuments)
      .values({ ...paper, contentType: "application/pdf", sha256: "0".repeat(64), createdAt: new Date() });
    return partner;
  };
  const first = await aWaiting("Yayasan Etam Lestari");
  const before = await asked();
  const second = await aWaiting("Yayasan Etam Lestari Abadi");
  const { statements, groups } = await asked();
  expect(statements).toBe(before.statements);
  const shown = [first, second].map(({ ref }) => groups.find(({ organisation }) => organisation.key === ref)?.partner);
  expect(shown.map((partner) => partner?.documents.map(({ key }) => key))).toEqual([
    [`papers/${first.ref}`],
    [`papers/${second.ref}`],
  ]);
  expect(shown.map((partner) => partner?.similar.map(({ ref }) => ref))).toEqual([[second.ref], [first.ref]]);
});

test("an accepted claim confirms the person, verifies the organisation, and tells both rivals", async () => {
  const village = await aVillage({ name: "Kerta Buana" });
  const [first, second] = [await aVillager(village, claimed), await aVillager(village, claimed)];
  const decided = () => readDecided(services, { actor: broker, userId: first.userId });
  expect(await decided()).toBeNull();
  await acceptClaim(services, { actor: broker, userId: first.userId });
  expect(await decided()).toEqual({
    userId: first.userId,
    organisation: "Kerta Buana",
    isAccepted: true,
    othersWaiting: 1,
  });
  expect(await standingOf(first.userId)).toBe("confirmed");
  expect(await standingOf(second.userId)).toBe("claimed");
  expect(await noticesOf(first.userId)).toEqual(["claim_accepted"]);
  expect(await noticesOf(second.userId)).toEqual(["claim_given"]);
  const [organisation] = await db.select().from(organisations).where(eq(organisations.id, first.organisation.id));
  expect(organisation?.verifiedAt).toEqual(services.clock.now());
  const [line] = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "accept_claim"), eq(auditLog.subjectRef, first.userId)));
  expect(line).toMatchObject({ actorUserId: broker.userId, fromState: "claimed", toState: "confirmed" });
});

test("the first officer of a partner makes it public, a refused one does not", async () => {
  const [good, bad] = [await aPartner({ isVerified: false }), await aPartner({ isVerified: false })];
  const [first, second] = [await aPartnerOfficer(good, "claimed"), await aPartnerOfficer(bad, "claimed")];
  await acceptClaim(services, { actor: broker, userId: first.userId });
  await refuseClaim(services, { actor: broker, userId: second.userId, reason: "NIB tidak ditemukan" });
  expect(await readDecided(services, { actor: broker, userId: second.userId })).toMatchObject({ isAccepted: false });
  const isVerified = async (id: number) => (await db.select().from(partners).where(eq(partners.id, id)))[0]?.isVerified;
  expect(await isVerified(good.id)).toBe(true);
  expect(await isVerified(bad.id)).toBe(false);
});

test("colleagues who were confirmed before are told of who joins", async () => {
  const village = await aVillage();
  const [head, person] = [await aVillager(village, { role: "village_head" }), await aVillager(village, claimed)];
  await acceptClaim(services, { actor: broker, userId: person.userId });
  expect(await noticesOf(head.userId)).toEqual(["member_joined"]);
  expect(await noticesOf(person.userId)).toEqual(["claim_accepted"]);
});

test("who is refused reads the reason where they had signed up, as DPMD typed it, and is nobody there", async () => {
  const village = await aVillage({ name: "Jembayan" });
  const person = await aVillager(village, claimed);
  const { auth } = services;
  const cookie = await auth.startSession({ headers: new Headers(), address: "203.0.113.8" }, person.userId);
  const headers = new Headers({ cookie: cookie.split(";")[0] ?? "" });
  expect(await readRefusal(services, headers)).toBeNull();
  const reason = 'SK "lama" & <b>tidak</b> berlaku.\nBawa yang baru.';
  await refuseClaim(services, { actor: broker, userId: person.userId, reason });
  expect(await findActor(services, headers)).toBeNull();
  expect(await readRefusal(services, headers)).toEqual({
    organisation: { name: "Jembayan", status: "definitive" },
    reason,
  });
  expect(await readRefusal(services, new Headers())).toBeNull();
});

test("who is refused is written to at a proven address, and leaves the village its user name", async () => {
  const village = await aVillage();
  const person = await aVillager(village, claimed);
  await db.update(users).set({ username: village.key, emailVerified: true }).where(eq(users.id, person.userId));
  await refuseClaim(services, { actor: broker, userId: person.userId, reason: "Bukan perangkat desa" });
  const [row] = await db.select().from(users).where(eq(users.id, person.userId));
  expect(row).toMatchObject({ standing: "refused", standingReason: "Bukan perangkat desa", username: null });
  const letter = (await sentLetters(sql)).findLast(({ to }) => to === row?.email);
  expect(letter?.text).toContain("Bukan perangkat desa");
  expect(letter?.text).toContain("/daftar");
});

test("nothing is sent to an address that the refused person has not proven", async () => {
  const person = await aVillager(await aVillage(), claimed);
  const before = (await sentLetters(sql)).length;
  await refuseClaim(services, { actor: broker, userId: person.userId, reason: "Bukan perangkat desa" });
  expect((await sentLetters(sql)).length).toBe(before);
});

test("two brokers who decide one claim at the same moment: one decides, the other is told", async () => {
  const second = await aBroker();
  for (let round = 0; round < 5; round += 1) {
    const { userId } = await aVillager(await aVillage(), claimed);
    const outcomes = await Promise.allSettled([
      acceptClaim(services, { actor: broker, userId }),
      refuseClaim(services, { actor: second, userId, reason: "Bukan perangkat desa" }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = outcomes.find((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "wrong_state" });
    const decided = outcomes[0].status === "fulfilled" ? "confirmed" : "refused";
    expect(await standingOf(userId)).toBe(decided);
    expect(await db.$count(auditLog, eq(auditLog.subjectRef, userId))).toBe(1);
  }
});

test("the others who claim what was given are refused together, on request", async () => {
  const village = await aVillage();
  const [first, second, third] = [
    await aVillager(village, claimed),
    await aVillager(village, claimed),
    await aVillager(village, claimed),
  ];
  await acceptClaim(services, { actor: broker, userId: first.userId });
  const refused = await refuseRivals(services, {
    actor: broker,
    acceptedId: first.userId,
    reason: "Sudah ada operator",
  });
  expect(refused).toBe(2);
  expect(await Promise.all([second, third].map(({ userId }) => standingOf(userId)))).toEqual(["refused", "refused"]);
  expect(await standingOf(first.userId)).toBe("confirmed");
});

test("only a broker of the regency sees and decides claims", async () => {
  const village = await aVillage();
  const { userId } = await aVillager(village, claimed);
  const others = [
    await aBroker("64.02", "admin"),
    await aBroker("64.03"),
    await aVillager(village, { role: "village_head" }),
    await anOfficer("64.02.02"),
  ];
  for (const actor of others) {
    await expect(readClaims(services, actor)).rejects.toMatchObject({ code: "forbidden" });
    await expect(readDecided(services, { actor, userId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(acceptClaim(services, { actor, userId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(refuseClaim(services, { actor, userId, reason: "tidak" })).rejects.toMatchObject({
      code: "forbidden",
    });
  }
  expect(await standingOf(userId)).toBe("claimed");
});

test("a claim on a village of another regency is not there for this regency's broker", async () => {
  const { userId } = await aVillager(await aVillage({ districtCode: "64.03.01" }), claimed);
  await expect(acceptClaim(services, { actor: broker, userId })).rejects.toMatchObject({ code: "not_found" });
});

test("a partner whose name is like that of another is shown beside it", async () => {
  await aPartner({ ref: "M-KNOWN", name: "PT Bukit Makmur Sejahtera" });
  const officer = await aPartnerOfficer(
    await aPartner({ name: "PT. Bukit Makmur Sejahtera", isVerified: false }),
    "claimed",
  );
  const groups = await readClaims(services, broker);
  const group = groups.find(({ people }) => people.some(({ userId }) => userId === officer.userId));
  expect(group?.partner?.similar).toEqual([{ ref: "M-KNOWN", name: "PT Bukit Makmur Sejahtera" }]);
});
