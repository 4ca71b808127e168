import type { Pair } from "../pair";
import type { Support } from "../../domain/vocabulary";
import type { Criterion } from "./criterion";
import { isPurchase } from "./is-purchase";
import { subject } from "./subject";

/** What every partner offers tells two partners apart less than what few do. */
const SPECIFICITY = 0.1;
/** Of a purchase, market access is what matters; help beside it counts a tenth. */
const MARKET_SHARE = 0.9;
/** Who needs no market but finds all it needs in what comes with a purchase has no reason to refuse it. */
const SERVED_BESIDE = 0.5;
/** A buyer of something else is no market; one whose text is nearly about the same theme is. */
const SAME_THING = 0.3;
/** A market named as a later need is needed a little less. */
const LATER_NEED = 0.05;

/**
 * The share of the village's needs that the offers meet, the nth need weighing 1/n, and how specific the overlap is. Of a
 * purchase it is above all whether the village looks for a market, as far as the partner buys what the village sells.
 */
export const support: Criterion = (pair) => {
  const { needs } = pair.potential;
  if (needs === null || needs.length === 0) return "unknown";
  const share = metShare(needs, pair);
  if (!isPurchase(pair.interest)) return share;
  const at = needs.indexOf("market_access");
  if (at === -1 && needs.every((need) => pair.interest.offers.includes(need))) return SERVED_BESIDE;
  const market = at === -1 ? 0 : Math.max(0, 1 - LATER_NEED * at);
  return MARKET_SHARE * market * boughtShare(pair) + (1 - MARKET_SHARE) * share;
};

/** How far what a partner buys is what the village sells, 0..1, by what their texts say; 1 where they say nothing. */
export function boughtShare(pair: Pair): number {
  const alike = subject(pair);
  return typeof alike === "number" ? Math.min(1, alike / SAME_THING) : 1;
}

function metShare(needs: readonly Support[], { interest: { offers }, rarity }: Pair): number {
  let met = 0;
  let all = 0;
  let rarest = 0;
  for (const [at, need] of needs.entries()) {
    const weight = 1 / (at + 1);
    all += weight;
    if (!offers.includes(need)) continue;
    met += weight;
    rarest = Math.max(rarest, rarity.get(need) ?? 0);
  }
  return (met / all) * (1 - SPECIFICITY * (1 - rarest));
}
