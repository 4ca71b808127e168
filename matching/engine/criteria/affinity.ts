import type { Criterion } from "./criterion";

/** Where the company that both keep speaks neither for nor against them. */
const SILENT = 0.5;

/**
 * Do the parties that both have had to do with suggest that the two suit each other (see learn/collaborative): 0..1, drawn
 * towards 0.5 the less evidence there is. Not applicable while either has too few ties.
 */
export const affinity: Criterion = ({ affinity: known }) =>
  known === null ? "not_applicable" : SILENT + known.weight * (known.value - SILENT);
