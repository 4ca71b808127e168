import type { Outcome } from "../../domain/market";
import type { CriterionName } from "../../domain/ranking";
import type { DeclineReason, FundSource } from "../../domain/vocabulary";
import { pairOf } from "../pair";
import type { PreparedMarket } from "../prepare";
import { type Answer, answersIn } from "./answers";
import { FEATURES, featureOf, featuresOf } from "./features";
import { recordsBefore } from "./records-before";

/** What weights are learnt from: one answer of one side, with what the criteria measured. */
export type Example = Pick<
  Answer,
  "potential" | "interest" | "side" | "at" | "kind" | "target" | "strength" | "toRequest"
> & {
  fundSource: FundSource;
  /** [1, value − baseline of each criterion], 0 where unknown or not applicable. */
  features: Float64Array;
  /** The chance 0..1 that the side looked there, of each list that showed it. */
  looks: readonly number[];
  /** What a refusal's reason was chosen over; each holds the log-odds features of "rather this than that". */
  comparisons: readonly Float64Array[];
};

/** How likely somebody looks at a 1-based place of a list, 0..1; null where no list showed it. */
export type Examination = (position: number | null) => number;

/** The criteria that a reason points at. */
const POINTS_AT: Partial<Record<DeclineReason, readonly CriterionName[]>> = {
  not_our_sector: ["subject"],
  too_far: ["place"],
  not_ready: ["stage", "readiness_to_sign"],
};

/**
 * The examples in outcomes, in the order of potential, interest and side. Pairs that the market lacks are left out. The
 * track record is that of the days before the month in which the pair was first shown, and affinity stays out, so that no
 * outcome explains itself.
 */
export function examplesOf(
  prepared: PreparedMarket,
  outcomes: readonly Outcome[],
  examination: Examination,
): Example[] {
  const records = recordsBefore(prepared, outcomes);
  return answersIn(outcomes).flatMap((answer) => {
    const from = prepared.potentials.get(answer.potential);
    const to = prepared.interests.get(answer.interest);
    if (!from || !to) return [];
    const pair = { ...pairOf(from, to), ...records(answer.since, { from, to }), affinity: null };
    const features = featuresOf(pair, prepared.weights.baselines);
    const { fundSource } = to.interest;
    const { potential, interest, side, at, kind, target, strength, reason } = answer;
    const comparisons = target === 0 && kind === "answered" ? comparisonsOf(reason, features) : [];
    const looks = answer.positions.map(examination);
    const said = { potential, interest, side, at, kind, target, strength, toRequest: answer.toRequest };
    return [{ ...said, fundSource, features, looks, comparisons }];
  });
}

/**
 * A refusal's reason is a choice among what speaks against (conditional logit, McFadden, 1974): the more a criterion lowers
 * this side's log-odds, the likelier it is named. Against each of the other reasons, the log-odds that this one is named
 * are the difference of what their criteria take away; the bias and all other criteria are out of it.
 */
function comparisonsOf(reason: DeclineReason | null, features: Float64Array): Float64Array[] {
  const named = reason ? POINTS_AT[reason] : undefined;
  if (!named || named.every((criterion) => features[featureOf(criterion)] === 0)) return [];
  return Object.values(POINTS_AT)
    .filter((other) => other !== named)
    .map((other) => {
      const rather = new Float64Array(FEATURES);
      for (const criterion of named) rather[featureOf(criterion)] = -(features[featureOf(criterion)] ?? 0);
      for (const criterion of other) rather[featureOf(criterion)] = features[featureOf(criterion)] ?? 0;
      return rather;
    });
}
