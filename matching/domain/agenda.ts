/** What an agenda is good at, in the order in which they count when nothing else is said. */
export const AGENDA_OBJECTIVES = ["value", "least_served", "gaps", "gap_fairness", "table_moves"] as const;
export type AgendaObjective = (typeof AGENDA_OBJECTIVES)[number];

/** Halves of the day: slots before `firstHalf`, and from it on. */
export const AGENDA_HALVES = ["first", "second"] as const;
export type AgendaHalf = (typeof AGENDA_HALVES)[number];

/** Who meets: slots in which there is no meeting, at least `min` and at most `max` meetings (null: no limit). */
export type AgendaParticipant = { ref: string; unavailable: readonly number[]; min: number; max: number | null };

/** A wished meeting of two participants. When this and one of `after` are both held, this one is in a later slot. */
export type AgendaMeeting = {
  ref: string;
  a: string;
  b: string;
  value: number;
  must: boolean;
  half: AgendaHalf | null;
  slot: number | null;
  after: readonly string[];
};

/** A meeting with its slot (from 0) and table (from 0). */
export type PlacedMeeting = { ref: string; slot: number; table: number };

/** Where a meeting was before; a locked one keeps slot and table, whatever happens. */
export type PreviousMeeting = PlacedMeeting & { locked: boolean };

/** An event's wishes: slots 0..slots−1, of which those below `firstHalf` are the first half, and tables 0..tables−1. */
export type AgendaProblem = {
  slots: number;
  firstHalf: number;
  tables: number;
  participants: readonly AgendaParticipant[];
  meetings: readonly AgendaMeeting[];
  previous: readonly PreviousMeeting[];
  objective: readonly AgendaObjective[];
  /** The gap counts of any two participants differ by at most this; null is no limit. */
  maxGapDifference: number | null;
};

/** A condition of the problem that takes part in a contradiction. */
export type AgendaConflict =
  | { code: "too_many_musts"; participant: string; musts: number; slots: number }
  | { code: "must"; meeting: string; a: string; b: string }
  | { code: "unavailable"; participant: string; slots: readonly number[] }
  | { code: "half"; meeting: string; half: AgendaHalf }
  | { code: "fixed_slot"; meeting: string; slot: number }
  | { code: "after"; meeting: string; after: string }
  | { code: "locked"; meeting: string; slot: number; table: number }
  | { code: "same_table"; first: string; second: string; slot: number; table: number }
  | { code: "min"; participant: string; min: number; wishes: number }
  | { code: "max"; participant: string; max: number }
  | { code: "tables"; tables: number; slots: number }
  | { code: "gap_difference"; most: number }
  /** There is no agenda, but the few conditions that are to blame were not found in the time. */
  | { code: "all_together" };

/** Why a meeting has no place in an agenda. */
export type UnscheduledReason =
  | { code: "no_common_slot" }
  | { code: "participant_full"; participant: string }
  | { code: "no_shared_free_slot" }
  | { code: "tables_full" }
  | { code: "outweighed" };

/** How good an agenda is: value as the sum over its meetings, the rest as counts. */
export type AgendaMeasures = {
  value: number;
  /** Runs of idle slots (unavailable ones too) between two meetings of one participant, over all participants. */
  gaps: number;
  /** Most minus fewest gaps of a participant, those without meetings counted as 0. */
  gapSpread: number;
  /** How often a participant has another table than at its meeting before. */
  tableMoves: number;
  /** Participants without any meeting. */
  unserved: number;
  /** Meetings of the least served participant. */
  fewest: number;
  /** Meetings of `previous` that lost their slot or their table. */
  changes: number;
};

export const AGENDA_STATUSES = ["optimal", "feasible", "infeasible", "unknown"] as const;

/**
 * An agenda and what is proven about it. `optimal`: every listed objective but `table_moves` is proven; `infeasible`:
 * proven, with the clashing conditions; `unknown`: the time was used and nothing was found.
 */
export type AgendaAnswer = {
  status: (typeof AGENDA_STATUSES)[number];
  meetings: readonly PlacedMeeting[];
  unscheduled: readonly { ref: string; reason: UnscheduledReason }[];
  measures: AgendaMeasures;
  /** No agenda that is as good in the objectives listed before `value` has more; null when nothing is known. */
  valueBound: number | null;
  /** No agenda that is as good in the objectives listed before `gaps` has fewer. */
  gapsBound: number;
  /** Objectives of which it is proven that none better exists without loss in those listed before. */
  proven: readonly AgendaObjective[];
  conflict: readonly AgendaConflict[];
  seconds: number;
};

/** What the solver tells while it works. */
export type AgendaProgress = {
  stage: "choose" | "place" | "improve" | "prove";
  seconds: number;
  best: AgendaAnswer;
};
