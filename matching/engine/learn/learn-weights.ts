import type { Outcome } from "../../domain/market";
import type { PreparedMarket } from "../prepare";
import type { Weights } from "../weights";
import { examination } from "./examination";
import { type Example, examplesOf } from "./examples";
import { fitWeights, type PerWeight } from "./fit-weights";
import { type Foretelling, foretell, meanOf } from "./held-out";

/**
 * What to learn from. `before` is what was held before these outcomes, the prior; those of the market when absent. Weights
 * that were learnt from some of the same outcomes are no prior for them: those would count twice.
 */
export type Learning = {
  prepared: PreparedMarket;
  outcomes: readonly Outcome[];
  /** What the learnt weights are called, such as `learned/3`. */
  version: string;
  before?: Weights;
};

/** How many examples there are: answered, shown and left, and answered for a reason that says nothing of the fit. */
export type ExampleCounts = { answered: number; silent: number; aside: number };

/** Learnt weights beside those in use, judged on the latest answers, which the judged weights had not seen. */
export type LearntWeights = {
  kind: "learnt";
  /** Learnt from all outcomes. */
  weights: Weights;
  standardErrors: PerWeight;
  examples: ExampleCounts;
  /** `gainError` is the standard error of the gain in log loss (before − after). */
  heldOut: { pairs: number; before: Foretelling; after: Foretelling; gain: number; gainError: number };
  /** Whether the weights learnt without the held-out answers foretold them better than those in use. */
  better: boolean;
};

/** Why there is nothing to learn yet. */
export type NothingLearnt = { kind: "silent"; reason: "too_few_answers"; needed: number; examples: ExampleCounts };

/** Fewer answers than three per weight of a side say nothing that the weights set by hand do not say better. */
export const ANSWERS_NEEDED = 30;
const HELD_OUT_SHARE = 0.2;

/**
 * Learns both sides' weights from outcomes, pure and whatever their order. The latest fifth of the examples is held out to
 * judge weights learnt from the rest; what is returned is then learnt from all. Silent under `ANSWERS_NEEDED` answers.
 */
export function learnWeights({ prepared, outcomes, version, before }: Learning): LearntWeights | NothingLearnt {
  const inUse = prepared.weights;
  return learnFrom(examplesOf(prepared, outcomes, examination), { inUse, before: before ?? inUse, version });
}

type Versions = { inUse: Weights; before: Weights; version: string };

/** The same from examples that are measured already. */
export function learnFrom(
  all: readonly Example[],
  { inUse, before, version }: Versions,
): LearntWeights | NothingLearnt {
  const examples = countsOf(all);
  if (examples.answered < ANSWERS_NEEDED) {
    return { kind: "silent", reason: "too_few_answers", needed: ANSWERS_NEEDED, examples };
  }
  const telling = all.filter(({ kind }) => kind !== "aside");
  const { earlier, latest } = splitByTime(telling);
  const trial = fitWeights(earlier, before);
  const now = foretell(latest, inUse, trial.saidShare);
  const then = foretell(latest, { ...before, ...trial.weights }, trial.saidShare);
  const gains = now.losses.map((loss, at) => loss - (then.losses[at] ?? 0));
  const gain = meanOf(gains);
  const { weights, standardErrors } = fitWeights(telling, before);
  return {
    kind: "learnt",
    weights: { ...before, ...weights, version },
    standardErrors,
    examples,
    heldOut: {
      pairs: latest.length,
      before: { logLoss: now.logLoss, calibrationError: now.calibrationError },
      after: { logLoss: then.logLoss, calibrationError: then.calibrationError },
      gain,
      gainError: Math.sqrt(meanOf(gains.map((one) => (one - gain) ** 2)) / gains.length),
    },
    better: gain > 0,
  };
}

function countsOf(examples: readonly Example[]): ExampleCounts {
  const count = (wanted: Example["kind"]) => examples.filter(({ kind }) => kind === wanted).length;
  return { answered: count("answered"), silent: count("silence"), aside: count("aside") };
}

/** The earlier four fifths and the latest fifth, each in the order of the examples; at the same instant that order decides. */
function splitByTime(examples: readonly Example[]): { earlier: Example[]; latest: Example[] } {
  const inTime = [...examples.entries()].sort(([, a], [, b]) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const held = new Set(inTime.slice(Math.floor(examples.length * (1 - HELD_OUT_SHARE))).map(([index]) => index));
  return {
    earlier: examples.filter((_, index) => !held.has(index)),
    latest: examples.filter((_, index) => held.has(index)),
  };
}
