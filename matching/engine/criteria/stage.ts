import { READINESS_LEVELS, type Readiness, type Support, SUPPORTS } from "../../domain/vocabulary";
import type { Criterion } from "./criterion";
import { isPurchase } from "./is-purchase";

type ByReadiness = readonly [idea: number, pilot: number, producing: number, marketReady: number];

/** What each support is for: advice at the start, tools while growing, markets and papers once there is a product. */
const SERVES: Record<Support, ByReadiness> = {
  capital: [0.5, 0.9, 1, 0.7],
  equipment: [0.3, 0.8, 1, 0.7],
  training: [0.8, 1, 0.9, 0.6],
  mentoring: [0.9, 1, 0.8, 0.6],
  market_access: [0.05, 0.3, 0.9, 1],
  technology: [0.3, 0.7, 1, 0.9],
  infrastructure: [0.6, 0.8, 1, 0.8],
  certification: [0.1, 0.6, 1, 0.9],
  promotion: [0.1, 0.5, 0.9, 1],
  research: [0.9, 1, 0.7, 0.6],
};
/** A buyer wants what is there. */
const SELLS: ByReadiness = [0, 0.15, 0.85, 1];

/**
 * Readiness against what the offered support is for: the mean over all that is offered. Which of it the village needs is not
 * looked at, so that naming one more need that is met never costs anything.
 */
export const stage: Criterion = ({ potential: { readiness }, interest }) => {
  if (isPurchase(interest)) return at(SELLS, readiness);
  const offers = SUPPORTS.filter((support) => interest.offers.includes(support));
  if (offers.length === 0) return "unknown";
  return offers.reduce((sum, offer) => sum + at(SERVES[offer], readiness), 0) / offers.length;
};

const at = (values: ByReadiness, readiness: Readiness) => values[READINESS_LEVELS.indexOf(readiness)] ?? 0;
