import { describe, expect, test } from "vitest";

import { introductionMessages, introductions, notifications } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { readDesk } from "../verification/read-desk.server";
import { findMyIntroductions } from "./find-my-introductions.server";
import { moveIntroduction } from "./move-introduction.server";
import { previewProposals, proposeIntroductions } from "./propose-introductions.server";
import { readIntroduction } from "./read-introduction.server";
import { readIntroductionDesk } from "./read-introduction-desk.server";
import { readRequest } from "./request-introduction.server";
import { sendIntroductionMessage } from "./send-introduction-message.server";
import { suggestIntroductions } from "./suggest-introductions.server";
import { createPairsToIntroduce } from "./testing/pairs-to-introduce";

/** A market of its own for each test: the introductions of one are not in the way of another. */
async function aMarket() {
  const database = await createTestDatabase();
  return { db: database.db, ...(await createPairsToIntroduce(database)) };
}

const accept = (actor: Actor, ref: string, side: "village" | "partner") => ({
  actor,
  ref,
  event: "accept" as const,
  side,
});
const tooFar = { code: "too_far" as const, words: null };

describe("DPMD's proposal", () => {
  test("goes to both sides; when both have accepted each sees whom to talk to, and nobody before", async () => {
    const { services, propose, stateOf, told, logged, outcomesNow, ...who } = await aMarket();
    const ref = await propose();
    expect(await stateOf(ref)).toBe("proposed");
    expect(await told(who.operator)).toEqual(["introduction_proposed"]);
    expect(await told(who.officer)).toEqual(["introduction_proposed"]);
    const early = await readIntroduction(services, { actor: who.officer, ref, language: "id" });
    expect([early.contacts, early.messages]).toEqual([null, null]);
    expect(early.evaluation).toMatchObject({ kind: "match" });

    await moveIntroduction(services, accept(who.officer, ref, "partner"));
    const between = await readIntroduction(services, { actor: who.head, ref, language: "id" });
    expect([between.introduction.state, between.contacts]).toEqual(["accepted_by_partner", null]);
    expect(await told(who.operator)).toContain("introduction_accepted");

    await moveIntroduction(services, accept(who.operator, ref, "village"));
    const byVillage = await readIntroduction(services, { actor: who.head, ref, language: "id" });
    expect(byVillage.contacts).toEqual({
      village: [],
      partner: [{ name: who.officer.name, role: "partner_officer", email: null, phone: "+6281234567890" }],
    });
    const byPartner = await readIntroduction(services, { actor: who.officer, ref, language: "id" });
    expect(byPartner.contacts?.village).toMatchObject([
      { name: who.head.name, email: expect.stringContaining("@") },
      { name: who.operator.name, email: null, phone: null },
    ]);
    expect(await logged(ref)).toEqual([
      ["propose_introduction", null, "proposed"],
      ["accept_introduction", "proposed", "accepted_by_partner"],
      ["accept_introduction", "accepted_by_partner", "introduced"],
    ]);
    expect(await outcomesNow()).toEqual([
      ["broker", "introduction_requested", null],
      ["partner", "accepted", null],
      ["village", "accepted", null],
    ]);
  });

  test("of a pair that is blocked or was declined needs a reason, and is refused without one", async () => {
    const { services, propose, broker, officer, db } = await aMarket();
    const proposals = [{ potential: "COCOA-1", interest: "FISH", reason: null }];
    const [preview] = await previewProposals(services, { actor: broker, pairs: proposals, language: "id" });
    expect(preview?.objections).toEqual(["blocked"]);
    expect((await proposeIntroductions(services, { actor: broker, proposals })).refused).toMatchObject([
      { code: "reason_needed" },
    ]);
    const ref = await propose("COCOA-2");
    await moveIntroduction(services, { actor: officer, ref, event: "decline", side: "partner", declined: tooFar });
    const again = [{ potential: "COCOA-2", interest: "TRAINING", reason: null }];
    expect((await proposeIntroductions(services, { actor: broker, proposals: again })).refused).toHaveLength(1);
    const reasoned = [{ potential: "COCOA-2", interest: "TRAINING", reason: "Jalan baru sudah dibuka" }];
    expect((await proposeIntroductions(services, { actor: broker, proposals: reasoned })).proposed).toBe(1);
    const rows = await db.select().from(introductions).orderBy(introductions.id);
    expect(rows.map(({ overrideReason }) => overrideReason)).toEqual([null, "Jalan baru sudah dibuka"]);
  });

  test("is nobody else's to make, and made once however many make it at the same moment", async () => {
    const { services, broker, brokerElsewhere, officer, head, db, refused } = await aMarket();
    const proposals = [{ potential: "COCOA-1", interest: "TRAINING", reason: null }];
    for (const actor of [brokerElsewhere, officer, head]) {
      await expect(proposeIntroductions(services, { actor, proposals })).rejects.toEqual(refused("forbidden"));
    }
    const made = await Promise.all(
      [1, 2, 3, 4].map(() => proposeIntroductions(services, { actor: broker, proposals })),
    );
    expect(made.reduce((sum, { proposed }) => sum + proposed, 0)).toBe(1);
    expect(made.flatMap((one) => one.refused.map(({ code }) => code))).toEqual(
      Array.from({ length: 3 }, () => "already_introduced"),
    );
    expect(await db.$count(introductions)).toBe(1);
  });
});

