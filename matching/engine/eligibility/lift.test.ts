import { expect, test } from "vitest";
import type { PairFields } from "../../testing/pair";
import { candidate } from "../../testing/candidate";
import { blockersOf } from "./blockers";
import { changedPair, changeThatLifts } from "./lift";

const liftable: Record<string, PairFields> = {
  kind_not_sought: { interest: { kinds: ["umkm"] } },
  sector_not_sought: { interest: { sectors: ["crafts"] } },
  readiness_too_low: { potential: { readiness: "pilot" }, interest: { minReadiness: "producing" } },
  zakat_no_mustahik: { interest: { fundSource: "zakat" } },
  zakat_basic_needs_first: {
    village: { basicNeedsMet: false },
    potential: { beneficiaries: ["poor_households"] },
    interest: { fundSource: "zakat", zakatUse: "productive" },
  },
  nothing_to_buy_yet: {
    potential: { readiness: "idea" },
    interest: { fundSource: "commercial", commercialTerms: "purchase" },
  },
};

test.each(Object.entries(liftable))("%s is lifted by the smallest change", (code, fields) => {
  const before = candidate(fields);
  const [blocker] = blockersOf(before);
  expect(blockersOf(before).map((found) => found.code)).toEqual([code]);
  const change = blocker && changeThatLifts(blocker, before.pair);
  expect(change && blockersOf({ ...before, pair: changedPair(before.pair, change) })).toEqual([]);
});

test.each([
  ["the district", { districts: ["64.02.09"] }],
  ["the village", { villages: ["64.02.09.2001"] }],
  ["a wider radius", { radiusKm: 5 }],
])("a partner's area is widened by %s", (_, interest) => {
  const before = candidate({ village: { location: { latitude: -0.6, longitude: 117 } }, interest });
  const [blocker] = blockersOf(before);
  const change = blocker && changeThatLifts(blocker, before.pair);
  expect(blocker?.code).toBe("outside_area");
  expect(change && blockersOf({ ...before, pair: changedPair(before.pair, change) })).toEqual([]);
});

test("nobody lifts a window that has closed, an excluded sector, a full partner or an agreement", () => {
  const { pair } = candidate();
  expect(changeThatLifts({ code: "window_closed", closes: "2026-01-01" }, pair)).toBeNull();
  expect(changeThatLifts({ code: "sector_excluded", sector: "plantation" }, pair)).toBeNull();
  expect(changeThatLifts({ code: "capacity_used", capacity: 1, taken: 1 }, pair)).toBeNull();
  expect(changeThatLifts({ code: "already_agreed", until: null }, pair)).toBeNull();
});
