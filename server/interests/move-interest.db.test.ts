import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { interests } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";
import { INTEREST_EVENTS } from "~/matching/domain/interest-state";
import { INTEREST_STATES, type InterestState } from "~/matching/domain/vocabulary";

import { editInterest } from "./edit-interest.server";
import { type InterestEvent, type MoveInterest, moveInterest } from "./move-interest.server";
import { readMyInterest } from "./read-my-interest.server";
import { createOwnInterests } from "./testing/own-interests";

const database = await createTestDatabase();
const { db } = database;
const {
  mhu,
  fresh,
  officer,
  colleague,
  claimant,
  stranger,
  newcomer,
  broker,
  brokerElsewhere,
  villager,
  services,
  content,
  aDraft,
  setState,
  told,
  logged,
} = await createOwnInterests(database);

const moved = (actor: Actor, ref: string, event: InterestEvent): MoveInterest =>
  event === "return"
    ? { actor, ref, event, reason: { codes: ["unclear"], words: "Anggaran belum jelas." } }
    : { actor, ref, event };

const outcomeOf = (move: MoveInterest) =>
  moveInterest(services, move).then(
    ({ state }) => state,
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );

describe("moving", () => {
  const actors = { officer, claimant, stranger, broker, brokerElsewhere, villager };
  const partnerMay: Record<InterestState, Partial<Record<InterestEvent, InterestState>>> = {
    draft: { submit: "submitted", close: "closed" },
    submitted: { withdraw: "draft", close: "closed" },
    published: { pause: "paused", close: "closed" },
    paused: { resume: "published", close: "closed" },
    closed: { reopen: "draft" },
  };
  const brokerMay = { ...partnerMay, submitted: { ...partnerMay.submitted, publish: "published", return: "draft" } };
  const expected = (who: keyof typeof actors, state: InterestState, event: InterestEvent): string => {
    if (who === "officer") {
      if (event === "publish" || event === "return") return "forbidden";
      return partnerMay[state][event] ?? "wrong_state";
    }
    if (who === "broker") return brokerMay[state][event] ?? "wrong_state";
    return "not_found";
  };

  test.each(INTEREST_STATES.flatMap((state) => INTEREST_EVENTS.map((event) => [state, event] as const)))(
    "of one that is %s by “%s” ends as the rules say, for everybody",
    async (state, event) => {
      const ref = await aDraft();
      for (const who of ["officer", "claimant", "stranger", "broker", "brokerElsewhere", "villager"] as const) {
        await setState(ref, state);
        expect([who, await outcomeOf(moved(actors[who], ref, event))]).toEqual([who, expected(who, state, event)]);
      }
    },
  );

  test("submitting tells DPMD, returning tells the partner why, publishing tells it too, and each is logged", async () => {
    const ref = await aDraft({ title: "Dari draf sampai tayang" });
    await moveInterest(services, { actor: officer, ref, event: "submit" });
    expect((await told(broker, "interest_submitted")).at(-1)?.details).toEqual({
      title: "Dari draf sampai tayang",
      partner: mhu.name,
    });
    await moveInterest(services, {
      actor: broker,
      ref,
      event: "return",
      reason: { codes: ["unclear"], words: "Anggaran belum jelas." },
    });
    expect((await told(officer, "interest_returned")).at(-1)?.details).toMatchObject({
      reason: "Anggaran belum jelas.",
      reasons: "unclear",
    });
    expect(await readMyInterest(services, { actor: officer, ref, language: "id", all: false })).toMatchObject({
      state: "draft",
      returnReason: { codes: ["unclear"], words: "Anggaran belum jelas." },
    });
    await moveInterest(services, { actor: officer, ref, event: "submit" });
    await moveInterest(services, { actor: broker, ref, event: "publish" });
    expect(await told(colleague, "interest_published")).not.toEqual([]);
    expect(await told(stranger, "interest_published")).toEqual([]);
    const [row] = await db.select().from(interests).where(eq(interests.ref, ref));
    expect(row).toMatchObject({ state: "published", publishedAt: services.clock.now(), returnReason: null });
    expect((await logged(ref)).map(({ action, toState, onBehalfOfId }) => [action, toState, onBehalfOfId])).toEqual([
      ["create_interest", "draft", null],
      ["submit_interest", "submitted", null],
      ["return_interest", "draft", null],
      ["submit_interest", "submitted", null],
      ["publish_interest", "published", null],
    ]);
  });

  test("two who move it at once: one does, the other is told", async () => {
    const ref = await aDraft();
    const both = [officer, colleague].map((actor) => outcomeOf({ actor, ref, event: "submit" }));
    expect((await Promise.all(both)).sort()).toEqual(["submitted", "wrong_state"]);
  });

  test("what was edited since it was read is not published unseen", async () => {
    const ref = await aDraft();
    await moveInterest(services, { actor: officer, ref, event: "submit" });
    await editInterest(services, { actor: officer, ref, version: 1, content: content({ capacity: 9 }) });
    expect(await outcomeOf({ actor: broker, ref, event: "publish", version: 1 })).toBe("wrong_state");
    expect(await outcomeOf({ actor: broker, ref, event: "publish", version: 2 })).toBe("published");
  });

  test("nothing of an unverified partner becomes public", async () => {
    const ref = await aDraft({}, newcomer, fresh.ref);
    await moveInterest(services, { actor: newcomer, ref, event: "submit" });
    expect(await outcomeOf({ actor: broker, ref, event: "publish" })).toBe("partner_unverified");
    await setState(ref, "paused");
    expect(await outcomeOf({ actor: newcomer, ref, event: "resume" })).toBe("partner_unverified");
  });

  test("somebody whose claim is open moves what is their own, and hears of it", async () => {
    const ref = await aDraft({}, claimant);
    expect(await outcomeOf({ actor: claimant, ref, event: "submit" })).toBe("submitted");
    await moveInterest(services, {
      actor: broker,
      ref,
      event: "return",
      reason: { codes: ["incomplete"], words: null },
    });
    expect(await told(claimant, "interest_returned")).toHaveLength(1);
  });
});
