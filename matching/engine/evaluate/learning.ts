import { FUND_SOURCES } from "../../domain/vocabulary";
import { examination } from "../learn/examination";
import { type Example, examplesOf } from "../learn/examples";
import { ASSUMPTIONS, type Assumptions, fitWeights } from "../learn/fit-weights";
import { learnFrom } from "../learn/learn-weights";
import { prepareMarket } from "../prepare";
import { defaultWeights, type Weights } from "../weights";
import { calibrationAgainst, chancesOf, coverageOf, qualityOf, worthsOf } from "./learning-measures";
import { simulatedPairs } from "./learning-pairs";
import { firstResponses, playOutcomes } from "./learning-stream";
import { drawTruth } from "./learning-truth";
import { simulateMarket } from "./simulated-market";

/** What is tried: how many answers are learnt from, on how many markets, each with its own truth. */
export type LearningTrial = {
  seed: number;
  markets: number;
  outcomes: readonly number[];
  villages: number;
  partners: number;
};

/** How weights are made: in use, learnt, and what learning would be without one of its parts. */
export const LEARNERS = [
  "default",
  "learned",
  "no_prior",
  "no_position_correction",
  "separate_fund_sources",
  "one_for_all_fund_sources",
] as const;
export type Learner = (typeof LEARNERS)[number];

/** How one learner's lists fare beside the true weights' on new pairs; see `measureLearning`. */
export type LearnerResult = { top5: number; ndcg10: number; calibrationError: number };

export type Measured = {
  market: number;
  outcomes: number;
  trueTop5: number;
  results: Record<Learner, LearnerResult>;
  /** Of `learned`; null while it is silent. */
  coverage: { inside: number; all: number } | null;
  better: boolean | null;
};

/**
 * Lets simulated markets with known truths play, learns from the first N answers, and measures all learners on new pairs of
 * a second market of the same truth: other villages, partners and texts.
 */
export function* measureLearning(trial: LearningTrial): Generator<Measured> {
  for (let market = 0; market < trial.markets; market++) {
    const seed = trial.seed * 1000 + market * 10;
    const { villages, partners } = trial;
    const prepared = prepareMarket(simulateMarket({ villages, partners, seed }));
    const truth = drawTruth(defaultWeights, seed + 1);
    const fresh = simulatedPairs(prepareMarket(simulateMarket({ villages, partners, seed: seed + 2 })), seed + 3);
    const worths = worthsOf(fresh, truth);
    const chances = chancesOf(fresh, truth);
    const play = { prepared, pairs: simulatedPairs(prepared, seed + 4), truth, seed: seed + 5 };
    const all = playOutcomes(play, Math.max(...trial.outcomes));
    const judge = (weights: Weights): LearnerResult => ({
      ...qualityOf(weights, worths),
      calibrationError: calibrationAgainst(chances, weights),
    });
    const inUse = judge(defaultWeights);
    const trueTop5 = qualityOf(truth.weights, worths).top5;
    for (const count of trial.outcomes) {
      const outcomes = firstResponses(all, count);
      const examples = examplesOf(prepared, outcomes, examination);
      const learning = learnFrom(examples, { inUse: defaultWeights, before: defaultWeights, version: "learned/1" });
      const learnt = learning.kind === "learnt" ? learning : null;
      const fit = baselines(examples);
      yield {
        market,
        outcomes: count,
        trueTop5,
        results: {
          default: inUse,
          learned: learnt ? judge(learnt.weights) : inUse,
          no_prior: judge(fit.noPrior()),
          no_position_correction: judge(fit.noPositionCorrection()),
          separate_fund_sources: judge(fit.separate()),
          one_for_all_fund_sources: judge(fit.oneForAll()),
        },
        coverage: learnt && coverageOf(truth.weights, learnt.weights, learnt.standardErrors),
        better: learnt && learnt.better,
      };
    }
  }
}

/** As good as no prior: what is left only keeps the numbers finite. */
const NO_PRIOR: Assumptions = { relativeSpread: 20, leastSpread: 20, biasSpread: 20, segmentShare: 0.001 };
const ONE_FOR_ALL: Assumptions = { ...ASSUMPTIONS, segmentShare: 0.001 };

function baselines(examples: readonly Example[]) {
  const alwaysLooked = examples.map((example) => ({ ...example, looks: example.looks.map(() => 1) }));
  const fitted = (from: readonly Example[], assumptions?: Assumptions): Weights => ({
    ...defaultWeights,
    ...fitWeights(from, defaultWeights, assumptions).weights,
  });
  return {
    noPrior: () => fitted(examples, NO_PRIOR),
    noPositionCorrection: () => fitted(alwaysLooked),
    oneForAll: () => fitted(examples, ONE_FOR_ALL),
    separate: (): Weights => ({
      ...defaultWeights,
      segments: Object.fromEntries(
        FUND_SOURCES.map((fundSource) => {
          const own = examples.filter((example) => example.fundSource === fundSource);
          const { partner, village } = fitted(own, ONE_FOR_ALL);
          return [fundSource, { partner, village }];
        }),
      ),
    }),
  };
}
