import { expect, test } from "vitest";

import type { FitWeights } from "../domain/weights";
import { adjustWeights, weighsAlike } from "./adjust-weights";
import { defaultWeights, type Weights } from "./weights";

/** What the form states when a weight of the partner's is set and nothing else is touched: hundredths. */
const stating = (base: Weights, place: number): FitWeights => ({
  village: base.village,
  partner: { ...base.partner, weights: { ...base.partner.weights, place } },
});

test("what is left as it was seen stays as exact as it was learnt", () => {
  const learnt: Weights = {
    ...defaultWeights,
    version: "learned/1",
    partner: { ...defaultWeights.partner, bias: -0.20417 },
  };
  const rounded = { ...learnt, partner: { ...learnt.partner, bias: -0.2 } };
  const adjusted = adjustWeights(learnt, stating(rounded, 2), "dpmd/1");
  expect(adjusted.partner.bias).toBe(-0.20417);
  expect(adjusted.partner.weights.place).toBe(2);
  expect(adjusted.version).toBe("dpmd/1");
  expect(adjusted.baselines).toBe(learnt.baselines);
});

test("only a weight that was stated anew makes a difference", () => {
  const { place } = defaultWeights.partner.weights;
  expect(
    weighsAlike(defaultWeights, adjustWeights(defaultWeights, stating(defaultWeights, place + 0.004), "dpmd/1")),
  ).toBe(true);
  expect(
    weighsAlike(defaultWeights, adjustWeights(defaultWeights, stating(defaultWeights, place + 0.01), "dpmd/1")),
  ).toBe(false);
});

test("a fund source with weights of its own keeps its distance from the others, within the bounds", () => {
  const own = (place: number): FitWeights => stating(defaultWeights, place);
  const base: Weights = { ...defaultWeights, segments: { zakat: own(3), tjsl: own(0.5) } };
  const { segments } = adjustWeights(base, stating(base, 0), "dpmd/1");
  expect(segments?.zakat?.partner.weights.place).toBeCloseTo(3 - defaultWeights.partner.weights.place, 10);
  expect(segments?.tjsl?.partner.weights.place).toBe(0);
  expect(segments?.zakat?.village).toEqual(defaultWeights.village);
});
