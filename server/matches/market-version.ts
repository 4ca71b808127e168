import { createHash } from "node:crypto";

import { isLook } from "~/matching/domain/looks";
import type { Market } from "~/matching/domain/market";

/** Names the state of a market by what ranks: twelve hexadecimal digits, the same for the same market. */
export function marketVersion({ outcomes, ...market }: Market): string {
  const weighty = outcomes.filter(({ type }) => !isLook(type));
  return createHash("sha256")
    .update(JSON.stringify([market, weighty]))
    .digest("hex")
    .slice(0, 12);
}
