/** How long answers took, in milliseconds: half of them at most `p50`, 95 of a hundred at most `p95`. */
export type Percentiles = { p50: number; p95: number; p99: number; max: number };

/** The percentiles of these times by nearest rank, to a hundredth of a millisecond; all 0 when there are none. */
export function percentiles(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => {
    const rank = Math.max(1, Math.ceil(sorted.length * share));
    return Math.round((sorted[rank - 1] ?? 0) * 100) / 100;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
