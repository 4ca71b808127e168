import type { Criterion } from "./criterion";

/** What came of earlier introductions of both sides, each shrunk to the market's mean; unknown when neither has any. */
export const trackRecord: Criterion = ({ villageRecord, partnerRecord }) => {
  const known = [villageRecord, partnerRecord].filter(({ observed }) => observed > 0);
  if (known.length === 0) return "unknown";
  return known.reduce((sum, { worth }) => sum + worth, 0) / known.length;
};
