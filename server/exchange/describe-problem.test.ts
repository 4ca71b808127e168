import { expect, test } from "vitest";

import { describeProblem } from "./describe-problem";
import { aDocument, anInterest, aPotential, jsonBytes, problemsOf } from "./testing/documents";

async function sentences(lists: Record<string, unknown>, language: "id" | "en") {
  const problems = await problemsOf(jsonBytes(aDocument(lists)));
  return problems.map((problem) => describeProblem(problem, language));
}

test("a sentence says where, what was found and what is allowed", async () => {
  const potentials = [aPotential(), aPotential({ ref: "P-2", readiness: "siap" })];
  expect(await sentences({ potentials }, "id")).toEqual([
    'potentials baris 2 (potentials[1]), kolom readiness: "siap" tidak dikenal. Yang boleh: idea, pilot, producing, market_ready.',
  ]);
  expect(await sentences({ potentials }, "en")).toEqual([
    'potentials row 2 (potentials[1]), column readiness: "siap" is not known. Allowed: idea, pilot, producing, market_ready.',
  ]);
});

test("no sentence is left with a hole", async () => {
  const interests = [
    anInterest({ capacity: 1.5, radius_km: -1, description: 5, opens: "x", villages: ["?"], partner: "M-9" }),
    anInterest({ closes: "2025-01-01", budget: { per_village_min: 2, per_village_max: 1 }, fund_source: "ppm" }),
    anInterest({ ref: "I-3", districts: ["64.02.98"], title: "x".repeat(301) }),
  ];
  const told = [...(await sentences({ interests, villages: 5 }, "id")), ...(await sentences({ interests }, "en"))];
  expect(told.length).toBeGreaterThan(20);
  for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined|\bnull\b/);
});
