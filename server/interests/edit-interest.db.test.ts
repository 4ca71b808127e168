import { eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";

import { interests } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createInterest } from "./create-interest.server";
import { editInterest } from "./edit-interest.server";
import { findMyInterests } from "./find-my-interests.server";
import { givenRef, newRef } from "../new-ref.server";
import { readInterestForm } from "./read-interest-form.server";
import { readMyInterest } from "./read-my-interest.server";
import { createOwnInterests } from "./testing/own-interests";

const database = await createTestDatabase();
const { db } = database;
const {
  lungAnai,
  mhu,
  other,
  officer,
  claimant,
  stranger,
  broker,
  brokerElsewhere,
  villager,
  services,
  content,
  aDraft,
  setState,
  told,
  logged,
  refused,
} = await createOwnInterests(database);

describe("drafting and editing", () => {
  test("the same form sent twice makes one draft", async () => {
    const ref = newRef("interest");
    const create = { actor: officer, partner: mhu.ref, ref, content: content() };
    const made = await Promise.all([createInterest(services, create), createInterest(services, create)]);
    expect(made.map((one) => one.ref)).toEqual([ref, ref]);
    expect(await db.select().from(interests).where(eq(interests.ref, ref))).toHaveLength(1);
  });

  test("a ref that is somebody else's is not taken over", async () => {
    const taken = await aDraft({ title: "Milik mitra lain" }, stranger, other.ref);
    const made = await createInterest(services, { actor: officer, partner: mhu.ref, ref: taken, content: content() });
    expect(made.ref).not.toBe(taken);
    const [row] = await db.select().from(interests).where(eq(interests.ref, taken));
    expect(row?.title).toBe("Milik mitra lain");
  });

  test("only a ref that looks like ours is accepted from a form", () => {
    const ref = newRef("interest");
    expect(givenRef("interest", ref)).toBe(ref);
    expect(givenRef("interest", "I-001")).toMatch(/^I-[0-9A-Z]{8}$/);
    expect(givenRef("interest", "'; drop")).toMatch(/^I-[0-9A-Z]{8}$/);
  });

  test("nobody drafts for a partner that is not theirs; DPMD does, attributed, and the partner is told", async () => {
    const drafting = (actor: Actor) =>
      createInterest(services, {
        actor,
        partner: mhu.ref,
        ref: newRef("interest"),
        content: content({ title: "Titipan" }),
      });
    await expect(drafting(stranger)).rejects.toEqual(refused("partner_not_found"));
    await expect(drafting(villager)).rejects.toEqual(refused("partner_not_found"));
    await expect(drafting(brokerElsewhere)).rejects.toEqual(refused("partner_not_found"));
    const { ref } = await drafting(broker);
    expect((await logged(ref))[0]).toMatchObject({ actorUserId: broker.userId, onBehalfOfId: officer.organisation.id });
    expect((await told(officer, "entered_on_behalf")).at(-1)?.details).toEqual({ title: "Titipan", by: broker.name });
  });

  test("districts and villages are kept in their order, and replaced by an edit", async () => {
    const ref = await aDraft({ districts: ["64.02.03", "64.02.02"], villages: [lungAnai.key] });
    const read = async () => (await readInterestForm(services, { actor: officer, ref })).own;
    expect((await read())?.interest).toMatchObject({
      districts: ["64.02.03", "64.02.02"],
      villages: [lungAnai.key],
    });
    const edit = { actor: officer, ref, version: 1, content: content({ districts: ["64.02.02"], radiusKm: 12.5 }) };
    expect(await editInterest(services, edit)).toMatchObject({
      stale: false,
      version: 2,
      changed: ["districts", "villages", "radius_km"],
    });
    expect((await read())?.interest).toMatchObject({ districts: ["64.02.02"], villages: [], radiusKm: 12.5 });
  });

  test("of two tabs the second is told, and neither loses anything", async () => {
    const ref = await aDraft();
    const edit = (title: string) =>
      editInterest(services, { actor: officer, ref, version: 1, content: content({ title }) });
    expect(await edit("Tab pertama")).toMatchObject({ stale: false, version: 2 });
    const second = await edit("Tab kedua");
    expect(second.stale && second.current.interest.title).toBe("Tab pertama");
    const again = { actor: officer, ref, version: 2, content: content({ title: "Tab kedua" }) };
    expect(await editInterest(services, again)).toMatchObject({ stale: false, version: 3 });
  });

  test("two edits of the same version at once: one is saved, the other stale", async () => {
    const ref = await aDraft();
    const edits = [3, 7].map((capacity) =>
      editInterest(services, { actor: officer, ref, version: 1, content: content({ capacity }) }),
    );
    expect(new Set((await Promise.all(edits)).map(({ stale }) => stale))).toEqual(new Set([false, true]));
  });

  test("an edit of a published one takes effect at once and is logged with what changed", async () => {
    const ref = await aDraft();
    await setState(ref, "published");
    await vi.waitFor(() => expect(services.market.current().interests.has(ref)).toBe(true), 5000);
    const narrower = content({ sectors: ["health"] });
    await editInterest(services, { actor: officer, ref, version: 1, content: narrower });
    const reading = await readMyInterest(services, { actor: officer, ref, language: "id", all: false });
    expect([reading.state, reading.matchCount]).toEqual(["published", 0]);
    expect((await logged(ref)).at(-1)).toMatchObject({
      action: "edit_interest",
      details: { changed: "sectors" },
      changes: [{ field: "sectors", to: "health" }],
    });
  });

  test("a figure that the partner states itself is no longer an assumed one", async () => {
    const ref = await aDraft();
    await db
      .update(interests)
      .set({ invented: ["budget", "capacity"] })
      .where(eq(interests.ref, ref));
    await editInterest(services, { actor: officer, ref, version: 1, content: content({ capacity: 8 }) });
    const [row] = await db.select().from(interests).where(eq(interests.ref, ref));
    expect(row?.invented).toEqual(["budget"]);
  });

  test("strangers find nothing, and what is closed stays as it is", async () => {
    const ref = await aDraft();
    for (const actor of [stranger, claimant, villager, brokerElsewhere]) {
      const edit = editInterest(services, { actor, ref, version: 1, content: content() });
      await expect(edit).rejects.toEqual(refused("not_found"));
      await expect(readMyInterest(services, { actor, ref, language: "id", all: true })).rejects.toEqual(
        refused("not_found"),
      );
    }
    await setState(ref, "closed");
    const edit = editInterest(services, { actor: officer, ref, version: 1, content: content() });
    await expect(edit).rejects.toEqual(refused("wrong_state"));
  });

  test("a list shows one's own only; DPMD sees all, or one partner's", async () => {
    const mine = await aDraft({ title: "Punya MHU" });
    const theirs = await aDraft({ title: "Punya lain" }, stranger, other.ref);
    const refs = async (actor: Actor, partner: string | null = null) =>
      (await findMyInterests(services, { actor, partner })).map(({ ref }) => ref);
    expect(await refs(officer)).toContain(mine);
    expect(await refs(officer)).not.toContain(theirs);
    expect(await refs(claimant)).not.toContain(mine);
    expect(await refs(broker)).toEqual(expect.arrayContaining([mine, theirs]));
    expect(await refs(broker, other.ref)).toContain(theirs);
    expect(await refs(broker, other.ref)).not.toContain(mine);
    await expect(findMyInterests(services, { actor: villager, partner: null })).rejects.toEqual(refused("forbidden"));
  });
});
