import type { IntroductionRecord } from "~/db/queries/introductions/introduction-record";
import type { Actor } from "~/matching/domain/actor";
import type { Declined } from "~/matching/domain/phrases/decline-reason";
import type { FitSide } from "~/matching/domain/ranking";
import type { IntroductionState, MeetingKind, MeetingOutcome } from "~/matching/domain/brokering-vocabulary";
import type { Side } from "~/matching/domain/vocabulary";

/** What happens to an introduction. A no needs its reason; "other" its words. */
export type IntroductionStep =
  | { event: "pass_on" | "withdraw" }
  | { event: "accept"; side: FitSide }
  | { event: "decline"; side: Side; declined: Declined }
  | { event: "record_meeting"; kind: MeetingKind; heldOn: string; note: string | null }
  | {
      event: "conclude";
      conclusion: MeetingOutcome;
      note: string | null;
      /** Of `not_now`. */
      declined: Declined | null;
    };

/** Who moves which introduction. */
export type MoveIntroduction = IntroductionStep & { actor: Actor; ref: string };

/** A move that holds its introduction's lock. */
export type LockedMove = { found: IntroductionRecord; move: MoveIntroduction; next: IntroductionState; at: Date };
