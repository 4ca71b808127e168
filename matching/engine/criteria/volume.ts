import type { Criterion } from "./criterion";
import { isPurchase } from "./is-purchase";
import { ratio } from "./quantity";

/** Produced against wanted quantity, √(produced / wanted) up to 1, where a partner buys or says how much it wants. */
export const volume: Criterion = ({ potential, interest }) => {
  if (interest.wanted === null) return isPurchase(interest) ? "unknown" : "not_applicable";
  if (potential.volume === null) return "unknown";
  const share = ratio(potential.volume, interest.wanted);
  return share === null ? "unknown" : Math.sqrt(Math.min(1, share));
};
