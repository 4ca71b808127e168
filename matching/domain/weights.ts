import type { CriterionName, FitSide } from "./ranking";
import type { FundSource } from "./vocabulary";

/** Weights of one side in log-odds per unit of value, with the bias in log-odds. */
export type SideWeights = { bias: number; weights: Record<CriterionName, number> };

/** What both sides weigh. */
export type FitWeights = Record<FitSide, SideWeights>;

/** A version of the weights; `baselines` are the values (0..1) that speak neither for nor against. */
export type Weights = FitWeights & {
  version: string;
  baselines: Record<CriterionName, number>;
  /** Of fund sources whose outcomes differ from the rest; the others weigh as all do. */
  segments?: Partial<Record<FundSource, FitWeights>>;
};

/** The two sides, in the order in which pages show them. */
export const FIT_SIDES = ["partner", "village"] as const satisfies readonly FitSide[];

/** What a person may set a weight (log-odds per unit of value) and a bias (log-odds) to. */
export const WEIGHT_BOUNDS = { weight: { min: 0, max: 20 }, bias: { min: -5, max: 5 } } as const;

/** A weight as people see and state it, in hundredths. */
export const statedWeight = (weight: number): number => Math.round(weight * 100) / 100;
