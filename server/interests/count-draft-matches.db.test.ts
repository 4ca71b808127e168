import { describe, expect, test } from "vitest";

import { interests } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { countDraftMatches } from "./count-draft-matches.server";
import { createOwnInterests } from "./testing/own-interests";

const database = await createTestDatabase();
const { db } = database;
const { mhu, officer, villager, services, content, refused } = await createOwnInterests(database);

describe("counting while typing", () => {
  test("says what fits now and which district would add most, and saves nothing", async () => {
    const before = await db.$count(interests);
    const draft = content({ districts: ["64.02.02"] });
    expect(await countDraftMatches(services, { actor: officer, partner: null, content: draft })).toEqual({
      fits: 1,
      byDistrict: [{ rule: "outside_area", value: "64.02.03", added: 1, district: "Loa Janan" }],
      byRule: [],
    });
    expect(await db.$count(interests)).toBe(before);
  });

  test("one that opens later is counted as on its first day", async () => {
    const draft = content({ opens: "2027-01-01", closes: "2027-12-31" });
    expect(await countDraftMatches(services, { actor: officer, partner: null, content: draft })).toMatchObject({
      fits: 2,
    });
  });

  test("a village has no interest to count for", async () => {
    const asked = { actor: villager, partner: mhu.ref, content: content() };
    await expect(countDraftMatches(services, asked)).rejects.toEqual(refused("partner_not_found"));
  });
});