describe("a side's request", () => {
  test("of a village goes to DPMD first: the partner knows of it once DPMD has passed it on", async () => {
    const { services, ask, stateOf, told, ...who } = await aMarket();
    const ref = await ask(who.operator);
    expect(await stateOf(ref)).toBe("requested");
    expect(await told(who.broker)).toEqual(["introduction_requested"]);
    const { waiting } = await readDesk(services, who.broker);
    expect(waiting.find(({ name }) => name === "introductions")).toMatchObject({ count: 1, overdue: 0 });
    expect(await told(who.officer)).toEqual([]);
    await expect(readIntroduction(services, { actor: who.officer, ref, language: "id" })).rejects.toEqual(
      who.refused("not_found"),
    );
    expect((await findMyIntroductions(services, who.officer)).forMe).toEqual([]);
    await moveIntroduction(services, { actor: who.broker, ref, event: "pass_on" });
    expect((await findMyIntroductions(services, who.officer)).forMe).toMatchObject([{ ref }]);
    await moveIntroduction(services, accept(who.officer, ref, "partner"));
    expect(await stateOf(ref)).toBe("introduced");
  });

  test("of a village that DPMD turns down never reaches the partner, and the village reads why", async () => {
    const { services, ask, told, ...who } = await aMarket();
    const ref = await ask(who.operator);
    const declined = { code: "not_ready" as const, words: "Lengkapi izin PIRT dulu." };
    await moveIntroduction(services, { actor: who.broker, ref, event: "decline", side: "broker", declined });
    expect(await told(who.officer)).toEqual([]);
    const { ended } = await findMyIntroductions(services, who.head);
    expect(ended).toMatchObject([{ ref, declined: { by: "broker", reason: declined } }]);
    expect((await findMyIntroductions(services, who.officer)).ended).toEqual([]);
  });

  test("of a partner goes to the village at once, and DPMD is told", async () => {
    const { services, ask, stateOf, told, ...who } = await aMarket();
    const ref = await ask(who.officer);
    expect(await stateOf(ref)).toBe("accepted_by_partner");
    expect(await told(who.head)).toEqual(["introduction_asked"]);
    expect(await told(who.broker)).toEqual(["introduction_asked_of_village"]);
    await moveIntroduction(services, accept(who.head, ref, "village"));
    expect(await stateOf(ref)).toBe("introduced");
  });

  test("is not made of a blocked pair, of one under way, of one declined, or for somebody else's side", async () => {
    const { services, ask, refused, ...who } = await aMarket();
    await expect(ask(who.operator, "COCOA-1", "FISH")).rejects.toEqual(refused("pair_blocked"));
    const ref = await ask(who.officer);
    await expect(ask(who.operator)).rejects.toEqual(refused("already_introduced"));
    await moveIntroduction(services, { actor: who.head, ref, event: "decline", side: "village", declined: tooFar });
    await expect(ask(who.officer)).rejects.toEqual(refused("already_introduced"));
    for (const actor of [who.neighbourly, who.stranger, who.claimant, who.broker]) {
      await expect(ask(actor, "COCOA-2")).rejects.toEqual(refused("forbidden"));
    }
    await ask(who.district, "COCOA-3");
  });

  test("counts against the side's quota until it is answered, also when all are made at once", async () => {
    const { services, ask, refused, db, ...who } = await aMarket();
    const made = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((number) => ask(who.operator, `COCOA-${number}`)));
    const failed = made.filter((one) => one.status === "rejected");
    expect(failed.map(({ reason }) => reason)).toEqual([refused("quota_used")]);
    expect(await db.$count(introductions)).toBe(5);
    const reading = { actor: who.head, potential: "COCOA-1", interest: "OTHER", language: "id" as const };
    expect(await readRequest(services, reading)).toMatchObject({ quota: { used: 5, most: 5 }, obstacle: "quota_used" });
    const [first] = await db.select().from(introductions).orderBy(introductions.id).limit(1);
    await moveIntroduction(services, { actor: who.operator, ref: first?.ref ?? "", event: "withdraw" });
    expect(await readRequest(services, reading)).toMatchObject({ quota: { used: 4 }, obstacle: null });
  });
});

