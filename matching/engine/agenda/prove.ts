import { annealGaps } from "./anneal";
import { boardWith } from "./board";
import { type Control, shareOf } from "./control";
import type { Goal } from "./goals";
import type { Incumbent } from "./incumbent";
import { improveParts } from "./improve-parts";
import { type Neighbourhoods, neighbourhoodsFrom } from "./neighbourhood";
import { type Question, questionAbout } from "./question";

/** Conflicts of the first attempt to refute and to find, which then grow. */
const REFUTING = 12_000;
const FINDING = 30_000;
const GROWTH = 1.5;
const STEPS = 400_000;
/** Up to which share of the time goals before the gaps, and the gaps themselves, may be worked on while later ones wait. */
const BEFORE_GAPS = 0.5;
const GAPS = 0.85;

/** What the search knows of each goal: no agenda that is as good in the goals before costs less than its bound. */
export type Proof = { infeasible: boolean; bounds: number[] };

type Search = { incumbent: Incumbent; control: Control; neighbourhoods: Neighbourhoods; proof: Proof };

/**
 * Improves the best agenda goal by goal until each is proven or the time is used. Conflicts and steps, not seconds, decide
 * how long each attempt lasts, so that the same seed gives the same agenda.
 */
export async function proveAgenda(incumbent: Incumbent, control: Control, proof: Proof): Promise<void> {
  const search = { incumbent, control, neighbourhoods: neighbourhoodsFrom(control.random), proof };
  if (incumbent.board === null) await findAny(search);
  if (incumbent.board === null) return;
  const gaps = incumbent.goals.findIndex(({ objective }) => objective === "gaps");
  if (gaps !== -1 && (incumbent.costs[gaps] ?? 0) > (proof.bounds[gaps] ?? 0)) {
    anneal({ ...search, least: () => proof.bounds[gaps] ?? 0, isOver: control.isOver });
  }
  const shares = { before: shareOf(control, BEFORE_GAPS), gaps: shareOf(control, GAPS) };
  for (const [index, goal] of incumbent.goals.entries()) {
    if (control.isOver()) return;
    if ((incumbent.costs[index] ?? 0) > (proof.bounds[index] ?? 0)) {
      await settleGoal({ ...search, isOver: timeFor(search, index, { gaps, shares }) }, index, goal);
    }
  }
}

async function findAny({ incumbent, control, proof }: Search): Promise<void> {
  control.stage = "place";
  const question = await questionAbout(incumbent, 0, "proof");
  const answer = question.ask(0, [], { isOver: control.isOver });
  if (answer === "unsatisfiable") proof.infeasible = true;
  question.dispose();
}

type Timed = { isOver: () => boolean };
type Shares = { gaps: number; shares: { before: () => boolean; gaps: () => boolean } };

/** When to turn to the next goal; the last one that is open may take all the time. */
function timeFor({ incumbent, control, proof }: Search, index: number, { gaps, shares }: Shares): () => boolean {
  const open = incumbent.goals.findLastIndex((_, later) => (incumbent.costs[later] ?? 0) > (proof.bounds[later] ?? 0));
  if (index >= open || index > gaps) return control.isOver;
  return index === gaps ? shares.gaps : shares.before;
}

type Settling = Search & Timed & { goal: Goal; index: number; least: () => number; cost: () => number };

/** Makes one goal as small as can be shown. */
async function settleGoal(search: Search & Timed, index: number, goal: Goal): Promise<void> {
  const { incumbent, control, proof, isOver } = search;
  const cost = () => incumbent.costs[index] ?? 0;
  const least = () => proof.bounds[index] ?? 0;
  const settling = { ...search, goal, index, least, cost };
  if (goal.objective === "gaps") anneal(settling);
  const questions: Question[] = [];
  const openQuestion = async (kind: "proof" | "part") => {
    const question = await questionAbout(incumbent, index, kind);
    questions.push(question);
    return question;
  };
  const refuting = await openQuestion("proof");
  let parts: Question | undefined;
  let finding: Finding | undefined;
  for (let growth = 1; least() < cost() && !isOver(); growth *= GROWTH) {
    control.stage = "prove";
    refute(settling, refuting, REFUTING * Math.sqrt(growth));
    if (least() >= cost() || isOver() || goal.objective === "value") continue;
    finding = await find(settling, { conflicts: FINDING * growth, before: finding });
    if (least() >= cost() || isOver()) continue;
    control.stage = "improve";
    if (goal.objective === "gaps") anneal(settling);
    parts ??= await openQuestion("part");
    improveParts(parts, settling);
  }
  for (const question of [...questions, ...(finding ? [finding.question] : [])]) question.dispose();
}

/** Asks for the bound, which every refutal raises, until an attempt is too long; a value is sought half-way, its steps being small. */
function refute({ goal, index, least, cost, isOver, proof }: Settling, question: Question, conflicts: number): void {
  for (let round = 0; least() < cost() && !isOver(); round++) {
    const half = goal.objective === "value" && round > 0;
    const k = half ? Math.floor((least() + cost() - 1) / 2) : least();
    const answer = question.ask(k, [], { conflicts: Math.round(conflicts), isOver });
    if (answer === "unsatisfiable") proof.bounds[index] = k + 1;
    if (answer === "unknown") return;
  }
}

/** A search for an agenda of this cost, as if it had to be; what it has learnt is of use as long as the bound stays. */
type Finding = { question: Question; level: number };

type Attempt = { conflicts: number; before: Finding | undefined };

async function find(settling: Settling, { conflicts, before }: Attempt): Promise<Finding> {
  const { incumbent, index, least, isOver, proof } = settling;
  const level = least();
  if (before !== undefined && before.level !== level) before.question.dispose();
  const question = before?.level === level ? before.question : await questionAbout(incumbent, index, "whole");
  question.demand(level);
  const answer = question.ask(level, [], { conflicts: Math.round(conflicts), isOver });
  if (answer === "unsatisfiable") proof.bounds[index] = level + 1;
  return { question, level };
}

function anneal({ incumbent, control, least, isOver }: Search & Timed & { least: () => number }): void {
  if (incumbent.board === null) return;
  control.stage = "improve";
  annealGaps(boardWith(incumbent.grid, incumbent.board.slotOf), {
    steps: STEPS,
    from: 0.6,
    to: 0.1,
    random: control.random,
    goal: least(),
    isOver,
    incumbent,
  });
}
