import { logistic } from "../score";

/**
 * One observation: z = Σ parameter[offset + i] · features[i] is the log-odds of `target` (0..1), which counts `weight`
 * times. `examined` is the chance that a no would look like this silence: 1 for whatever was answered.
 */
export type Row = { offset: number; features: Float64Array; target: number; weight: number; examined: number };

/** The log-odds of a row. */
export function logOddsOf({ offset, features }: Pick<Row, "offset" | "features">, parameters: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (parameters[offset + at] ?? 0);
  return sum;
}

/** −ln of the likelihood of one observation, target · −ln σ(z) + (1 − target) · −ln(1 − examined · σ(z)), without its weight. */
export function lossOf({ target, examined }: Pick<Row, "target" | "examined">, logOdds: number): number {
  const yes = target === 0 ? 0 : target * softplus(-logOdds);
  if (target === 1) return yes;
  // 1 − a·σ(z) = (1 + (1 − a)·e^z) / (1 + e^z)
  const left = examined === 1 ? 0 : softplus(logOdds + Math.log(1 - examined));
  return yes + (1 - target) * (softplus(logOdds) - left);
}

/** ln(1 + e^x) without overflow. */
const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** The chance (0..1) that somebody who stayed silent had looked and meant no, given how likely a yes would have been. */
export const meantNo = (examined: number, fit: number) =>
  examined === 1 ? 1 : (examined * (1 - fit)) / (1 - examined * fit);

/** First derivative of a row's loss by its log-odds, without its weight. */
export function slopeOf({ target, examined }: Row, logOdds: number): number {
  const fit = logistic(logOdds);
  return (1 - target) * meantNo(examined, fit) * fit - target * (1 - fit);
}

/**
 * Second derivative of a row's loss by its log-odds, without its weight, and the one it has while who looked is taken as
 * known (the expectation step's): that one is never negative, the exact one can be, for silence.
 */
export function bendsOf({ target, examined }: Row, logOdds: number): { exact: number; expected: number } {
  const fit = logistic(logOdds);
  const spread = fit * (1 - fit);
  const expected = spread * (target + (1 - target) * meantNo(examined, fit));
  const unsure = examined === 1 ? 0 : (examined * (1 - examined) * fit * spread) / (1 - examined * fit) ** 2;
  return { exact: expected - (1 - target) * unsure, expected };
}
