import * as fc from "fast-check";
import { expect, test } from "vitest";

import { CRITERIA, type CriterionName } from "../../domain/ranking";
import { FUND_SOURCES } from "../../domain/vocabulary";
import { normalFrom, type Random, randomFrom } from "../random";
import { logistic } from "../score";
import { defaultWeights } from "../weights";
import type { Example } from "./examples";
import { FEATURES, featureOf } from "./features";
import { fitWeights } from "./fit-weights";

const values = (fields: Partial<Record<CriterionName, number>>) => {
  const features = new Float64Array(FEATURES);
  features[0] = 1;
  for (const criterion of CRITERIA) features[featureOf(criterion)] = fields[criterion] ?? 0;
  return features;
};
const example = (fields: Partial<Example> = {}): Example => ({
  potential: "P-1",
  interest: "I-1",
  side: "partner",
  at: "2026-02-01T03:00:00.000Z",
  kind: "answered",
  target: 1,
  strength: 1,
  toRequest: false,
  fundSource: "tjsl",
  features: values({}),
  looks: [1],
  comparisons: [],
  ...fields,
});

test("without examples nothing changes, and no fund source gets weights of its own", () => {
  const { weights } = fitWeights([], defaultWeights);
  expect(weights).toEqual({ partner: defaultWeights.partner, village: defaultWeights.village, segments: {} });
});

test("what says nothing of the fit teaches nothing", () => {
  const aside = example({ kind: "aside", target: 0, features: values({ subject: -0.4 }) });
  expect(fitWeights([aside], defaultWeights).weights).toEqual(fitWeights([], defaultWeights).weights);
});

test("one side's answers leave the other side's weights as they are", () => {
  const { weights } = fitWeights([example({ features: values({ people: 0.6 }) })], defaultWeights);
  expect(weights.partner.weights.people).toBeGreaterThan(defaultWeights.partner.weights.people);
  expect(weights.village.weights.people).toBeCloseTo(defaultWeights.village.weights.people, 9);
});

test("the more answers, the smaller the standard errors", () => {
  const errorAfter = (count: number) => {
    const examples = Array.from({ length: count }, (_, at) =>
      example({ target: at % 2, features: values({ people: at % 3 === 0 ? 0.5 : -0.4 }) }),
    );
    return fitWeights(examples, defaultWeights).standardErrors.partner.weights.people;
  };
  expect(errorAfter(400)).toBeLessThan(0.8 * errorAfter(20));
  expect(errorAfter(20)).toBeLessThan(errorAfter(0));
});

test("weights never fall below 0, whatever the answers", () => {
  const anyExample = fc
    .record({
      features: fc.array(fc.double({ min: -0.7, max: 0.6, noNaN: true }), {
        minLength: CRITERIA.length,
        maxLength: CRITERIA.length,
      }),
      target: fc.constantFrom(0, 1),
      kind: fc.constantFrom("answered", "silence"),
      fundSource: fc.constantFrom(...FUND_SOURCES),
      side: fc.constantFrom("partner", "village"),
    } as const)
    .map(({ features, kind, target, ...rest }) =>
      example({ ...rest, kind, target: kind === "silence" ? 0 : target, features: Float64Array.of(1, ...features) }),
    );
  fc.assert(
    fc.property(fc.array(anyExample, { minLength: 20, maxLength: 60 }), (examples) => {
      const { weights } = fitWeights(examples, defaultWeights);
      for (const both of [weights, ...Object.values(weights.segments)]) {
        for (const { weights: side } of [both.partner, both.village]) {
          for (const criterion of CRITERIA) expect(side[criterion]).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test("a refusal for a reason moves that reason's criterion most, and the rest less than a refusal without one", () => {
  const features = values({ subject: -0.2, place: -0.3, stage: -0.2, people: -0.2 });
  const refusals = (comparisons: readonly Float64Array[]) =>
    fitWeights(
      Array.from({ length: 6 }, () => example({ target: 0, features, comparisons })),
      defaultWeights,
    ).weights.partner.weights;
  const tooFar = refusals(
    [values({ place: 0.3, subject: -0.2 }), values({ place: 0.3, stage: -0.2 })].map(withoutBias),
  );
  const unsaid = refusals([]);
  const moved = (after: typeof unsaid, criterion: CriterionName) =>
    (after[criterion] - defaultWeights.partner.weights[criterion]) / defaultWeights.partner.weights[criterion];
  const others = CRITERIA.filter((criterion) => criterion !== "place").map((criterion) => moved(tooFar, criterion));
  expect(moved(tooFar, "place")).toBeGreaterThan(Math.max(...others));
  expect(moved(tooFar, "place")).toBeGreaterThan(2 * moved(unsaid, "place"));
  for (const criterion of ["subject", "stage"] as const) {
    expect(moved(tooFar, criterion)).toBeLessThan(moved(unsaid, criterion));
  }
});

const withoutBias = (features: Float64Array) => features.map((feature, at) => (at === 0 ? 0 : feature));

/** Answers to lists of ten that are ranked by `people`, whose true weight is 0 here; half of the noes go unsaid. */
function rankedByPeople(random: Random): Example[] {
  return Array.from({ length: 1500 }, (_, at) => {
    const position = (at % 10) + 1;
    const look = 1 / Math.log2(position + 1);
    const features = values({
      people: 0.6 - position / 10 + 0.05 * normalFrom(random),
      subject: 0.3 * normalFrom(random),
    });
    const wants = random() < logistic(defaultWeights.partner.weights.subject * (features[featureOf("subject")] ?? 0));
    const looked = random() < look;
    const answers = looked && (wants || random() < 0.5);
    const kind = answers ? "answered" : "silence";
    return example({ kind, target: answers && wants ? 1 : 0, features, looks: [look] });
  });
}

test("what only stands high in the lists is taken for wanted unless it is known who looks where", () => {
  const examples = rankedByPeople(randomFrom(5));
  const people = (from: readonly Example[]) => fitWeights(from, defaultWeights).weights.partner;
  const corrected = people(examples);
  const uncorrected = people(examples.map((one) => ({ ...one, looks: [1] })));
  expect(corrected.weights.people).toBeLessThan(0.4);
  expect(uncorrected.weights.people).toBeGreaterThan(corrected.weights.people + 0.5);
  expect(Math.abs(corrected.bias)).toBeLessThan(0.35);
  expect(uncorrected.bias).toBeLessThan(-0.6);
});
