import type { AgendaAnswer, AgendaConflict, AgendaProblem, AgendaProgress } from "~/matching/domain/agenda";

import { randomFrom } from "../random";
import { annealGaps } from "./anneal";
import { answerFrom } from "./answer";
import { type Board, boardWith, emptyBoard, put } from "./board";
import { chooseMeetings } from "./choose-meetings";
import { explainConflict } from "./conflict";
import type { Control } from "./control";
import { goalsOf } from "./goals";
import { type Grid, gridOf, NONE } from "./grid";
import { type Incumbent } from "./incumbent";
import { isFree } from "./insert";
import { placeMeetings } from "./place";
import { type Proof, proveAgenda } from "./prove";
import { findPlainConflict } from "./plain-conflict";
import { unitsOf } from "./units";

/** How long, from which seed, and how to tell and to be told; `now` is in milliseconds from anywhere. */
export type SolveOptions = {
  seconds: number;
  seed: number;
  now: () => number;
  onProgress?: (progress: AgendaProgress) => void;
  isCancelled?: () => boolean;
};

/** More places than this (meetings times slots) are too many for the satisfiability solver. */
const LARGE = 24_000;
/** Kept back for seating and answering. */
const RESERVE = 0.15;
const CHOOSING = 0.6;
const TELL_EVERY = 0.7;
const STEPS = 3_000_000;
const DESCENT = 150_000;

type Work = { grid: Grid; incumbent: Incumbent; control: Control; proof: Proof };

/**
 * The best agenda that can be found in the time, and what is proven about it. Stops as soon as everything is proven;
 * the same problem, seed and enough time give the same agenda. With `previous`, the agenda that changes it least.
 */
export async function solveAgenda(problem: AgendaProblem, options: SolveOptions): Promise<AgendaAnswer> {
  const started = options.now();
  const elapsed = () => (options.now() - started) / 1000;
  const grid = gridOf(problem);
  const goals = goalsOf(grid);
  const proof = { infeasible: false, bounds: goals.map((goal) => goal.least) };
  let told = 0;
  const control: Control = {
    random: randomFrom(options.seed),
    elapsed,
    seconds: options.seconds - Math.min(RESERVE, options.seconds / 4),
    isOver: () => elapsed() >= control.seconds || (options.isCancelled?.() ?? false),
    stage: "choose",
  };
  const tell = () => {
    if (options.onProgress === undefined || (told > 0 && elapsed() - told < TELL_EVERY)) return;
    told = elapsed();
    const best = answerFrom(incumbent, { proof, conflict: [], seconds: told });
    options.onProgress({ stage: control.stage, seconds: told, best });
  };
  const incumbent: Incumbent = { grid, goals, board: null, costs: [], onBetter: tell };
  const conflict = await searchAgenda({ grid, incumbent, control, proof });
  return answerFrom(incumbent, { proof, conflict, seconds: elapsed() });
}

/** Fills the incumbent and the proof; the conflict when there is no agenda. */
async function searchAgenda(work: Work): Promise<readonly AgendaConflict[]> {
  const { grid, incumbent, control, proof } = work;
  const plain = findPlainConflict(grid);
  if (plain !== null) {
    proof.infeasible = true;
    return plain;
  }
  const wanted = await chooseWanted(work);
  control.stage = "place";
  const board = startingBoard(grid, wanted ?? []);
  if (wanted !== null) placeMeetings(board, { wanted, random: control.random, isOver: control.isOver, incumbent });
  if (grid.allowed.length <= LARGE) await proveAgenda(incumbent, control, proof);
  else improveLarge(work);
  return proof.infeasible ? explainConflict(grid, control) : [];
}

/** The meetings worth placing: those of the previous agenda and of the best choice by value; null when nobody can be served as asked. */
async function chooseWanted({ grid, incumbent, control, proof }: Work): Promise<readonly number[] | null> {
  const all = [...grid.meetings.keys()];
  if (grid.must.every((must) => must === 1)) return all;
  const choice = await chooseMeetings(grid, (control.seconds - control.elapsed()) * CHOOSING);
  if (choice === null) {
    proof.infeasible = true;
    return null;
  }
  const known = all.filter((meeting) => grid.must[meeting] === 1 || grid.home[meeting] !== NONE);
  if (choice === undefined) return known;
  const { ideal, unit } = unitsOf(grid);
  const lost = Math.ceil((ideal - choice.bound) / unit - Math.max(1e-6, 1e-7 / unit));
  incumbent.goals.forEach((goal, index) => {
    if (goal.objective === "value") proof.bounds[index] = Math.max(proof.bounds[index] ?? 0, lost);
  });
  const { chosen } = choice;
  return chosen === null ? known : all.filter((meeting) => chosen[meeting] === 1);
}

/** The agenda before as far as it still holds: what is wanted and allowed, with locked meetings first. */
function startingBoard(grid: Grid, wanted: readonly number[]): Board {
  const board = emptyBoard(grid);
  const homes = wanted.filter((meeting) => grid.home[meeting] !== NONE);
  homes.sort((one, other) => (grid.locked[other] ?? 0) - (grid.locked[one] ?? 0) || one - other);
  for (const meeting of homes) {
    const slot = grid.home[meeting] ?? NONE;
    if (grid.allowed[meeting * grid.slots + slot] === 1 && isFree(board, meeting, slot)) put(board, meeting, slot);
  }
  return board;
}

/**
 * Fewer gaps at the scale of hundreds of participants: annealing until the time is used. An agenda before is only
 * descended from, for a moment, and a gap less may move two meetings at most.
 */
function improveLarge({ grid, incumbent, control }: Work): void {
  control.stage = "improve";
  const again = grid.problem.previous.length > 0;
  const temperatures = again ? { from: 0.01, to: 0.01, perMove: 0.4 } : { from: 0.6, to: 0.1 };
  while (incumbent.board !== null && !control.isOver()) {
    annealGaps(boardWith(grid, incumbent.board.slotOf), {
      ...temperatures,
      steps: again ? DESCENT : STEPS,
      random: control.random,
      goal: 0,
      isOver: control.isOver,
      incumbent,
    });
    if (again) return;
  }
}
