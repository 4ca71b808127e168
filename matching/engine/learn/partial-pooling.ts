import { Matrix } from "ml-matrix";

import type { Prior } from "./map-logistic";

/** What is believed of all segments together before there are outcomes: mean and standard deviation of each parameter. */
export type PoolBelief = {
  mean: Float64Array;
  spread: Float64Array;
  /** Standard deviation of a segment's parameters around those of all. */
  segmentSpread: Float64Array;
  /** The mean of each segment's parameters: that of all where nothing is known of it. */
  segmentMeans: readonly Float64Array[];
  least: Float64Array;
};

/**
 * The prior of partial pooling over [all, segment 1, segment 2, …], each block as long as `mean`: all ~ N(mean, spread²),
 * segment ~ N(its mean + what all moved by, segmentSpread²). Its mode given outcomes is the joint one: a segment with many
 * outcomes goes its own way, one with few follows the rest, one without any moves exactly as all do (Gelman and Hill,
 * 2006, chapter 12).
 */
export function pooledPrior({ mean, spread, segmentSpread, segmentMeans, least }: PoolBelief): Prior {
  const size = mean.length;
  const blocks = 1 + segmentMeans.length;
  const precision = Matrix.zeros(size * blocks, size * blocks);
  for (const [at, deviation] of spread.entries()) {
    const tie = (segmentSpread[at] ?? 0) ** -2;
    precision.set(at, at, deviation ** -2 + segmentMeans.length * tie);
    for (let block = 1; block < blocks; block++) {
      const own = block * size + at;
      precision.set(own, own, tie);
      precision.set(at, own, -tie);
      precision.set(own, at, -tie);
    }
  }
  return {
    mean: Float64Array.from([mean, ...segmentMeans].flatMap((block) => [...block])),
    precision,
    least: Float64Array.from(Array.from({ length: blocks }, () => [...least]).flat()),
  };
}