describe("at the same moment", () => {
  test("two answers of one side, and an answer and a withdrawal, have exactly one outcome, and the loser is told", async () => {
    const { services, propose, refused, stateOf, logged, ...who } = await aMarket();
    const ref = await propose();
    const twice = await Promise.allSettled([
      moveIntroduction(services, accept(who.operator, ref, "village")),
      moveIntroduction(services, accept(who.head, ref, "village")),
      moveIntroduction(services, { actor: who.head, ref, event: "decline", side: "village", declined: tooFar }),
    ]);
    expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const reasons = twice.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(reasons).toEqual([refused("wrong_state"), refused("wrong_state")]);
    expect((await logged(ref)).length).toBe(2);

    const second = await propose("COCOA-2");
    await moveIntroduction(services, accept(who.operator, second, "village"));
    const race = await Promise.allSettled([
      moveIntroduction(services, accept(who.officer, second, "partner")),
      moveIntroduction(services, { actor: who.broker, ref: second, event: "withdraw" }),
    ]);
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(["introduced", "withdrawn"]).toContain(await stateOf(second));
  });

  test("both sides accept: they are introduced, once", async () => {
    const { services, propose, stateOf, told, ...who } = await aMarket();
    const ref = await propose();
    await Promise.all([
      moveIntroduction(services, accept(who.operator, ref, "village")),
      moveIntroduction(services, accept(who.officer, ref, "partner")),
    ]);
    expect(await stateOf(ref)).toBe("introduced");
    expect((await told(who.broker)).filter((kind) => kind === "introduction_made")).toHaveLength(1);
  });
});

