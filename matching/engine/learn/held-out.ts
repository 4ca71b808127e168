import type { FitSide } from "../../domain/ranking";
import { logistic } from "../score";
import { sideWeights, type Weights } from "../weights";
import { logOddsOf, lossOf, meantNo } from "./answer-likelihood";
import { calibrationError } from "./calibration-error";
import type { Example } from "./examples";
import { vectorOf } from "./features";
import { silenceOf } from "./rows";

/** How well weights foretold answers they were not learnt from: mean −ln likelihood (nats), and calibration error 0..1. */
export type Foretelling = { logLoss: number; calibrationError: number };

type Fitting = Pick<Example, "features" | "side" | "fundSource">;

/** Gives the fits (0..1) that weights give to what is measured. */
export function fitsBy(weights: Weights): (of: Fitting) => number {
  const vectors = new Map<string, Float64Array>();
  return ({ features, side, fundSource }) => {
    const key = `${side} ${fundSource}`;
    const vector = vectors.get(key) ?? vectorOf(sideWeights(weights, side, fundSource));
    vectors.set(key, vector);
    return logistic(logOddsOf({ offset: 0, features }, vector));
  };
}

/**
 * How well weights foretell each of these examples, at least one. Silence counts as a no as far as somebody looked
 * (examination model), for the calibration by the chance that it was one.
 */
export function foretell(
  examples: readonly Example[],
  weights: Weights,
  saidShare: Record<FitSide, number>,
): Foretelling & { losses: number[] } {
  const fitOf = fitsBy(weights);
  const seen = examples.map((example) => {
    const examined = example.kind === "silence" ? silenceOf(example.looks, saidShare[example.side]) : 1;
    return { example, examined, forecast: fitOf(example) };
  });
  const losses = seen.map(({ example: { target }, examined, forecast }) =>
    lossOf({ target, examined }, Math.log(forecast / (1 - forecast))),
  );
  const forecasts = seen.map(({ example, examined, forecast }) => ({
    forecast,
    observed: example.target,
    weight: meantNo(examined, forecast),
  }));
  return { losses, logLoss: meanOf(losses), calibrationError: calibrationError(forecasts) };
}

/** The arithmetic mean; NaN of nothing. */
export const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
