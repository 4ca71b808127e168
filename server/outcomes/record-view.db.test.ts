import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { interests, outcomes } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createOwnInterests } from "../interests/testing/own-interests";
import { recordView } from "./record-view.server";
import { shownPlace } from "./shown-place.server";

const database = await createTestDatabase();
const { db } = database;
const { near, far, officer, stranger, broker, villager, services, aDraft, setState } =
  await createOwnInterests(database);

describe("a look", () => {
  const listVersion = "2026-11-24/m4f1d08a2c5e7/default/1";

  test("from one's own list is recorded once a day and pair, at the day's beginning", async () => {
    const interest = await aDraft();
    const view = { actor: officer, potential: near.ref, interest, shown: { position: 3, listVersion } };
    await Promise.all([recordView(services, view), recordView(services, view)]);
    const rows = await db
      .select({ outcome: outcomes })
      .from(outcomes)
      .innerJoin(interests, and(eq(interests.id, outcomes.interestId), eq(interests.ref, interest)));
    expect(rows.map(({ outcome }) => outcome)).toMatchObject([
      { type: "viewed", side: "partner", position: 3, listVersion, at: new Date("2026-11-23T16:00:00Z") },
    ]);
  });

  test("at what is not the viewer's, or not public, is not recorded", async () => {
    const interest = await aDraft();
    const shown = { position: 1, listVersion };
    const before = await db.$count(outcomes);
    await recordView(services, { actor: stranger, potential: near.ref, interest, shown });
    await recordView(services, { actor: villager, potential: near.ref, interest, shown });
    await recordView(services, { actor: broker, potential: near.ref, interest, shown });
    await recordView(services, { actor: officer, potential: "HIDDEN", interest, shown });
    expect(await db.$count(outcomes)).toBe(before);
    await setState(interest, "published");
    await recordView(services, { actor: villager, potential: near.ref, interest, shown });
    await recordView(services, { actor: villager, potential: far.ref, interest, shown });
    expect(await db.$count(outcomes)).toBe(before + 1);
  });

  test.each([
    ["0", listVersion],
    ["1.5", listVersion],
    ["satu", listVersion],
    ["1", "<script>"],
    ["1", "2026-11-24/m1/default/1"],
    ["1", ""],
    [null, null],
  ])("from place %j of list %j makes no sense", (position, version) => {
    expect(shownPlace({ position, listVersion: version })).toBeNull();
  });
});
