import { type Grid, NONE } from "./grid";

/** Values as whole numbers of `unit`; `loss[m]` is what not holding m costs, or, below 0, minus what holding it costs. */
export type Units = { unit: number; loss: Float64Array; ideal: number };

const MOST_DECIMALS = 9;
const CLOSE = 1e-10;

/**
 * The values of the meetings that may be left out, in whole units of the last decimal that occurs (nine at most), so
 * that sums are exact. `ideal` is the value of holding all musts and everything that has a value above 0.
 */
export function unitsOf(grid: Grid): Units {
  const optional = grid.value.map((value, meeting) => (grid.must[meeting] ? 0 : value));
  let decimals = 0;
  while (decimals < MOST_DECIMALS && optional.some((value) => !hasDecimals(value, decimals))) decimals++;
  const whole = optional.map((value) => Math.round(value * 10 ** decimals));
  const divisor = whole.reduce(gcd, 0) || 1;
  return {
    unit: divisor / 10 ** decimals,
    loss: whole.map((value) => value / divisor),
    ideal: grid.value.reduce((sum, value, meeting) => sum + (grid.must[meeting] ? value : Math.max(0, value)), 0),
  };
}

/** The units lost by an agenda against `ideal`. */
export function lossOf({ loss }: Units, slotOf: Int32Array): number {
  let lost = 0;
  loss.forEach((weight, meeting) => {
    const held = slotOf[meeting] !== NONE;
    if (weight > 0 && !held) lost += weight;
    if (weight < 0 && held) lost -= weight;
  });
  return lost;
}

const hasDecimals = (value: number, decimals: number) =>
  Math.abs(value - Math.round(value * 10 ** decimals) / 10 ** decimals) < CLOSE;

function gcd(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
