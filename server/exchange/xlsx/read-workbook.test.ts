import type { CellValue } from "exceljs";
import { describe, expect, test } from "vitest";

import { problemsOf, readAlone } from "../testing/documents";
import { workbookOf } from "../testing/workbooks";

const villages: CellValue[][] = [
  ["code", "name", "district"],
  ["64.02.02.2010", "Lung Anai", "64.02.02"],
];
const partners: CellValue[][] = [
  ["ref", "name", "type"],
  ["M-1", "PT Multi Harapan Utama", "company"],
];

/** A workbook with one potential whose cells a test gives by column. */
const withPotential = (fields: Record<string, CellValue>) => {
  const cells: Record<string, CellValue> = {
    ref: "P-1",
    village: "64.02.02.2010",
    kind: "umkm",
    sector: "crafts",
    title: "Anyaman",
    readiness: "pilot",
    ...fields,
  };
  return workbookOf({ villages, potentials: [Object.keys(cells), Object.values(cells)] });
};

const withInterest = (fields: Record<string, CellValue>) => {
  const cells: Record<string, CellValue> = {
    ref: "I-1",
    partner: "M-1",
    title: "Kerajinan",
    offers: "training",
    fund_source: "tjsl",
    capacity: 2,
    opens: "2026-01-01",
    closes: "2026-12-31",
    ...fields,
  };
  return workbookOf({ villages, partners, interests: [Object.keys(cells), Object.values(cells)] });
};

async function potentialOf(fields: Record<string, CellValue>) {
  const reading = await readAlone(await withPotential(fields));
  return reading.ok ? reading.market.potentials[0] : reading.problems;
}

async function interestOf(fields: Record<string, CellValue>) {
  const reading = await readAlone(await withInterest(fields));
  return reading.ok ? reading.market.interests[0] : reading.problems;
}

test("columns may stand in any order, headers in any case, and empty rows and sheets of one's own are passed over", async () => {
  const reading = await readAlone(
    await workbookOf({
      Catatan: [["Belum lengkap"], ["tanya Pak Camat"]],
      Villages: [["DISTRICT", " name ", "code"], [], [null, " ", null], ["64.02.02", " Lung Anai ", "64.02.02.2010"]],
    }),
  );
  expect(reading).toMatchObject({
    ok: true,
    market: { villages: [{ code: "64.02.02.2010", name: "Lung Anai" }], potentials: [] },
    villagePlaces: [{ list: "villages", row: 4, index: null }],
  });
});

describe("a cell is understood where it can only be meant in one way", () => {
  test.each([
    ["households", "1.250", { households: 1250 }],
    ["households", " 40 ", { households: 40 }],
    ["funding_need.min", "Rp 50.000.000", { fundingNeed: { min: 50_000_000, max: null } }],
    ["needs", "training; market_access", { needs: ["training", "market_access"] }],
    ["needs", "training, capital;", { needs: ["training", "capital"] }],
    ["legal", "-", { legal: [] }],
    ["legal", "  ", { legal: null }],
    ["sdgs_desa", 8, { sdgsDesa: [8] }],
    ["sdgs_desa", "8; 12", { sdgsDesa: [8, 12] }],
    ["title", 2026, { title: "2026" }],
    ["title", { richText: [{ text: "Anyaman " }, { text: "rotan" }] }, { title: "Anyaman rotan" }],
    ["title", { text: "Anyaman", hyperlink: "https://example.org" }, { title: "Anyaman" }],
    ["households", { formula: "20+20", result: 40 }, { households: 40 }],
  ] satisfies [string, CellValue, object][])("%s %j", async (column, cell, expected) => {
    expect(await potentialOf({ [column]: cell })).toMatchObject(expected);
  });

  test.each([
    ["opens", new Date("2026-03-01T00:00:00Z"), { opens: "2026-03-01" }],
    ["opens", "1/3/2026", { opens: "2026-03-01" }],
    ["radius_km", "30,5", { radiusKm: 30.5 }],
  ] satisfies [string, CellValue, object][])("%s %j", async (column, cell, expected) => {
    expect(await interestOf({ [column]: cell })).toMatchObject(expected);
  });

  test.each([
    [true, true],
    ["Ya", true],
    ["tidak", false],
    ["FALSE", false],
    [1, true],
  ])("basic_needs_met %j", async (cell, basicNeedsMet) => {
    const [headers = [], row = []] = villages;
    const bytes = await workbookOf({
      villages: [
        [...headers, "basic_needs_met"],
        [...row, cell],
      ],
    });
    expect(await readAlone(bytes)).toMatchObject({ ok: true, market: { villages: [{ basicNeedsMet }] } });
  });
});

