import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import {
  aDocument,
  anInterest,
  anOutcome,
  aPartner,
  aPotential,
  aVillage,
  jsonBytes,
  problemsOf,
  readAlone,
} from "./testing/documents";

const read = (lists: Record<string, unknown>) => readAlone(jsonBytes(aDocument(lists)));
const problems = (lists: Record<string, unknown>) => problemsOf(jsonBytes(aDocument(lists)));

test("a sound file is a market in the engine's own terms, absent fields unknown", async () => {
  const reading = await read({});
  expect(reading).toMatchObject({
    ok: true,
    market: {
      villages: [{ key: "64.02.02.2010", status: "definitive", population: null, location: null, parent: null }],
      potentials: [{ ref: "P-1", village: "64.02.02.2010", needs: null, legal: null, volume: null, fundingNeed: null }],
      partners: [{ ref: "M-1", site: null, kbli: null }],
      interests: [{ kinds: [], sectors: [], districts: [], villages: [], beneficiaries: null, budget: null }],
      outcomes: [{ at: "2026-02-01T03:00:00Z", value: null, until: null }],
    },
  });
});

test("absent lists are empty, and only the format is required", async () => {
  const reading = await readAlone(jsonBytes({ format: "gandeng-desa/1" }));
  expect(reading).toMatchObject({ ok: true, market: { villages: [], outcomes: [] } });
});

test("null is as good as absent, an empty text too, and fields that the format does not know are left alone", async () => {
  const potential = aPotential({ description: "", needs: null, volume: null, note: "belum dicek" });
  expect(await read({ potentials: [potential], notes: [1] })).toMatchObject({
    ok: true,
    market: { potentials: [{ description: null, needs: null }] },
  });
});

test("a village may be referred to by its ref, and is known by its code", async () => {
  const reading = await read({
    villages: [aVillage({ ref: "V-LUNG-ANAI" })],
    potentials: [aPotential({ village: "V-LUNG-ANAI" })],
    interests: [anInterest({ villages: ["V-LUNG-ANAI", "64.02.02.2010"] })],
  });
  expect(reading).toMatchObject({
    ok: true,
    market: { potentials: [{ village: "64.02.02.2010" }], interests: [{ villages: ["64.02.02.2010"] }] },
  });
});

test("a preparatory village needs no code, and comes from a village of the official list or of the file", async () => {
  const preparatory = { code: null, ref: "V-1", name: "Loa Duri Seberang", district: "64.02.03" };
  const villages = [{ ...preparatory, status: "preparatory", parent: "64.02.03.2001" }];
  const reading = await read({ villages, potentials: [aPotential({ village: "V-1" })], outcomes: [] });
  expect(reading).toMatchObject({ ok: true, market: { villages: [{ key: "V-1", parent: "64.02.03.2001" }] } });
});

test.each([
  [{}, "definitive"],
  [{ code: "64.02.06.1001", district: "64.02.06" }, "urban_ward"],
  [{ code: null, ref: "V-1" }, "preparatory"],
])("the status of %j, which states none, is %s", async (fields, status) => {
  const reading = await read({ villages: [aVillage(fields)], potentials: [], outcomes: [] });
  expect(reading).toMatchObject({ ok: true, market: { villages: [{ status }] } });
});

test("a code that is newer than the official list is accepted in its district", async () => {
  const reading = await read({ villages: [aVillage(), aVillage({ code: "64.02.02.2999", name: "Baru" })] });
  expect(reading.ok).toBe(true);
});

test("a radius counts as an area even where the partner's site is unknown", async () => {
  const reading = await read({ interests: [anInterest({ fund_source: "ppm", radius_km: 30 })] });
  expect(reading.ok).toBe(true);
});

