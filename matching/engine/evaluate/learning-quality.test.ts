import { expect, test } from "vitest";

import { prepareMarket } from "../prepare";
import { defaultWeights } from "../weights";
import { simulatedPairs } from "./learning-pairs";
import { learningQuality } from "./learning-quality";
import { firstResponses, playOutcomes } from "./learning-stream";
import { drawTruth } from "./learning-truth";
import { simulateMarket } from "./simulated-market";

const SMALL = { villages: 30, partners: 10, seed: 3 };
const play = (seed: number) => {
  const prepared = prepareMarket(simulateMarket(SMALL));
  const pairs = simulatedPairs(prepared, 1);
  return playOutcomes({ prepared, pairs, truth: drawTruth(defaultWeights, 2), seed }, 100);
};

test("the same seed plays the same market, truth and outcomes, another seed others", () => {
  expect(simulateMarket(SMALL)).toEqual(simulateMarket(SMALL));
  expect(simulateMarket({ ...SMALL, seed: 4 })).not.toEqual(simulateMarket(SMALL));
  expect(play(1)).toEqual(play(1));
  expect(play(2)).not.toEqual(play(1));
});

test("a play ends with the answer asked for, in the order of time, and fewer answers are its beginning", () => {
  const outcomes = play(1);
  const answers = outcomes.filter(({ type }) => type !== "viewed");
  expect(answers).toHaveLength(100);
  expect(outcomes.at(-1)).toBe(answers.at(-1));
  expect(outcomes.map(({ at }) => at)).toEqual(outcomes.map(({ at }) => at).sort());
  const few = firstResponses(outcomes, 20);
  expect(outcomes.slice(0, few.length)).toEqual(few);
});

test("nobody is shown again what it has answered", () => {
  const answered = new Set<string>();
  const shownAgain = play(1).filter(({ potential, interest, side, type }) => {
    const key = [potential, interest, side].join();
    if (type !== "viewed") answered.add(key);
    return type === "viewed" && answered.has(key);
  });
  expect(shownAgain).toEqual([]);
});

test("every criterion varies in a simulated market, the subject too", () => {
  const features = simulatedPairs(prepareMarket(simulateMarket(SMALL)), 1).map((pair) => [...pair.features]);
  const criteria = Array.from({ length: 10 }, (_, at) => new Set(features.map((row) => row[at + 1])).size);
  // Without outcomes there is no track record.
  expect(criteria.map((different, at) => different > (at === 8 ? 0 : 2))).toEqual(criteria.map(() => true));
});

test("after 500 answers half of the regret is gone and fits are calibrated, and without answers nothing has changed", () => {
  const quality = learningQuality({ seed: 1, markets: 8, outcomes: [0, 500] });
  expect(quality.goals).toMatchObject({ regret_recovered: { reached: true }, calibration_error: { reached: true } });
  const [none, goal] = quality.curve;
  expect(none?.regret_recovered.learned).toBe(0);
  expect(none?.coverage_90).toBeNull();
  expect(goal?.ndcg10.learned).toBeGreaterThan(goal?.ndcg10.default ?? 1);
}, 60_000);
