import type { Pair } from "../pair";

/**
 * What a criterion says of a pair: a value 0..1; `unknown` when a field it needs is absent (contributes nothing, lowers
 * confidence); `not_applicable` when this kind of pair has nothing to measure (contributes nothing, counts nowhere).
 */
export type Measure = number | "unknown" | "not_applicable";

/** One criterion of fit, pure. */
export type Criterion = (pair: Pair) => Measure;
