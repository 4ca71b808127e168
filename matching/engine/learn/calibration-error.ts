/** A probability that was foretold, what came of it (0..1), and how much it counts. */
export type Forecast = { forecast: number; observed: number; weight: number };

const BINS = 10;

/**
 * Expected calibration error (Naeini et al., AAAI 2015), 0 (what is called 0.7 happens seven times in ten) to 1: in ten
 * bins of equal width by forecast, the distance of mean forecast and mean outcome, each bin counting by its weight.
 */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const gaps = new Float64Array(BINS);
  let total = 0;
  for (const { forecast, observed, weight } of forecasts) {
    const bin = Math.min(BINS - 1, Math.floor(forecast * BINS));
    gaps[bin] = (gaps[bin] ?? 0) + weight * (forecast - observed);
    total += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}
