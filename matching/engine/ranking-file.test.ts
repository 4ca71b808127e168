import { expect, test } from "vitest";
import { CRITERIA } from "../domain/ranking";
import { interest } from "../testing/interest";
import { market } from "../testing/market";
import { potential } from "../testing/potential";
import { rankMarket } from "./ranking-file";

const graded = market({
  potentials: [
    potential({ legal: [] }),
    potential({ ref: "P-2", readiness: "idea" }),
    potential({ ref: "P-3", readiness: "idea", sector: "textiles" }),
  ],
  interests: [interest({ minReadiness: "pilot", villages: ["64.02.02.2010"] })],
});
const file = rankMarket(graded, { asOf: "2026-11-24", top: 10, language: "id" });

test("it holds both lists, near misses and blockers under the format's names", () => {
  expect(file).toMatchObject({
    format: "gandeng-desa-ranking/1",
    as_of: "2026-11-24",
    mode: "fit",
    weights: "default/1",
    interests: [
      {
        interest: "I-1",
        matches: [{ potential: "P-1" }],
        near_misses: [{ potential: "P-2", blocker: { code: "readiness_too_low" } }],
        blocked: [{ potential: "P-3", blockers: ["sector_not_sought", "readiness_too_low"] }],
      },
    ],
    potentials: [{ potential: "P-1", matches: [{ interest: "I-1" }] }, { potential: "P-2", matches: [] }, {}],
  });
});

test("printed bias and contributions add up to the logit of the printed fit, on both sides", () => {
  const [match] = file.interests[0]?.matches ?? [];
  if (!match) throw new Error("No match");
  for (const [{ bias, contributions }, fit] of [
    [match.fit.partner, match.partner_fit],
    [match.fit.village, match.village_fit],
  ] as const) {
    const sum = Object.values(contributions).reduce((total, contribution) => total + contribution, bias);
    expect(sum).toBeCloseTo(Math.log(fit / (1 - fit)), 9);
    expect(Object.keys(contributions)).toHaveLength(CRITERIA.length);
  }
});

test("scores and gains have one decimal, reasons both sides", () => {
  const [match] = file.interests[0]?.matches ?? [];
  expect(match?.score).toBe(Math.round((match?.score ?? 0) * 10) / 10);
  expect(match?.advice).toEqual([{ change: "legal:nib", gain: expect.any(Number), text: expect.any(String) }]);
  expect(new Set(match?.reasons.map(({ side }) => side))).toEqual(new Set(["partner", "village"]));
});
