import type { Outcome } from "../../domain/market";
import type { FitSide } from "../../domain/ranking";
import { type DeclineReason, OUTCOME_TYPES, type OutcomeType } from "../../domain/vocabulary";

/** What one side said of one pair, all its outcomes taken together. */
export type Answer = {
  potential: string;
  interest: string;
  side: FitSide;
  /** Instants (UTC) of the pair's first outcome, of whichever side, and of this side's last. */
  since: string;
  at: string;
  /** 1-based places in the lists that showed it; null where no list did. */
  positions: readonly (number | null)[];
  /** `silence`: shown and nothing more; `aside`: an answer that says nothing of the fit. */
  kind: "answered" | "silence" | "aside";
  /** How likely the side wants this, 0 (no) to 1 (yes), as far as the answer tells. */
  target: number;
  /** How much it tells beside a plain yes or no. */
  strength: number;
  reason: DeclineReason | null;
  /** Whether it answers somebody's request, and not a list. */
  toRequest: boolean;
};

type Grade = { target: number; strength: number };

/**
 * Each step on the way counts more than the one before: to save a pair costs little and tells half as much as to ask for an
 * introduction, and what follows tells more the more it cost. A grade tells more, never differently: see `rowsOf`.
 */
const GRADES: Record<OutcomeType, Grade> = {
  viewed: { target: 0, strength: 1 },
  rated: { target: 0, strength: 1 },
  dismissed: { target: 0, strength: 1 },
  declined: { target: 0, strength: 1 },
  saved: { target: 1, strength: 0.5 },
  introduction_requested: { target: 1, strength: 1 },
  accepted: { target: 1, strength: 1 },
  met: { target: 1, strength: 1.25 },
  mou_signed: { target: 1, strength: 1.5 },
  agreement_signed: { target: 1, strength: 1.75 },
  programme_completed: { target: 1, strength: 2 },
};
/** A rating comes from who knows the other. */
const RATED_STRENGTH = 1.5;
/** What both sides have to want. */
const SHARED: ReadonlySet<OutcomeType> = new Set(["met", "mou_signed", "agreement_signed", "programme_completed"]);
/** What is said to an introduction that was asked for. */
const REPLIES: ReadonlySet<OutcomeType> = new Set(["accepted", "declined"]);
/** Nobody's fit is at fault. */
const NO_FAULT: ReadonlySet<DeclineReason> = new Set(["budget_used", "already_supported"]);

/**
 * The answers in outcomes, one per pair and side, in the order of potential, interest and side, whatever the order of the
 * outcomes: the last word counts, a yes with the furthest step it led to. A side's outcomes speak of its own fit; a meeting
 * or signature, whoever noted it, of both; what a broker does otherwise speaks of neither.
 */
export function answersIn(outcomes: readonly Outcome[]): Answer[] {
  return byPair(outcomes).flatMap((events) => {
    const [first] = events;
    const since = first ? instantOf(first) : "";
    return SIDES.flatMap((side) => {
      const own = events.filter((event) => event.side === side || SHARED.has(event.type));
      return answerOf(own, { side, since });
    });
  });
}

const SIDES: readonly FitSide[] = ["partner", "village"];

/** The outcomes of each pair, first to last, pairs in order. */
function byPair(outcomes: readonly Outcome[]): Outcome[][] {
  const pairs = new Map<string, { event: Outcome; key: string }[]>();
  for (const event of outcomes) {
    const pair = JSON.stringify([event.potential, event.interest]);
    const events = pairs.get(pair) ?? [];
    events.push({ event, key: orderOf(event) });
    pairs.set(pair, events);
  }
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, events]) => events.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ event }) => event));
}

/** By time; at the same instant what goes further comes later. */
const orderOf = (event: Outcome) =>
  [instantOf(event), String(OUTCOME_TYPES.indexOf(event.type)).padStart(2, "0"), JSON.stringify(event)].join();

const instantOf = ({ at }: Outcome) => new Date(at).toISOString();

function answerOf(events: readonly Outcome[], { side, since }: { side: FitSide; since: string }): Answer[] {
  const last = events.at(-1);
  const [first] = events;
  if (!first || !last) return [];
  const said = events.filter((event) => isResponse(event) && !(event.type === "rated" && event.value === null));
  const word = said.at(-1);
  const common = {
    potential: first.potential,
    interest: first.interest,
    side,
    since,
    at: instantOf(last),
    positions: events.filter(({ type }) => type === "viewed").map(({ position }) => position),
  };
  if (!word) return [{ ...common, kind: "silence", target: 0, strength: 1, reason: null, toRequest: false }];
  const kind = word.reason !== null && NO_FAULT.has(word.reason) ? "aside" : "answered";
  return [{ ...common, kind, ...gradeOf(word, said), reason: word.reason, toRequest: REPLIES.has(word.type) }];
}

function gradeOf(word: Outcome, said: readonly Outcome[]): Grade {
  if (word.value !== null) return { target: (word.value - 1) / 4, strength: RATED_STRENGTH };
  const grade = GRADES[word.type];
  if (grade.target === 0) return grade;
  return said.reduce((best, { type }) => further(best, GRADES[type]), grade);
}

const further = (a: Grade, b: Grade) => (b.target > a.target || b.strength > a.strength ? b : a);

/** Whether somebody answered: everything but having been shown. */
export const isResponse = ({ type }: Pick<Outcome, "type">): boolean => type !== "viewed";
