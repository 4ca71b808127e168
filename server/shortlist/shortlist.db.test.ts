import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { interests, outcomes, shortlistEntries, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { readMyInterest } from "../interests/read-my-interest.server";
import { createOwnInterests } from "../interests/testing/own-interests";
import { chooseMatch } from "./choose-match.server";
import { compareMatches } from "./compare-matches.server";
import { readShortlist } from "./read-shortlist.server";

const database = await createTestDatabase();
const { db } = database;
const { near, far, officer, colleague, claimant, stranger, broker, villager, services, aDraft, logged, refused } =
  await createOwnInterests(database);

describe("the shortlist", () => {
  const shown = { position: 1, listVersion: "2026-11-24/m4f1d08a2c5e7/default/1" };
  const recorded = async (interest: string) =>
    db
      .select({
        type: outcomes.type,
        side: outcomes.side,
        position: outcomes.position,
        listVersion: outcomes.listVersion,
        reason: outcomes.reason,
      })
      .from(outcomes)
      .innerJoin(interests, and(eq(interests.id, outcomes.interestId), eq(interests.ref, interest)))
      .orderBy(outcomes.id);

  test("keeps saves, notes and dismissals, and records each decision once, without the person", async () => {
    const interest = await aDraft();
    const pair = { actor: officer, interest, potential: near.ref, shown };
    await chooseMatch(services, { ...pair, step: "save" });
    await chooseMatch(services, { ...pair, step: "save" });
    await chooseMatch(services, { ...pair, step: "note", note: "Kunjungi Maret." });
    const read = () => readShortlist(services, { actor: colleague, ref: interest, language: "id" });
    expect((await read()).saved).toMatchObject([
      { potential: "NEAR", note: "Kunjungi Maret.", current: { blockers: [] } },
    ]);
    await chooseMatch(services, { ...pair, step: "dismiss", reason: "too_far" });
    expect(await read()).toMatchObject({ saved: [], dismissed: [{ reason: "too_far", note: "Kunjungi Maret." }] });
    await chooseMatch(services, { ...pair, step: "undo" });
    expect(await read()).toMatchObject({ saved: [], dismissed: [] });
    expect(await recorded(interest)).toEqual([
      { type: "saved", side: "partner", ...shown, reason: null },
      { type: "dismissed", side: "partner", ...shown, reason: "too_far" },
    ]);
  });

  test("what was dismissed is not suggested again; places stay those of the whole list", async () => {
    const ref = await aDraft();
    const list = async () =>
      (await readMyInterest(services, { actor: officer, ref, language: "id", all: true })).matches;
    const [first] = await list();
    if (!first) throw new Error("nothing fits");
    const pair = { actor: officer, interest: ref, potential: first.potential.ref, shown: null };
    await chooseMatch(services, { ...pair, step: "dismiss", reason: "other" });
    const [next] = await list();
    expect(next).toMatchObject({ position: 2 });
    expect(next?.potential.ref).not.toBe(first.potential.ref);
  });

  test("records nothing for who does not want it, nor where the installation is set so", async () => {
    await db.update(users).set({ recordsViews: false }).where(eq(users.id, colleague.userId));
    const interest = await aDraft();
    await chooseMatch(services, { actor: colleague, interest, potential: near.ref, shown, step: "save" });
    expect(await recorded(interest)).toEqual([]);
    await db.execute("insert into settings (name, value, updated_at) values ('record_outcomes', 'false', now())");
    await chooseMatch(services, { actor: officer, interest, potential: far.ref, shown, step: "save" });
    expect(await recorded(interest)).toEqual([]);
    await db.execute("delete from settings where name = 'record_outcomes'");
    expect(await db.$count(shortlistEntries)).toBeGreaterThanOrEqual(2);
  });

  test("is no stranger's, and takes only what is public", async () => {
    const interest = await aDraft();
    const choosing = (actor: Actor, potential: string) =>
      chooseMatch(services, { actor, interest, potential, shown: null, step: "save" });
    for (const actor of [stranger, villager, claimant]) {
      await expect(choosing(actor, near.ref)).rejects.toEqual(refused("not_found"));
      await expect(readShortlist(services, { actor, ref: interest, language: "id" })).rejects.toEqual(
        refused("not_found"),
      );
    }
    await expect(choosing(officer, "HIDDEN")).rejects.toEqual(refused("potential_not_found"));
    await expect(choosing(officer, "nothing")).rejects.toEqual(refused("potential_not_found"));
  });

  test("kept by DPMD for the partner is attributed", async () => {
    const interest = await aDraft();
    await chooseMatch(services, { actor: broker, interest, potential: near.ref, shown: null, step: "save" });
    expect((await logged(interest)).at(-1)).toMatchObject({ action: "save_match", actorUserId: broker.userId });
    expect(await recorded(interest)).toMatchObject([{ side: "broker" }]);
  });

  test("compares what is public, both sides' fit included", async () => {
    const ref = await aDraft({ districts: ["64.02.02"] });
    const asked = { actor: officer, ref, potentials: ["NEAR", "FAR", "HIDDEN", "NEAR"], language: "id" as const };
    const { compared, missing } = await compareMatches(services, asked);
    expect(missing).toBe(1);
    expect(compared.map(({ potential, match }) => [potential.ref, match !== null])).toEqual([
      ["NEAR", true],
      ["FAR", false],
    ]);
    expect(compared[1]?.blockers).toHaveLength(1);
    await expect(compareMatches(services, { ...asked, actor: stranger })).rejects.toEqual(refused("not_found"));
  });
});
