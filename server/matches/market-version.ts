import { createHash } from "node:crypto";

import type { Market } from "~/matching/domain/market";
import type { OutcomeType } from "~/matching/domain/vocabulary";

/** These change no ranking, so that the market is not loaded again for them. */
const LOOKS: readonly OutcomeType[] = ["viewed", "saved", "dismissed"];

/** Names the state of a market by what ranks: twelve hexadecimal digits, the same for the same market. */
export function marketVersion({ outcomes, ...market }: Market): string {
  const weighty = outcomes.filter(({ type }) => !LOOKS.includes(type));
  return createHash("sha256")
    .update(JSON.stringify([market, weighty]))
    .digest("hex")
    .slice(0, 12);
}
