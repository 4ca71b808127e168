import type { Wish } from "./brokering-vocabulary";

/** What is known of a village and a partner before an event: what each wishes of the other, whether they are introduced, and how well they fit (0..100; null when nothing is known). */
export type EventPair = { village: Wish | null; partner: Wish | null; isIntroduced: boolean; score: number | null };

/** Whether the two may meet at all: introduced, or wished by both; a `no` of either side is never scheduled. */
export function mayMeet({ village, partner, isIntroduced }: EventPair): boolean {
  if (village === "no" || partner === "no") return false;
  return isIntroduced || (village !== null && partner !== null);
}

/** Whether both insist. */
export const isMutualMust = ({ village, partner }: EventPair): boolean => village === "must" && partner === "must";

/** What a wish adds: to insist is worth more than to like, and silence nothing. */
const WISHED: Record<Wish, number> = { must: 1, nice: 0.6, no: 0 };
const UNKNOWN_FIT = 0.5;

/**
 * What a meeting is worth, 0..1: half of it how well the two fit, and a quarter what each side wishes. A pair of which
 * nothing is known counts as one that is just worth an introduction.
 */
export function meetingValue({ village, partner, score }: EventPair): number {
  const fit = score === null ? UNKNOWN_FIT : score / 100;
  return fit / 2 + (WISHED[village ?? "no"] + WISHED[partner ?? "no"]) / 4;
}
