import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";
import { evaluatePair } from "~/matching/engine";

import { createTestServices } from "../testing/test-services";
import { type BoardGrid, boardGrid } from "./board-grid";
import { exportBoard } from "./export-board.server";
import { type BoardQuery, readBoard } from "./read-board.server";

const database = await createTestDatabase();
const { aVillage, aPotential, aPartner, anInterest } = createFactories(database.db);

const lungAnai = await aVillage({ name: "Lung Anai", districtCode: "64.02.02" });
const enggelam = await aVillage({ name: "Muara Énggelam", districtCode: "64.02.15" });
await aPotential({ ref: "P-cocoa", villageId: lungAnai.id, sector: "plantation", title: "Kakao", needs: ["training"] });
await aPotential({ ref: "P-fish", villageId: enggelam.id, sector: "capture_fisheries", title: "Ikan asin" });
await aPotential({ ref: "P-idea", villageId: enggelam.id, sector: "plantation", title: "Lada", readiness: "idea" });
const mine = await aPartner({ name: "PT Tambang", ref: "M-mine" });
const alms = await aPartner({ name: "Baznas", ref: "M-alms", type: "baznas" });
await anInterest({ ref: "I-garden", partnerId: mine.id, sectors: ["plantation"], minReadiness: "pilot" });
await anInterest({ ref: "I-far", partnerId: mine.id, sectors: ["plantation"], inDistricts: ["64.02.15"] });
await anInterest({ ref: "I-infak", partnerId: alms.id, fundSource: "infak", offers: ["training"] });
const services = await createTestServices(database);

const broker: Actor = {
  userId: "u-1",
  name: "Budi",
  role: "broker",
  standing: "confirmed",
  organisation: { kind: "regency", id: 1, regency: "64.02" },
};
const everything: BoardQuery = {
  shows: "all",
  rule: null,
  sectors: [],
  districts: [],
  fundSources: [],
  minScore: null,
  minConfidence: null,
  text: "",
  sort: "score",
  page: 1,
};

async function board(query: Partial<BoardQuery>) {
  return readBoard(services, { actor: broker, query: { ...everything, ...query }, language: "id" });
}
const pairsOf = ({ rows }: Awaited<ReturnType<typeof board>>) =>
  rows.map(({ potential, interest }) => `${potential.ref} ${interest.ref}`);

test("every pair is there once, best first, with the figures of its own page", async () => {
  const { rows, count, pairCount } = await board({});
  expect([count, pairCount, new Set(rows.map((row) => row.potential.ref + row.interest.ref)).size]).toEqual([9, 9, 9]);
  const { prepared } = services.market.current();
  for (const { potential, interest, rules, score } of rows) {
    const page = evaluatePair(
      prepared,
      { potential: potential.ref, interest: interest.ref },
      { asOf: "2026-11-24", language: "id" },
    );
    const scored = page.kind === "match" ? page.match.score : (page.nearMiss?.scoreIfLifted ?? null);
    expect(score).toBe(scored);
    expect(rules).toEqual(page.kind === "match" ? [] : page.blockers.map(({ code }) => code));
  }
  const scores = rows.filter((row) => row.rules.length === 0).map((row) => row.score ?? 0);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test("only matches by default of the page: what a rule keeps apart is not among them", async () => {
  expect(pairsOf(await board({ shows: "matches" })).toSorted()).toEqual([
    "P-cocoa I-garden",
    "P-cocoa I-infak",
    "P-fish I-infak",
    "P-idea I-far",
    "P-idea I-infak",
  ]);
});

test("pairs that exactly one rule keeps apart, and which; two rules are not one", async () => {
  expect(pairsOf(await board({ shows: "one_rule" })).toSorted()).toEqual([
    "P-cocoa I-far",
    "P-fish I-far",
    "P-fish I-garden",
    "P-idea I-garden",
  ]);
  const outside = await board({ shows: "one_rule", rule: "outside_area" });
  expect(pairsOf(outside)).toEqual(["P-cocoa I-far"]);
  expect(outside.rows[0]?.sentence).toMatch(/^Di luar/);
});

test("filters narrow together: sector, district, fund source, score", async () => {
  expect(pairsOf(await board({ sectors: ["capture_fisheries"], fundSources: ["infak"] }))).toEqual(["P-fish I-infak"]);
  expect((await board({ districts: ["64.02.02"] })).count).toBe(3);
  expect((await board({ minScore: 100 })).count).toBe(0);
  expect((await board({ minConfidence: 0 })).count).toBe(9);
});

test("a part of a village's or a partner's name finds it, whatever its accents", async () => {
  expect((await board({ text: "enggelam" })).count).toBe(6);
  expect((await board({ text: "BAZ" })).count).toBe(3);
});

test("by village and by partner the names decide, then the score", async () => {
  const villages = (await board({ sort: "village" })).rows.map(({ village }) => village.name);
  expect(villages).toEqual([...Array(3).fill("Lung Anai"), ...Array(6).fill("Muara Énggelam")]);
  const partners = (await board({ sort: "partner" })).rows.map(({ partner }) => partner.name);
  expect(partners).toEqual([...Array(3).fill("Baznas"), ...Array(6).fill("PT Tambang")]);
});

test("a page after the last is the last", async () => {
  expect(await board({ page: 99 })).toMatchObject({ page: 1, pageCount: 1, count: 9 });
});

test("the grid is worked out once for a market and a day", async () => {
  const market = services.market.current();
  const first: BoardGrid = await boardGrid(market, "2026-11-24");
  expect(await boardGrid(market, "2026-11-24")).toBe(first);
});

test("the file holds the rows that the board shows", async () => {
  const query: BoardQuery = { ...everything, shows: "one_rule", rule: "outside_area" };
  const file = await exportBoard(services, { actor: broker, query, kind: "csv", language: "id" });
  expect(file.name).toBe("papan-kecocokan-2026-11-24.csv");
  const lines = new TextDecoder().decode(file.bytes).trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("Desa Lung Anai,");
  expect(lines[1]).toContain(",I-far,");
});

test("the board is for brokers of this regency alone", async () => {
  for (const actor of [
    { ...broker, role: "admin" as const },
    { ...broker, standing: "claimed" as const },
    { ...broker, organisation: { kind: "regency" as const, id: 2, regency: "64.03" } },
  ]) {
    await expect(readBoard(services, { actor, query: everything, language: "id" })).rejects.toThrow("forbidden");
    await expect(exportBoard(services, { actor, query: everything, kind: "csv", language: "id" })).rejects.toThrow(
      "forbidden",
    );
  }
});
