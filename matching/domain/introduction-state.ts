import type { Actor } from "./actor";
import { canEditForPartner, canEditForVillage, isBrokerOf, type VillageOwned } from "./policy";
import type { FitSide } from "./ranking";
import type { IntroductionState } from "./brokering-vocabulary";
import type { Side } from "./vocabulary";

/** A village and a partner who are being introduced, as the rules see them. */
export type Introduction = {
  state: IntroductionState;
  /** Who began it: DPMD for both, the partner with the village, or the village by way of DPMD. */
  origin: Side;
  village: Omit<VillageOwned, "createdBy">;
  partnerId: number;
  /** From this moment on it can no longer be answered. */
  expiresAt: Date;
};

/** What can happen to an introduction. A side answers, or somebody for it; DPMD may turn a village's request down. */
export type IntroductionMove =
  | { event: "pass_on" | "withdraw" | "expire" | "record_meeting" | "conclude" }
  | { event: "accept"; side: FitSide }
  | { event: "decline"; side: Side };

/** The state that follows, or why there is none. */
export type NextIntroduction = { state: IntroductionState } | { refusal: "forbidden" | "wrong_state" | "expired" };

/** Who moves it, and when; `clock` is the time that has run out. */
export type IntroductionMover = { by: Actor | "clock"; at: Date };

/** Waiting for somebody's answer: they count against a quota, and expire. */
export const OPEN_STATES = ["requested", "proposed", "accepted_by_village", "accepted_by_partner"] as const;
/** Both said yes: each sees whom to talk to. */
export const INTRODUCED_STATES = ["introduced", "met", "concluded"] as const;
/** A pair in one of these is not introduced a second time. */
export const STANDING_STATES = [...OPEN_STATES, "introduced", "met"] as const;

const includes = (states: readonly IntroductionState[], state: IntroductionState) => states.includes(state);

/** Whether somebody's answer is awaited. */
export const isOpenIntroduction = (state: IntroductionState): boolean => includes(OPEN_STATES, state);
/** Whether the pair is being introduced: it is not begun a second time. */
export const isStandingIntroduction = (state: IntroductionState): boolean => includes(STANDING_STATES, state);
/** Whether both sides have accepted: contacts may be shown, and they may write to each other. */
export const isIntroduced = (state: IntroductionState): boolean => includes(INTRODUCED_STATES, state);

/**
 * Who is asked: who asks has answered. A partner's request waits for the village, a village's first for DPMD, DPMD's
 * proposal for both.
 */
export const FIRST_STATE = {
  broker: "proposed",
  partner: "accepted_by_partner",
  village: "requested",
} as const satisfies Record<Side, IntroductionState>;

const ACCEPTED: Record<FitSide, Partial<Record<IntroductionState, IntroductionState>>> = {
  village: { proposed: "accepted_by_village", accepted_by_partner: "introduced" },
  partner: { proposed: "accepted_by_partner", accepted_by_village: "introduced" },
};

/** The sides whose answer is awaited. */
export const AWAITED: Record<IntroductionState, readonly Side[]> = {
  requested: ["broker"],
  proposed: ["village", "partner"],
  accepted_by_village: ["partner"],
  accepted_by_partner: ["village"],
  introduced: [],
  met: [],
  concluded: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

/**
 * The rule of an introduction's life: `(requested →) proposed → (accepted_by_village | accepted_by_partner) → introduced →
 * met → concluded`, and `declined`, `withdrawn`, `expired`. Each side answers once and before the time is over; a broker,
 * or for a village its kecamatan's officer, may do so on its behalf.
 */
export function nextIntroduction(
  introduction: Introduction,
  move: IntroductionMove,
  { by, at }: IntroductionMover,
): NextIntroduction {
  const isOver = at.getTime() >= introduction.expiresAt.getTime();
  if (by === "clock" || move.event === "expire") {
    if (by !== "clock" || move.event !== "expire") return { refusal: "forbidden" };
    return isOver && isOpenIntroduction(introduction.state) ? { state: "expired" } : { refusal: "wrong_state" };
  }
  if (!may(introduction, move, by)) return { refusal: "forbidden" };
  if (isOpenIntroduction(introduction.state) && isOver) return { refusal: "expired" };
  const state = followingState(introduction.state, move);
  return state ? { state } : { refusal: "wrong_state" };
}

function followingState(state: IntroductionState, move: IntroductionMove): IntroductionState | undefined {
  switch (move.event) {
    case "pass_on":
      return state === "requested" ? "accepted_by_village" : undefined;
    case "accept":
      return ACCEPTED[move.side][state];
    case "decline":
      return AWAITED[state].includes(move.side) ? "declined" : undefined;
    case "withdraw":
      return isOpenIntroduction(state) ? "withdrawn" : undefined;
    case "record_meeting":
      return state === "introduced" || state === "met" ? "met" : undefined;
    case "conclude":
      return state === "introduced" || state === "met" ? "concluded" : undefined;
    default:
      return undefined;
  }
}

function may(introduction: Introduction, move: IntroductionMove, actor: Actor): boolean {
  switch (move.event) {
    case "accept":
    case "decline":
      return speaksAs(introduction, move.side, actor);
    case "pass_on":
      return speaksAs(introduction, "broker", actor);
    case "withdraw":
      return speaksAs(introduction, introduction.origin, actor) || speaksAs(introduction, "broker", actor);
    default:
      return takesPartIn(introduction, actor);
  }
}

/** Whether the actor may speak as this side of the introduction, as its own or on its behalf. */
export function speaksAs(
  { village, partnerId }: Pick<Introduction, "village" | "partnerId">,
  side: Side,
  actor: Actor,
): boolean {
  switch (side) {
    case "village":
      return canEditForVillage(actor, { ...village, createdBy: null });
    case "partner":
      return canEditForPartner(actor, { partnerId, createdBy: null }, village.regency);
    default:
      return isBrokerOf(actor, village.regency);
  }
}

/** Whether the actor is of one of the sides, or may act for one. */
export const takesPartIn = (introduction: Pick<Introduction, "village" | "partnerId">, actor: Actor): boolean =>
  speaksAs(introduction, "village", actor) || speaksAs(introduction, "partner", actor);

/** The side somebody is of: DPMD's and the kecamatan's people are of none of the two. */
export function sideOf({ organisation }: Actor): Side {
  if (organisation.kind === "village" || organisation.kind === "district") return "village";
  return organisation.kind === "partner" ? "partner" : "broker";
}

/** The moves that the actor may make now, in the order in which they are offered. */
export function introductionMovesFor(introduction: Introduction, mover: { by: Actor; at: Date }): IntroductionMove[] {
  return MOVES.filter((move) => "state" in nextIntroduction(introduction, move, mover));
}

/** Every move that a person can make. */
export const MOVES: readonly IntroductionMove[] = [
  { event: "pass_on" },
  { event: "accept", side: "village" },
  { event: "accept", side: "partner" },
  { event: "decline", side: "village" },
  { event: "decline", side: "partner" },
  { event: "decline", side: "broker" },
  { event: "withdraw" },
  { event: "record_meeting" },
  { event: "conclude" },
];

/** Days after which those whose answer is awaited are reminded. */
export const REMINDER_DAYS = [3, 7, 12] as const;

/** How many reminders are due after so many milliseconds of waiting: 0 to 3. */
export const remindersDue = (waitedMs: number): number =>
  REMINDER_DAYS.filter((days) => waitedMs >= days * DAY_MS).length;

const DAY_MS = 24 * 60 * 60 * 1000;
