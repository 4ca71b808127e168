import { sideOf } from "~/matching/domain/introduction-state";
import type { DeclineReason, OutcomeType, Side } from "~/matching/domain/vocabulary";

import type { MoveIntroduction } from "./introduction-step";

/** What a move tells the learning. */
export type MoveOutcome = { side: Side; type: OutcomeType; reason: DeclineReason | null };

/**
 * The outcomes of a move: an answer is its side's own, whoever gave it; a meeting is both sides'; who concludes that it is
 * not for now says no.
 */
export function outcomesOf(move: MoveIntroduction): MoveOutcome[] {
  switch (move.event) {
    case "accept":
      return [{ side: move.side, type: "accepted", reason: null }];
    case "decline":
      return [{ side: move.side, type: "declined", reason: move.declined.code }];
    case "record_meeting":
      return [{ side: sideOf(move.actor), type: "met", reason: null }];
    case "conclude":
      return move.declined ? [{ side: sideOf(move.actor), type: "declined", reason: move.declined.code }] : [];
    default:
      return [];
  }
}
