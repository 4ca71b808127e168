/**
 * Every pair of a market in figures. Pair `p` is the interest `interests[⌊p / potentials.length⌋]` with the potential
 * `potentials[p mod potentials.length]`; 14 bytes a pair.
 */
export type BoardFigures = {
  /** Refs, in their order. */
  potentials: readonly string[];
  interests: readonly string[];
  /** 0..100; of a pair that one liftable rule keeps apart, once lifted; NaN for any other blocked pair. */
  score: Float64Array;
  /** 0..1; NaN where there is no score. */
  confidence: Float32Array;
  /** A bit for each broken rule, by place in `BLOCKER_CODES`; 0 is a pair that nothing keeps apart. */
  rules: Uint16Array;
};
