import { OUTCOME_TYPES, type OutcomeType } from "../../domain/vocabulary";
import { isResponse } from "../learn/answers";
import { meanOf } from "../learn/held-out";
import { type Learner, LEARNERS, type LearningTrial, type Measured, measureLearning } from "./learning";
import { TRUTH } from "./learning-truth";

type ByLearner = Record<Learner, number>;

/** How learning fares after so many outcomes, the mean of all markets. */
export type LearningPoint = {
  outcomes: number;
  /** Share of the true worth of the first five that is lost beside the ranking by the true weights. */
  regret: ByLearner;
  /** Share of the regret of the weights set by hand that is gone; below 0 where it is worse. */
  regret_recovered: ByLearner;
  /** Of both sides' fits on new pairs against the true chances, 0..1. */
  calibration_error: ByLearner;
  ndcg10: ByLearner;
  /** Share of true weights within the learnt weights' 90 % intervals; null while learning is silent. */
  coverage_90: number | null;
  /** Share of markets where the held-out answers spoke for the learnt weights. */
  better: number;
};

/** What is asked of learning, and whether it was reached. */
export type LearningGoal = { outcomes: number; wanted: number; found: number; reached: boolean };

export type LearningQuality = {
  seed: number;
  markets: number;
  /** What counts as an outcome: whatever is an answer. */
  counted: readonly OutcomeType[];
  truth: typeof TRUTH;
  goals: { regret_recovered: LearningGoal; calibration_error: LearningGoal };
  curve: LearningPoint[];
  /** Regret recovered by learning at the goal, market by market. */
  regret_recovered_by_market: number[];
};

/**
 * Done in about a minute. A truth that lies near the weights set by hand leaves little to recover, so that markets differ
 * much; of as many the mean is within a few hundredths of what more would give.
 */
const SIZE = { markets: 24, villages: 80, partners: 30, outcomes: [0, 50, 100, 200, 500, 1000] };
/** The goals are set at as many outcomes. */
const GOAL_AT = 500;
const LEAST_RECOVERED = 0.5;
const MOST_CALIBRATION_ERROR = 0.05;

/**
 * How well weights are learnt on simulated markets with known truths, by seed: regret, calibration, order and coverage
 * after growing numbers of outcomes, beside the weights set by hand and learning without one of its parts. `trial` may be
 * another size; the goals are judged at 500 outcomes, which it has to contain.
 */
export function learningQuality({ seed, ...size }: { seed: number } & Partial<LearningTrial>): LearningQuality {
  const trial = { ...SIZE, ...size, seed };
  const measured = [...measureLearning(trial)];
  const curve = trial.outcomes.map((outcomes) => pointOf(measured.filter((one) => one.outcomes === outcomes)));
  const atGoal = measured.filter(({ outcomes }) => outcomes === GOAL_AT);
  const goal = pointOf(atGoal);
  const recovered = goal.regret_recovered.learned;
  const error = goal.calibration_error.learned;
  return {
    seed,
    markets: trial.markets,
    counted: OUTCOME_TYPES.filter((type) => isResponse({ type })),
    truth: TRUTH,
    goals: {
      regret_recovered: goalOf({ wanted: LEAST_RECOVERED, found: recovered, reached: recovered >= LEAST_RECOVERED }),
      calibration_error: goalOf({
        wanted: MOST_CALIBRATION_ERROR,
        found: error,
        reached: error <= MOST_CALIBRATION_ERROR,
      }),
    },
    curve,
    regret_recovered_by_market: atGoal.map((one) => pointOf([one]).regret_recovered.learned),
  };
}

const goalOf = (goal: Omit<LearningGoal, "outcomes">): LearningGoal => ({ outcomes: GOAL_AT, ...goal });

function pointOf(measured: readonly Measured[]): LearningPoint {
  const best = meanOf(measured.map(({ trueTop5 }) => trueTop5));
  const lost = (learner: Learner) => 1 - meanOf(measured.map(({ results }) => results[learner].top5)) / best;
  const mean = (part: "calibrationError" | "ndcg10") => (learner: Learner) =>
    meanOf(measured.map(({ results }) => results[learner][part]));
  const inside = sumOf(measured.map(({ coverage }) => coverage?.inside ?? 0));
  const all = sumOf(measured.map(({ coverage }) => coverage?.all ?? 0));
  return {
    outcomes: measured[0]?.outcomes ?? 0,
    regret: byLearner(lost),
    regret_recovered: byLearner((learner) => 1 - lost(learner) / lost("default")),
    calibration_error: byLearner(mean("calibrationError")),
    ndcg10: byLearner(mean("ndcg10")),
    coverage_90: all === 0 ? null : inside / all,
    better: meanOf(measured.map(({ better }) => Number(better === true))),
  };
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function byLearner(of: (learner: Learner) => number): ByLearner {
  const result: ByLearner = {
    default: 0,
    learned: 0,
    no_prior: 0,
    no_position_correction: 0,
    separate_fund_sources: 0,
    one_for_all_fund_sources: 0,
  };
  for (const learner of LEARNERS) result[learner] = of(learner);
  return result;
}
