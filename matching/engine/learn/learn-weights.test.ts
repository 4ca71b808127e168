import { expect, test } from "vitest";

import { drawTruth } from "../evaluate/learning-truth";
import { simulatedPairs } from "../evaluate/learning-pairs";
import { playOutcomes } from "../evaluate/learning-stream";
import { simulateMarket } from "../evaluate/simulated-market";
import { prepareMarket } from "../prepare";
import { randomFrom, shuffled } from "../random";
import { defaultWeights } from "../weights";
import { ANSWERS_NEEDED, learnWeights } from "./learn-weights";

const prepared = prepareMarket(simulateMarket({ villages: 30, partners: 10, seed: 3 }));
const truth = drawTruth(defaultWeights, 4);
const outcomes = playOutcomes({ prepared, pairs: simulatedPairs(prepared, 5), truth, seed: 6 }, 300);
const version = "learned/1";

test("under the needed number of answers it stays silent and says how many there are", () => {
  const few = outcomes.slice(0, 40);
  const learning = learnWeights({ prepared, outcomes: few, version });
  expect(learning).toMatchObject({ kind: "silent", reason: "too_few_answers", needed: ANSWERS_NEEDED });
  expect(learning.examples.answered).toBeLessThan(ANSWERS_NEEDED);
  expect(learnWeights({ prepared, outcomes: [], version }).kind).toBe("silent");
});

test("the order of the outcomes changes no bit", () => {
  const learning = learnWeights({ prepared, outcomes, version });
  expect(learning.kind).toBe("learnt");
  expect(learnWeights({ prepared, outcomes: shuffled(outcomes, randomFrom(1)), version })).toEqual(learning);
});

test("learnt weights carry their version, keep the baselines, and are judged on a fifth of the examples", () => {
  const learning = learnWeights({ prepared, outcomes, version });
  if (learning.kind !== "learnt") throw new Error("Nothing was learnt");
  const { weights, examples, heldOut, better } = learning;
  expect(weights.version).toBe(version);
  expect(weights.baselines).toBe(defaultWeights.baselines);
  expect(heldOut.pairs).toBe(Math.ceil((examples.answered + examples.silent) * 0.2));
  expect(heldOut.gain).toBeCloseTo(heldOut.before.logLoss - heldOut.after.logLoss, 12);
  expect(better).toBe(heldOut.gain > 0);
});

test("the weights that outcomes were drawn from foretell them better than those set by hand", () => {
  const asTrue = { ...prepared, weights: truth.weights };
  const learnt = learnWeights({ prepared: asTrue, outcomes, version, before: defaultWeights });
  const usual = learnWeights({ prepared, outcomes, version });
  if (learnt.kind !== "learnt" || usual.kind !== "learnt") throw new Error("Nothing was learnt");
  expect(learnt.weights).toEqual(usual.weights);
  expect(learnt.heldOut.before.logLoss).toBeLessThan(usual.heldOut.before.logLoss);
});
