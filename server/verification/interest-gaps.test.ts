import { expect, test } from "vitest";

import { interest } from "~/matching/testing/interest";

import { interestGaps } from "./interest-gaps";

const complete = interest({
  description: "Pendampingan kebun kakao.",
  sectors: ["plantation"],
  districts: ["64.02.02"],
  beneficiaries: ["farmers"],
  sdgsDesa: [8],
  budget: { total: null, perVillageMin: 1, perVillageMax: 2 },
  capacity: 2,
  fundSource: "tjsl",
  closes: "2026-12-31",
});

test("a complete interest has no gap, and its last day counts", () => {
  expect(interestGaps(complete, "2026-12-31")).toEqual([]);
  expect(interestGaps(complete, "2027-01-01")).toEqual(["window_past"]);
});

test("what stops every match comes first", () => {
  const empty = { ...complete, capacity: 0, sectors: [], description: null };
  expect(interestGaps(empty, "2027-01-01")).toEqual(["window_past", "capacity_zero", "description", "sectors"]);
});

test("zakat names its use and its recipients; a purchase names what it buys and needs no budget", () => {
  const zakat = { ...complete, fundSource: "zakat" as const, zakatUse: null, asnaf: null };
  expect(interestGaps(zakat, "2026-11-24")).toEqual(["zakat_use", "asnaf"]);
  const purchase = { ...complete, fundSource: "commercial" as const, commercialTerms: "purchase" as const };
  expect(interestGaps({ ...purchase, budget: null, wanted: null }, "2026-11-24")).toEqual(["wanted"]);
  expect(interestGaps({ ...purchase, commercialTerms: null }, "2026-11-24")).toEqual(["commercial_terms"]);
});
