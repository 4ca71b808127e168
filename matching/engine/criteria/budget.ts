import type { Support } from "../../domain/vocabulary";
import type { Criterion } from "./criterion";
import { isPurchase } from "./is-purchase";

/** Support that is given as people's time: what the village needs in money says nothing about it. */
const ADVICE: ReadonlySet<Support> = new Set(["training", "mentoring", "research"]);
/** A least need of twice the most a village can get is worth 2^−1.5 = 0.35. */
const STEEPNESS = 1.5;
/** What is lost when the village's wish (not its least need) lies over the range, at most. */
const WISH_LOSS = 0.3;
/** What is lost when all that is needed lies under the least that the partner gives, at most. */
const SMALL_LOSS = 0.4;

/** The funding need against the partner's range per village: 1 inside, falling on both sides; not for purchases and pure advice. */
export const budget: Criterion = ({ potential: { fundingNeed }, interest }) => {
  if (isPurchase(interest) || interest.offers.every((offer) => ADVICE.has(offer))) return "not_applicable";
  const least = fundingNeed?.min ?? fundingNeed?.max ?? null;
  const most = fundingNeed?.max ?? least;
  const floor = interest.budget?.perVillageMin ?? null;
  const ceiling = interest.budget?.perVillageMax ?? null;
  if (least === null || most === null || (floor === null && ceiling === null)) return "unknown";
  return fitUnder(least, most, ceiling) * fitOver(most, floor);
};

function fitUnder(least: number, most: number, ceiling: number | null): number {
  if (ceiling === null || most <= ceiling) return 1;
  if (ceiling === 0) return 0;
  const wish = 1 - WISH_LOSS * Math.min(1, most / ceiling - 1);
  return least <= ceiling ? wish : wish * 2 ** (-STEEPNESS * (least / ceiling - 1));
}

function fitOver(most: number, floor: number | null): number {
  if (floor === null || most >= floor) return 1;
  return 1 - SMALL_LOSS * (1 - most / floor);
}
