import type { BrokenRule } from "./list-format";

/** A lower and an upper bound in rupiah, either of which may be unstated, with the columns that hold them. */
export type Bounds = {
  min: number | null | undefined;
  max: number | null | undefined;
  columns: readonly [min: string, max: string];
};

/** A lower bound above the upper one. */
export function minAboveMax({ min, max, columns }: Bounds): BrokenRule[] {
  if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
  return [{ code: "min_above_max", columns, found: min, facts: { other: columns[1], max: String(max) } }];
}
