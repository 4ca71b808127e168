import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { candidate } from "../../testing/candidate";
import { readMarketFixture } from "../../testing/market-fixture";
import { outcome } from "../../testing/outcome";
import { pairOf } from "../pair";
import { prepareMarket } from "../prepare";
import { blockersOf } from "./blockers";

test("a pair that breaks no rule has no blockers", () => {
  expect(blockersOf(candidate())).toEqual([]);
});

test("all broken rules are listed, in a fixed order", () => {
  const blockers = blockersOf(
    candidate({
      asOf: "2027-01-01",
      potential: { readiness: "idea", beneficiaries: ["women"] },
      interest: { kinds: ["umkm"], sectors: ["crafts"], fundSource: "zakat", minReadiness: "pilot", capacity: 1 },
      outcomes: [outcome()],
    }),
  );
  expect(blockers.map(({ code }) => code)).toEqual([
    "window_closed",
    "kind_not_sought",
    "sector_not_sought",
    "readiness_too_low",
    "zakat_no_mustahik",
    "capacity_used",
    "already_agreed",
  ]);
});

const shared = resolve(import.meta.dirname, "../../../../shared/data/relevance");

describe.skipIf(!existsSync(shared))("the graded market of Kutai Kartanegara", () => {
  test("all 1,848 pairs have exactly the blockers that were worked out for them", () => {
    const { potentials, interests } = prepareMarket(readMarketFixture(resolve(shared, "market.json")));
    const [, ...rows] = readFileSync(resolve(shared, "blockers.csv"), "utf8").trim().split(/\r?\n/);
    const differing = rows.filter((row) => {
      const [interestRef = "", potentialRef = "", expected = ""] = row.split(",");
      const from = potentials.get(potentialRef);
      const to = interests.get(interestRef);
      if (!from || !to) return true;
      const found = blockersOf({ pair: pairOf(from, to), asOf: "2026-11-24", inForce: new Map() });
      return found.map(({ code }) => code).join(" ") !== expected;
    });
    expect(rows).toHaveLength(1848);
    expect(differing).toEqual([]);
  });
});