describe("each kind of problem names its list, row, field, what was found and what is allowed", () => {
  const sectors = { kind: "code", codes: expect.arrayContaining(["food_crops", "plantation"]) };
  test.each([
    ["unknown_code", { potentials: [aPotential({ sector: "kakao" })] }, "sector", '"kakao"', sectors],
    ["unknown_code", { potentials: [aPotential({ needs: ["capital", "uang"] })] }, "needs", '"uang"', { kind: "code" }],
    ["unknown_code", { potentials: [aPotential({ sdgs_desa: [8, 19] })] }, "sdgs_desa", "19", { kind: "code" }],
    ["wrong_type", { potentials: [aPotential({ sdgs_desa: ["8"] })] }, "sdgs_desa", '"8"', { kind: "code" }],
    ["wrong_type", { potentials: [aPotential({ needs: "capital" })] }, "needs", '"capital"', { kind: "list" }],
    ["wrong_type", { potentials: [aPotential({ volume: 12 })] }, "volume", "12", { kind: "object" }],
    ["wrong_type", { potentials: [aPotential({ title: 5 })] }, "title", "5", { kind: "text" }],
    ["missing", { potentials: [aPotential({ readiness: undefined })] }, "readiness", null, { kind: "code" }],
    ["missing", { potentials: [aPotential({ title: "  " })] }, "title", null, { kind: "text" }],
    ["missing", { potentials: [aPotential({ volume: { amount: 1 } })] }, "volume.unit", null, { kind: "code" }],
    [
      "wrong_type",
      { potentials: [aPotential({ funding_need: { min: "5" } })] },
      "funding_need.min",
      '"5"',
      { kind: "number", min: 0, whole: true },
    ],
    ["out_of_range", { potentials: [aPotential({ funding_need: { max: 1.5 } })] }, "funding_need.max", "1.5", {}],
    ["out_of_range", { potentials: [aPotential({ funding_need: { max: -1 } })] }, "funding_need.max", "-1", {}],
    [
      "out_of_range",
      { potentials: [aPotential({ funding_need: { max: 2 ** 53 } })] },
      "funding_need.max",
      "9007199254740992",
      {},
    ],
    ["out_of_range", { potentials: [aPotential({ volume: { amount: 0, unit: "kg" } })] }, "volume.amount", "0", {}],
    [
      "min_above_max",
      { potentials: [aPotential({ funding_need: { min: 5, max: 2 } })] },
      "funding_need.min",
      "5",
      null,
    ],
    ["dangling", { potentials: [aPotential({ village: "64.02.02.2011" })] }, "village", '"64.02.02.2011"', null],
    ["malformed", { villages: [aVillage({ code: "6402022010" })] }, "code", '"6402022010"', { kind: "village_code" }],
    [
      "unknown_district",
      { villages: [aVillage({ code: null, ref: "V", district: "64.02.99" })] },
      "district",
      '"64.02.99"',
      {},
    ],
    ["outside_district", { villages: [aVillage({ district: "64.02.03" })] }, "code", '"64.02.02.2010"', null],
    ["unknown_parent", { villages: [aVillage({ parent: "64.02.02.9999" })] }, "parent", '"64.02.02.9999"', null],
    ["code_or_ref_missing", { villages: [aVillage({ code: null })] }, "code", null, null],
    [
      "status_needs_code",
      { villages: [aVillage({ code: null, ref: "V", status: "definitive" })] },
      "status",
      '"definitive"',
      {},
    ],
    ["ref_is_a_code", { villages: [aVillage({ ref: "64.02.02.2011" })] }, "ref", '"64.02.02.2011"', null],
    ["half_a_location", { villages: [aVillage({ latitude: -0.5 })] }, "longitude", null, null],
    ["out_of_range", { villages: [aVillage({ latitude: 91, longitude: 0 })] }, "latitude", "91", { min: -90, max: 90 }],
    ["wrong_type", { villages: [aVillage({ basic_needs_met: "ya" })] }, "basic_needs_met", '"ya"', { kind: "boolean" }],
    ["half_a_location", { partners: [aPartner({ longitude: 117 })] }, "latitude", null, null],
    ["malformed", { partners: [aPartner({ ref: "M;1" })] }, "ref", '"M;1"', { kind: "ref" }],
    ["dangling", { interests: [anInterest({ partner: "M-2" })] }, "partner", '"M-2"', null],
    ["dangling", { interests: [anInterest({ villages: ["64.02.02.2010", "X"] })] }, "villages", '"X"', null],
    ["unknown_district", { interests: [anInterest({ districts: ["99.99.99"] })] }, "districts", '"99.99.99"', {}],
    ["ppm_without_area", { interests: [anInterest({ fund_source: "ppm" })] }, "districts", null, null],
    ["closes_before_opens", { interests: [anInterest({ closes: "2025-12-31" })] }, "closes", '"2025-12-31"', null],
    ["malformed", { interests: [anInterest({ opens: "2026-02-30" })] }, "opens", '"2026-02-30"', { kind: "date" }],
    ["malformed", { interests: [anInterest({ opens: "1/1/2026" })] }, "opens", '"1/1/2026"', { kind: "date" }],
    ["out_of_range", { interests: [anInterest({ capacity: -1 })] }, "capacity", "-1", { min: 0, whole: true }],
    ["wrong_type", { interests: [anInterest({ capacity: "4" })] }, "capacity", '"4"', { kind: "number" }],
    ["out_of_range", { interests: [anInterest({ radius_km: 0 })] }, "radius_km", "0", { above: true }],
    [
      "min_above_max",
      { interests: [anInterest({ budget: { per_village_min: 2, per_village_max: 1 } })] },
      "budget.per_village_min",
      "2",
      null,
    ],
    ["dangling", { outcomes: [anOutcome({ potential: "P-9" })] }, "potential", '"P-9"', null],
    ["dangling", { outcomes: [anOutcome({ interest: "I-9" })] }, "interest", '"I-9"', null],
    ["malformed", { outcomes: [anOutcome({ at: "2026-02-01" })] }, "at", '"2026-02-01"', { kind: "instant" }],
    ["malformed", { outcomes: [anOutcome({ at: "2026-02-30T03:00:00Z" })] }, "at", '"2026-02-30T03:00:00Z"', {}],
    ["rating_missing", { outcomes: [anOutcome({ type: "rated" })] }, "value", null, { min: 1, max: 5 }],
    ["out_of_range", { outcomes: [anOutcome({ type: "rated", value: 6 })] }, "value", "6", { min: 1, max: 5 }],
  ])("%s: %j", async (...[code, lists, column, found, allowed]) => {
    const [list] = Object.keys(lists);
    const told = await problems(lists);
    const own = told.filter((problem) => problem.list === list);
    expect(own).toMatchObject([{ list, row: 1, index: 0, column, code, found, allowed }]);
  });
});

