import { expect, test } from "vitest";
import { pair } from "../../testing/pair";
import { stage } from "./stage";

test("what is offered is averaged: training 0.6, promotion 1 and capital 0.7 for what is market ready", () => {
  const potential = { readiness: "market_ready", needs: ["training", "promotion"] } as const;
  expect(stage(pair({ potential, interest: { offers: ["training", "promotion", "capital"] } }))).toBeCloseTo(
    2.3 / 3,
    10,
  );
});

test("help with starting suits a pilot better than what is on the market", () => {
  const mentored = (readiness: "pilot" | "market_ready") =>
    Number(stage(pair({ potential: { readiness, needs: ["mentoring"] }, interest: { offers: ["mentoring"] } })));
  expect(mentored("pilot")).toBeGreaterThan(mentored("market_ready"));
});

test("a buyer wants what is there", () => {
  const interest = { fundSource: "commercial", commercialTerms: "purchase" } as const;
  expect(stage(pair({ potential: { readiness: "pilot" }, interest }))).toBe(0.15);
  expect(stage(pair({ potential: { readiness: "market_ready" }, interest }))).toBe(1);
});

test("an interest that offers nothing is unknown", () => {
  expect(stage(pair({ interest: { offers: [] } }))).toBe("unknown");
});