describe("everything else is a problem with its sheet, real row and column", () => {
  test.each([
    ["sector", "kakao", { code: "unknown_code", found: '"kakao"', allowed: { kind: "code" } }],
    ["needs", "training; uang", { code: "unknown_code", found: '"uang"' }],
    ["households", "empat puluh", { code: "wrong_type", found: '"empat puluh"', allowed: { kind: "number", min: 0 } }],
    ["households", 1.5, { code: "out_of_range", found: "1.5" }],
    ["volume.amount", "1.500", { code: "wrong_type", found: '"1.500"' }],
    ["title", { error: "#REF!" }, { code: "formula_error", found: "#REF!" }],
    ["readiness", { formula: "A1" }, { code: "formula_error", found: "=A1" }],
    ["village", "64.02.02.2011", { code: "dangling", found: '"64.02.02.2011"' }],
    ["title", null, { code: "missing", found: null }],
  ] satisfies [string, CellValue, object][])("%s %j", async (column, cell, expected) => {
    const unit = column === "volume.amount" ? { "volume.unit": "kg" } : {};
    const told = await problemsOf(await withPotential({ ...unit, [column]: cell }));
    expect(told).toMatchObject([{ list: "potentials", row: 2, index: null, column, ...expected }]);
  });

  test("an unknown and a repeated header", async () => {
    const headers = ["code", "name", "district", "kecamatan", "name"];
    const bytes = await workbookOf({
      villages: [headers, ["64.02.02.2010", "Lung Anai", "64.02.02", "Loa Kulu", "x"]],
    });
    expect(await problemsOf(bytes)).toMatchObject([
      {
        list: "villages",
        row: 1,
        column: "kecamatan",
        code: "unknown_column",
        allowed: { codes: expect.arrayContaining(["district"]) },
      },
      { list: "villages", row: 1, column: "name", code: "repeated_column" },
    ]);
  });

  test("a sheet that has a list's columns and not its name", async () => {
    const told = await problemsOf(await workbookOf({ Desa: villages }));
    expect(told).toMatchObject([{ list: "villages", row: null, code: "misnamed_sheet", found: '"Desa"' }]);
  });

  test("a workbook without any of the sheets", async () => {
    expect(await problemsOf(await workbookOf({ Sheet1: [["x"]] }))).toMatchObject([
      { list: null, code: "no_known_sheet" },
    ]);
  });
});

test("a date with a time is meant in the installation's zone", async () => {
  const bytes = await workbookOf({
    villages,
    partners,
    potentials: [
      ["ref", "village", "kind", "sector", "title", "readiness"],
      ["P-1", "64.02.02.2010", "umkm", "crafts", "Anyaman", "pilot"],
    ],
    interests: [
      ["ref", "partner", "title", "offers", "fund_source", "capacity", "opens", "closes"],
      ["I-1", "M-1", "Kerajinan", "training", "tjsl", 2, "2026-01-01", "2026-12-31"],
    ],
    outcomes: [
      ["potential", "interest", "side", "type", "at"],
      ["P-1", "I-1", "village", "met", new Date("2026-02-01T11:00:00Z")],
    ],
  });
  expect(await readAlone(bytes)).toMatchObject({ ok: true, market: { outcomes: [{ at: "2026-02-01T03:00:00Z" }] } });
});
