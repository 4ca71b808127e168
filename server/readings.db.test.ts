import { drizzle } from "drizzle-orm/postgres-js";
import { describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import * as schema from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { readInterest } from "./interests/read-interest.server";
import { findUntapped } from "./matches/find-untapped.server";
import { readPair } from "./matches/read-pair.server";
import { readPartner } from "./partners/read-partner.server";
import { readPotential } from "./potentials/read-potential.server";
import { discover, type Sought } from "./search/discover.server";
import { createPostgresSearch } from "./search/postgres/postgres-search";
import { readFigures } from "./statistics/read-figures.server";
import { readHome } from "./statistics/read-home.server";
import { createTestServices } from "./testing/test-services";
import { readVillage } from "./villages/read-village.server";

const database = await createTestDatabase();
const { aVillage, aPotential, aPartner, anInterest } = createFactories(database.db);

const lungAnai = await aVillage({ code: "64.02.02.2010", name: "Lung Anai", districtName: "Loa Kulu" });
const quiet = await aVillage({ code: "64.02.02.2099", name: "Sunyi" });
const elsewhere = await aVillage({ code: "64.09.01.2001", districtCode: "64.09.01" });
const partner = await aPartner({ ref: "MHU", name: "PT Multi Harapan Utama", latitude: -0.5, longitude: 117 });

await aPotential({
  ref: "COCOA",
  villageId: lungAnai.id,
  title: "Kakao fermentasi",
  needs: ["training"],
  beneficiaries: ["farmers"],
  fundingNeedMin: 50_000_000,
  fundingNeedMax: 90_000_000,
  figures: "12 ton (2024)",
  invented: ["funding_need"],
});
await aPotential({ ref: "FERRY", villageId: lungAnai.id, title: "Perahu wisata", sector: "nature_tourism" });
await aPotential({ ref: "DRAFT", villageId: lungAnai.id, state: "draft", publishedAt: null });
await aPotential({ ref: "FAR", villageId: elsewhere.id });

const cocoa = {
  title: "Pelatihan kakao fermentasi",
  sectors: ["plantation" as const],
  beneficiaries: ["farmers" as const],
};
await anInterest({
  ...cocoa,
  ref: "FITS",
  partnerId: partner.id,
  budgetPerVillageMin: 40_000_000,
  budgetPerVillageMax: 100_000_000,
});
await anInterest({ ...cocoa, ref: "LATER", opens: "2026-12-01" });
await anInterest({ ...cocoa, ref: "OVER", closes: "2026-11-23" });
await anInterest({ ref: "HEALTH", title: "Klinik desa", kinds: ["environment_energy"], sectors: ["health"] });
await anInterest({ ref: "HIDDEN", state: "paused", partnerId: partner.id });

const services = await createTestServices(database);
const id = "id" as const;

describe("a potential", () => {
  test("is read with what fits, what almost fits and how many the rules exclude", async () => {
    const reading = await readPotential(services, { ref: "COCOA", language: id, all: false });
    expect(reading.matches.map(({ interest }) => interest.ref)).toEqual(["FITS"]);
    expect(reading.matches[0]?.match.reasons.length).toBeGreaterThan(0);
    expect(reading.nearMisses.map(({ interest }) => interest.ref)).toEqual(["LATER"]);
    expect(reading).toMatchObject({ matchCount: 1, worthyCount: 1, nearMissCount: 1, blockedCount: 2 });
    expect(reading).toMatchObject({
      figures: "12 ton (2024)",
      invented: ["funding_need"],
      village: { name: "Lung Anai" },
    });
  });

  test("speaks the reader's language", async () => {
    const sentences = async (language: "id" | "en") =>
      (await readPotential(services, { ref: "COCOA", language, all: false })).matches[0]?.match.reasons[0]?.text;
    expect(await sentences("en")).not.toBe(await sentences("id"));
  });

  test.each(["DRAFT", "FAR", "NONE", ""])("%j is not found", async (ref) => {
    await expect(readPotential(services, { ref, language: id, all: false })).rejects.toMatchObject({
      code: "potential_not_found",
    });
  });
});

describe("an interest", () => {
  test.each([
    ["FITS", "open"],
    ["LATER", "not_open_yet"],
    ["OVER", "closed"],
  ])("%s is %s on the day", async (ref, window) => {
    expect(await readInterest(services, { ref, language: id, all: false })).toMatchObject({ window });
  });

  test("is read with the potentials that fit and how many the rules exclude", async () => {
    const reading = await readInterest(services, { ref: "FITS", language: id, all: false });
    expect(reading.matches.map(({ potential }) => potential.ref)).toEqual(["COCOA"]);
    expect(reading.matchCount + reading.nearMissCount + reading.blockedCount).toBe(2);
    expect(reading.partner).toMatchObject({ ref: "MHU" });
  });

  test("that is paused is not found", async () => {
    await expect(readInterest(services, { ref: "HIDDEN", language: id, all: false })).rejects.toMatchObject({
      code: "interest_not_found",
    });
  });
});

test("a pair is read as a match, or with the sentences of the rules that keep it apart", () => {
  const pair = { potential: "COCOA", language: id };
  expect(readPair(services, { ...pair, interest: "FITS" }).evaluation.kind).toBe("match");
  const { evaluation } = readPair(services, { ...pair, interest: "HEALTH" });
  expect(evaluation).toMatchObject({ kind: "blocked", nearMiss: null });
  expect(evaluation.kind === "blocked" && evaluation.texts.length).toBe(2);
  expect(() => readPair(services, { ...pair, interest: "NONE" })).toThrow("interest_not_found");
  expect(() => readPair(services, { ...pair, potential: "DRAFT", interest: "FITS" })).toThrow("potential_not_found");
});

describe("a village", () => {
  test("is read with its potentials and the best interest of each partner", async () => {
    const reading = await readVillage(services, { key: "64.02.02.2010", language: id });
    expect(reading.potentials).toMatchObject([
      { potential: { ref: "COCOA" }, fitting: 1 },
      { potential: { ref: "FERRY" }, fitting: 0 },
    ]);
    expect(reading.partners).toMatchObject([{ potential: "COCOA", interest: { ref: "FITS" } }]);
    expect(reading.partnerCount).toBe(1);
  });

  test("without potentials has a page too", async () => {
    expect(await readVillage(services, { key: quiet.key, language: id })).toMatchObject({
      potentials: [],
      partners: [],
    });
  });

  test("of another regency is not found", async () => {
    await expect(readVillage(services, { key: elsewhere.key, language: id })).rejects.toMatchObject({
      code: "village_not_found",
    });
  });
});

test("a partner is read with its open interests, an unknown one is not found", async () => {
  const reading = await readPartner(services, { ref: "MHU" });
  expect(reading.interests).toMatchObject([{ ref: "FITS", budgetPerVillage: { min: 40_000_000, max: 100_000_000 } }]);
  await expect(readPartner(services, { ref: "NONE" })).rejects.toMatchObject({ code: "partner_not_found" });
});

test("figures count what is published in the regency and open on the day", async () => {
  const { counts, balance, districts } = await readFigures(services);
  expect(counts).toEqual({ villages: 1, potentials: 2, interests: 3, partners: 3 });
  expect(balance).toEqual({
    anySector: 0,
    sectors: [
      { sector: "nature_tourism", potentials: 1, interests: 0 },
      { sector: "plantation", potentials: 1, interests: 2 },
      { sector: "health", potentials: 0, interests: 1 },
    ],
  });
  expect(districts).toMatchObject([{ code: "64.02.02", name: "Loa Kulu", potentials: 2, villages: 1 }]);
});

test("the home page shows the newest of both sides", async () => {
  const { potentials, interests } = await readHome(services);
  expect(potentials.map(({ ref }) => ref)).toEqual(["FERRY", "COCOA"]);
  expect(interests.map(({ ref }) => ref)).toEqual(["HEALTH", "LATER", "FITS"]);
});

test("a potential that no interest is worth introducing to is untapped", async () => {
  expect((await findUntapped(services)).map(({ ref }) => ref)).toEqual(["FERRY"]);
});

describe("statements", () => {
  const asked: string[] = [];
  const db = drizzle(database.sql, { schema, logger: { logQuery: (query) => void asked.push(query) } });
  // A market that is new at every look, so that nothing is kept of it.
  const market = { ...services.market, current: () => ({ ...services.market.current() }) };
  const counted = { ...services, db, market, search: createPostgresSearch(db) };
  const search = (sought: Sought) =>
    discover(counted, {
      sought,
      text: "kakao",
      selected: {},
      sort: "relevance",
      near: null,
      page: 1,
      actor: null,
      language: id,
    });

  test.each([
    ["home", 5, () => readHome(counted)],
    ["discover potentials", 2, () => search("potentials")],
    ["discover interests", 2, () => search("interests")],
    ["discover villages", 2, () => search("villages")],
    ["discover partners", 2, () => search("partners")],
    ["potential", 1, () => readPotential(counted, { ref: "COCOA", language: id, all: true })],
    ["interest", 1, () => readInterest(counted, { ref: "FITS", language: id, all: true })],
    ["pair", 0, async () => readPair(counted, { potential: "COCOA", interest: "FITS", language: id })],
    ["village", 2, () => readVillage(counted, { key: lungAnai.key, language: id })],
    ["partner", 2, () => readPartner(counted, { ref: "MHU" })],
    ["figures", 3, () => Promise.all([readFigures(counted), findUntapped(counted)])],
  ])("%s asks the database %i times", async (_, times, read) => {
    asked.length = 0;
    await read();
    expect(asked).toHaveLength(times);
  });

  test("what home shows is asked once for each state of the market", async () => {
    const kept = { ...counted, market: services.market };
    await readHome(kept);
    asked.length = 0;
    await readHome(kept);
    expect(asked).toEqual([]);
  });
});
