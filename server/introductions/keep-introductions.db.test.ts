import { expect, test } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";

import { keepIntroductions } from "./keep-introductions";
import { moveIntroduction } from "./move-introduction.server";
import { createPairsToIntroduce } from "./testing/pairs-to-introduce";

async function aMarket() {
  const database = await createTestDatabase();
  return { db: database.db, ...(await createPairsToIntroduce(database)) };
}

test("as the days pass those whose answer is awaited are reminded on days 3, 7 and 12, and on day 14 it is over", async () => {
  const { services, propose, passDays, told, stateOf, logged, refused, ...who } = await aMarket();
  const ref = await propose();
  await moveIntroduction(services, { actor: who.officer, ref, event: "accept", side: "partner" });
  const reminded: number[] = [];
  for (let day = 1; day <= 13; day += 1) {
    passDays(1);
    await keepIntroductions(services);
    if ((await keepIntroductions(services)).reminded > 0) throw new Error("told twice");
    reminded.push((await told(who.head)).filter((kind) => kind === "introduction_reminder").length);
  }
  expect(reminded).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3]);
  expect(await told(who.officer)).not.toContain("introduction_reminder");
  passDays(1);
  // The time is over from that moment on, whether or not the job has come round.
  const late = moveIntroduction(services, { actor: who.head, ref, event: "accept", side: "village" });
  await expect(late).rejects.toEqual(refused("introduction_expired"));
  expect(await keepIntroductions(services)).toEqual({ reminded: 0, expired: 1 });
  expect(await stateOf(ref)).toBe("expired");
  expect((await logged(ref)).at(-1)).toEqual(["expire_introduction", "accepted_by_partner", "expired"]);
  for (const actor of [who.head, who.officer, who.broker]) expect(await told(actor)).toContain("introduction_expired");
});

test("reminders that were missed are one, and several workers remind once", async () => {
  const { services, propose, passDays, told, operator } = await aMarket();
  for (const number of [1, 2, 3]) await propose(`COCOA-${number}`);
  passDays(8);
  const kept = await Promise.all([1, 2, 3, 4].map(() => keepIntroductions(services)));
  expect(kept.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(3);
  expect((await told(operator)).filter((kind) => kind === "introduction_reminder")).toHaveLength(3);
});

test("an answer and the end of the time at the same moment have one outcome", async () => {
  const { services, propose, passDays, stateOf, head } = await aMarket();
  const ref = await propose();
  passDays(14);
  const [answer, kept] = await Promise.allSettled([
    moveIntroduction(services, { actor: head, ref, event: "accept", side: "village" }),
    keepIntroductions(services),
  ]);
  expect([answer.status, kept.status]).toEqual(["rejected", "fulfilled"]);
  await keepIntroductions(services);
  expect(await stateOf(ref)).toBe("expired");
});

test("a village's request that DPMD leaves lying reminds DPMD, ends, and frees the quota", async () => {
  const { services, ask, passDays, told, ...who } = await aMarket();
  for (const number of [1, 2, 3, 4, 5]) await ask(who.operator, `COCOA-${number}`);
  passDays(3);
  await keepIntroductions(services);
  expect(await told(who.broker)).toContain("introduction_reminder");
  passDays(11);
  expect(await keepIntroductions(services)).toMatchObject({ expired: 5 });
  expect(await told(who.officer)).toEqual([]);
  await ask(who.operator, "COCOA-6");
});