test("a repeated ref or code names the row that had it first", async () => {
  const told = await problems({
    villages: [
      aVillage(),
      aVillage({ name: "Lagi" }),
      aVillage({ code: "64.02.02.2011", ref: "V" }),
      aVillage({ code: "64.02.02.2012", ref: "V" }),
    ],
    partners: [aPartner(), aPartner()],
  });
  expect(told).toMatchObject([
    { list: "villages", row: 2, column: "code", code: "duplicate", facts: { other: "1" } },
    { list: "villages", row: 4, column: "ref", code: "duplicate", facts: { other: "3" } },
    { list: "partners", row: 2, column: "ref", code: "duplicate", facts: { other: "1" } },
  ]);
});

test("all problems are told at once, in the order of the file, and a row with a problem can still be referred to", async () => {
  const told = await problems({
    villages: [aVillage({ population: -1 })],
    potentials: [aPotential(), aPotential({ ref: "P-2", kind: "?", sector: "?", funding_need: { min: 2, max: 1 } }), 5],
    interests: {},
  });
  expect(told.map((problem) => [problem.list, problem.list && problem.row, problem.code])).toEqual([
    ["interests", null, "wrong_type"],
    ["villages", 1, "out_of_range"],
    ["potentials", 2, "unknown_code"],
    ["potentials", 2, "unknown_code"],
    ["potentials", 2, "min_above_max"],
    ["potentials", 3, "wrong_type"],
    ["outcomes", 1, "dangling"],
  ]);
});

describe("a file that is none of ours is one clear problem", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each([
    [bytes(""), "empty_file", {}],
    [bytes('{"format": "gandeng-desa/1",\n  "villages": [}'), "not_json", { line: "2", column: "16" }],
    [bytes("[]"), "not_an_object", { found: "[]" }],
    [jsonBytes({ villages: [] }), "wrong_format", { allowed: "gandeng-desa/1" }],
    [jsonBytes({ format: "gandeng-desa/2" }), "wrong_format", { found: '"gandeng-desa/2"' }],
    [new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), "not_utf8", {}],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old_workbook", {}],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00]), "broken_workbook", {}],
  ])("%#: %s", async (file, code, facts) => {
    expect(await problemsOf(file)).toMatchObject([{ list: null, code, facts }]);
  });
});

test("a byte order mark is no problem", async () => {
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...jsonBytes(aDocument())]);
  expect((await readAlone(marked)).ok).toBe(true);
});

const market = join(import.meta.dirname, "../../../shared/data/relevance/market.json");

test.skipIf(!existsSync(market))("the market of the relevance judgements reads clean", async () => {
  const reading = await readAlone(readFileSync(market));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { villages, potentials, partners, interests } = reading.market;
  expect([villages.length, potentials.length, partners.length, interests.length]).toEqual([98, 154, 11, 12]);
});
