import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Outcome } from "../../domain/market";
import { DECLINE_REASONS, OUTCOME_TYPES, SIDES } from "../../domain/vocabulary";
import { outcome } from "../../testing/outcome";
import { answersIn } from "./answers";

const said = (type: Outcome["type"], day: number, fields: Partial<Outcome> = {}) =>
  outcome({ type, side: "partner", at: `2026-02-${String(day).padStart(2, "0")}T03:00:00Z`, ...fields });
const partners = (...outcomes: Outcome[]) => answersIn(outcomes).find(({ side }) => side === "partner");

test("the last word counts, with the furthest step that a yes led to", () => {
  expect(partners(said("dismissed", 1), said("saved", 2))).toMatchObject({ target: 1, strength: 0.5 });
  expect(partners(said("programme_completed", 3), said("accepted", 1))).toMatchObject({ target: 1, strength: 2 });
  expect(partners(said("met", 2), said("declined", 3, { reason: "too_far" }))).toMatchObject({
    target: 0,
    reason: "too_far",
  });
});

test("each step towards a finished programme tells more than the one before", () => {
  const steps = ["saved", "accepted", "met", "mou_signed", "agreement_signed", "programme_completed"] as const;
  const strengths = steps.map((step) => partners(said(step, 1))?.strength ?? 0);
  expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  expect(new Set(strengths).size).toBe(steps.length);
});

test("who only saw it is silent, at every place it was shown", () => {
  expect(partners(said("viewed", 1, { position: 4 }), said("viewed", 2, { position: null }))).toMatchObject({
    kind: "silence",
    positions: [4, null],
  });
});

test("money that is gone and help from others are nobody's fault", () => {
  expect(partners(said("declined", 1, { reason: "budget_used" }))?.kind).toBe("aside");
  expect(partners(said("declined", 1, { reason: "already_supported" }))?.kind).toBe("aside");
});

test("a meeting speaks of both sides, an answer of one's own, a broker's of neither", () => {
  expect(answersIn([said("met", 1, { side: "broker" })]).map(({ side }) => side)).toEqual(["partner", "village"]);
  expect(answersIn([said("accepted", 1)]).map(({ side }) => side)).toEqual(["partner"]);
  expect(answersIn([said("declined", 1, { side: "broker" })])).toEqual([]);
});

test("a rating says how well it fitted whoever gave it", () => {
  expect(partners(said("programme_completed", 1), said("rated", 2, { value: 2 }))).toMatchObject({ target: 0.25 });
});

const anyOutcome = fc
  .record({
    potential: fc.constantFrom("P-1", "P-2"),
    interest: fc.constantFrom("I-1", "I-2"),
    side: fc.constantFrom(...SIDES),
    type: fc.constantFrom(...OUTCOME_TYPES),
    at: fc.constantFrom("2026-02-01T03:00:00Z", "2026-02-01T10:00:00+07:00", "2026-03-01T03:00:00Z"),
    reason: fc.constantFrom(null, ...DECLINE_REASONS),
    position: fc.constantFrom(null, 1, 7),
    value: fc.constantFrom(null, 1, 5),
  })
  .map((fields) => outcome(fields));

test("the order of the outcomes never matters", () => {
  fc.assert(
    fc.property(fc.array(anyOutcome, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (outcomes, keys) => {
      const mixed = outcomes
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(answersIn(mixed)).toEqual(answersIn(outcomes));
    }),
  );
});
