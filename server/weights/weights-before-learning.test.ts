import { expect, test } from "vitest";

import type { Weights } from "~/matching/domain/weights";
import { defaultWeights } from "~/matching/engine";

import { weightsBeforeLearning } from "./weights-before-learning";

const placed = (version: string, place: number): Weights => ({
  ...defaultWeights,
  version,
  partner: { ...defaultWeights.partner, weights: { ...defaultWeights.partner.weights, place } },
});
const adjusted = (version: string, place: number, basedOn: string) =>
  ({ weights: placed(version, place), origin: "adjusted", basedOn }) as const;
const learned = (version: string, place: number, basedOn: string) =>
  ({ weights: placed(version, place), origin: "learned", basedOn }) as const;

const own = defaultWeights.partner.weights.place;
const placeBefore = (...versions: Parameters<typeof weightsBeforeLearning>[1]) =>
  weightsBeforeLearning(versions.at(-1)?.weights.version ?? "", versions).partner.weights.place;

test("what people set is what learning starts from", () => {
  expect(placeBefore()).toBe(own);
  expect(placeBefore(adjusted("dpmd/1", 3, "default/1"))).toBe(3);
});

test("a learnt version leads back to what it was learnt from, however often", () => {
  const first = learned("learned/1", 4, "dpmd/1");
  const again = learned("learned/2", 5, "learned/1");
  expect(placeBefore(adjusted("dpmd/1", 3, "default/1"), first, again)).toBe(3);
});

test("what people changed in a learnt version is changed alike in what it was learnt from", () => {
  const onLearnt = adjusted("dpmd/1", 5.5, "learned/1");
  expect(placeBefore(learned("learned/1", 4, "default/1"), onLearnt)).toBe(own + 1.5);
});
