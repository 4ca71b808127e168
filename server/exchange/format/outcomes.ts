import { z } from "zod";

import type { Outcome } from "~/matching/domain/market";
import { DECLINE_REASONS, OUTCOME_TYPES, SIDES } from "~/matching/domain/vocabulary";

import { code, count, day, instant, ref, text } from "./fields";
import type { BrokenRule, PartOf } from "./list-format";

/** An outcome as a file states it. */
export const outcomeRow = z.object({
  potential: ref(),
  interest: ref(),
  side: code(SIDES, "side"),
  type: code(OUTCOME_TYPES, "outcomeType"),
  at: instant(),
  reason: code(DECLINE_REASONS, "declineReason").nullish(),
  value: count(1, 5).nullish(),
  position: count(1).nullish(),
  list_version: text(100).nullish(),
  until: day().nullish(),
});
export type OutcomeRow = z.infer<typeof outcomeRow>;

/** A rating says how many of five. */
export function outcomeRules({ type, value }: PartOf<OutcomeRow>): BrokenRule[] {
  if (type !== "rated" || (value ?? null) !== null) return [];
  const allowed = { kind: "number", min: 1, max: 5, whole: true } as const;
  return [{ code: "rating_missing", columns: ["value", "type"], found: null, allowed }];
}

/** The outcome of a sound row. */
export function outcomeFrom(row: OutcomeRow): Outcome {
  return {
    potential: row.potential,
    interest: row.interest,
    side: row.side,
    type: row.type,
    at: row.at,
    reason: row.reason ?? null,
    value: row.value ?? null,
    position: row.position ?? null,
    listVersion: row.list_version ?? null,
    until: row.until ?? null,
  };
}

/** The row that states an outcome; an instant on the second is written without a fraction. */
export function outcomeTo({ listVersion, at, ...outcome }: Outcome): OutcomeRow {
  const { potential, interest, side, type, reason, value, position, until } = outcome;
  const rest = { reason, value, position, list_version: listVersion, until };
  return { potential, interest, side, type, at: at.replace(/\.000Z$/, "Z"), ...rest };
}