describe("after the introduction", () => {
  async function introduced() {
    const market = await aMarket();
    const ref = await market.propose();
    await moveIntroduction(market.services, accept(market.operator, ref, "village"));
    await moveIntroduction(market.services, accept(market.officer, ref, "partner"));
    return { ...market, ref };
  }

  test("the sides and DPMD write to each other; who has not read the last word is not told again", async () => {
    const { services, ref, db, told, ...who } = await introduced();
    for (const text of ["Selamat pagi", "Kapan bisa survei?"]) {
      await sendIntroductionMessage(services, { actor: who.officer, ref, text });
    }
    expect((await told(who.head)).filter((kind) => kind === "introduction_message")).toHaveLength(1);
    expect((await told(who.officer)).filter((kind) => kind === "introduction_message")).toHaveLength(0);
    await db.update(notifications).set({ readAt: services.clock.now() });
    await sendIntroductionMessage(services, { actor: who.broker, ref, text: "Saya ikut" });
    expect((await told(who.head)).filter((kind) => kind === "introduction_message")).toHaveLength(2);
    const { messages } = await readIntroduction(services, { actor: who.broker, ref, language: "id" });
    expect(messages?.map(({ side, text, isMine }) => [side, text, isMine])).toEqual([
      ["partner", "Selamat pagi", false],
      ["partner", "Kapan bisa survei?", false],
      ["broker", "Saya ikut", true],
    ]);
  });

  test("nobody writes who is of neither side, or before both have accepted", async () => {
    const { services, ref, propose, refused, db, ...who } = await introduced();
    for (const actor of [who.stranger, who.neighbourly, who.claimant, who.brokerElsewhere]) {
      const sent = sendIntroductionMessage(services, { actor, ref, text: "Halo" });
      await expect(sent).rejects.toEqual(refused("not_found"));
    }
    const open = await propose("COCOA-2");
    const early = sendIntroductionMessage(services, { actor: who.officer, ref: open, text: "Halo" });
    await expect(early).rejects.toEqual(refused("wrong_state"));
    expect(await db.$count(introductionMessages)).toBe(0);
  });

  test("a visit is recorded once, a call besides, and the end with its result reaches the learning", async () => {
    const { services, ref, stateOf, outcomesNow, ...who } = await introduced();
    const visit = { kind: "visit" as const, heldOn: "2026-11-23", note: null };
    await moveIntroduction(services, { actor: who.officer, ref, event: "record_meeting", ...visit });
    await moveIntroduction(services, { actor: who.officer, ref, event: "record_meeting", ...visit });
    const call = { kind: "call" as const, heldOn: "2026-11-24", note: "Sepakat survei ulang" };
    await moveIntroduction(services, { actor: who.operator, ref, event: "record_meeting", ...call });
    expect(await stateOf(ref)).toBe("met");
    const { meetings } = await readIntroduction(services, { actor: who.head, ref, language: "id" });
    expect(meetings.map(({ kind, heldOn, side }) => [kind, heldOn, side])).toEqual([
      ["visit", "2026-11-23", "partner"],
      ["call", "2026-11-24", "village"],
    ]);
    const declined = { code: "not_ready" as const, words: null };
    const end = { event: "conclude", conclusion: "not_now", note: "Tahun depan", declined } as const;
    await moveIntroduction(services, { actor: who.officer, ref, ...end });
    expect(await stateOf(ref)).toBe("concluded");
    expect((await outcomesNow()).slice(3)).toEqual([
      ["partner", "met", null],
      ["village", "met", null],
      ["partner", "declined", "not_ready"],
    ]);
  });
});

test("DPMD's desk counts by column, shows what waits longest, and marks what is overdue", async () => {
  const { services, ask, propose, passDays, refused, ...who } = await aMarket();
  const ref = await ask(who.operator);
  passDays(3);
  await propose("COCOA-2");
  const desk = await readIntroductionDesk(services, { actor: who.broker, column: null, page: 1 });
  expect(desk.columns.slice(0, 2)).toEqual([
    { name: "for_dpmd", count: 1 },
    { name: "for_sides", count: 1 },
  ]);
  expect(desk).toMatchObject({ column: "for_dpmd", introductions: [{ ref, days: 3, isOverdue: true }] });
  const ofOther = { actor: who.broker, column: null, partner: "M-OTHER", page: 9 };
  expect(await readIntroductionDesk(services, ofOther)).toMatchObject({ introductions: [], page: 1 });
  for (const actor of [who.officer, who.head, who.brokerElsewhere]) {
    await expect(readIntroductionDesk(services, { actor, column: null, page: 1 })).rejects.toEqual(
      refused("forbidden"),
    );
  }
});

test("DPMD's suggestions come gathered by partner or village, without what is under way", async () => {
  const { services, broker, officer, propose, refused } = await aMarket();
  const asked = { actor: broker, page: 1 };
  const before = await suggestIntroductions(services, { ...asked, by: "partner" });
  expect(before.groups.map(({ name }) => name).sort()).toEqual(["PT Multi Harapan Utama", "Yayasan Lain"]);
  expect((await suggestIntroductions(services, { ...asked, by: "village" })).groups).toMatchObject([
    { name: "Lung Anai", suggestions: Array.from({ length: before.count }, () => ({ isFirst: true })) },
  ]);
  await propose();
  const after = await suggestIntroductions(services, { ...asked, by: "village" });
  const pairs = after.groups.flatMap(({ suggestions }) =>
    suggestions.map(({ potential, interest }) => `${potential.ref} ${interest.ref}`),
  );
  expect(pairs).not.toContain("COCOA-1 TRAINING");
  expect(after.groups[0]?.suggestions[0]?.isFirst).toBe(false);
  await expect(suggestIntroductions(services, { ...asked, actor: officer, by: "partner" })).rejects.toEqual(
    refused("forbidden"),
  );
});
