import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { findNewestInterests } from "~/db/queries/interests/find-newest-interests";
import { countMarket } from "~/db/queries/statistics/count-market";
import { createTestDatabase } from "~/db/testing/test-database";

import { readInterest } from "../interests/read-interest.server";
import { createTestServices } from "../testing/test-services";
import { readPartner } from "./read-partner.server";

const database = await createTestDatabase();
const { db } = database;
const { aPartner, anInterest } = createFactories(db);

const verified = await aPartner({ ref: "SEEN", name: "Mitra terverifikasi" });
const unverified = await aPartner({ ref: "UNSEEN", name: "Mitra pendatang", isVerified: false });
await anInterest({ ref: "I-SEEN", partnerId: verified.id });
// No step of the product publishes it; a file or a hand in the database may have.
await anInterest({ ref: "I-UNSEEN", partnerId: unverified.id });

const services = await createTestServices(database);
const request = {
  regencyCode: "64.02",
  day: "2026-11-24",
  text: "",
  selected: {},
  sort: "newest",
  near: null,
  page: 1,
  pageSize: 9,
} as const;

test("the public finds no page, listing or figure of a partner that DPMD has not verified", async () => {
  await expect(readPartner(services, { ref: "UNSEEN" })).rejects.toMatchObject({ code: "partner_not_found" });
  await expect(readInterest(services, { ref: "I-UNSEEN", language: "id", all: true })).rejects.toMatchObject({
    code: "interest_not_found",
  });
  expect((await readPartner(services, { ref: "SEEN" })).interests.map(({ ref }) => ref)).toEqual(["I-SEEN"]);
  expect((await findNewestInterests(db, { day: request.day, limit: 9 })).map(({ ref }) => ref)).toEqual(["I-SEEN"]);
  expect(await countMarket(db, request)).toMatchObject({ interests: 1, partners: 1 });
});

test("neither the search nor the market in memory knows it", async () => {
  const { search } = services;
  expect((await search.find({ ...request, sought: "partners" })).total).toBe(1);
  expect((await search.find({ ...request, sought: "partners", text: "pendatang" })).total).toBe(0);
  expect((await search.find({ ...request, sought: "interests" })).total).toBe(1);
  const { partners, interests } = services.market.current();
  expect([[...partners.keys()], [...interests.keys()]]).toEqual([["SEEN"], ["I-SEEN"]]);
});
