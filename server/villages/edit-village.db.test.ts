import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { createTestDatabase } from "~/db/testing/test-database";

import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { editVillage } from "./edit-village.server";

const database = await createTestDatabase();
const village = await createFactories(database.db).aVillage();
const { aVillager } = createPeople(database.db);
const operator = await aVillager(village);
const neighbour = await createFactories(database.db).aVillage({ code: "64.02.02.2999" });
const stranger = await aVillager(neighbour);
const services = await createTestServices(database);
const key = village.key;
const profile = {
  description: "Di tepi sungai",
  population: 900,
  location: null,
  developmentIndex: null,
  basicNeedsMet: null,
};

test("of two tabs that edit one village the second is told what stands there now", async () => {
  expect(await editVillage(services, { actor: operator, key, version: 1, profile })).toMatchObject({ stale: false });
  const second = { ...profile, description: "Di hulu" };
  expect(await editVillage(services, { actor: operator, key, version: 1, profile: second })).toMatchObject({
    stale: true,
    current: { version: 2, profile: { description: "Di tepi sungai" } },
  });
});

test("nobody of another village edits it", async () => {
  await expect(editVillage(services, { actor: stranger, key, version: 2, profile })).rejects.toThrow(
    "village_not_found",
  );
});
