import type { Random } from "../random";
import type { Board } from "./board";
import { NONE } from "./grid";

const FIRST_SIZE = 0.3;
const LARGER = 1.04;
const SMALLER = 0.93;
const SMALLEST = 0.05;
const LEAVE = 0.3;

/** Which part of an agenda is set free next: a share of it that grows while answers are quick and shrinks when they are not. */
export type Neighbourhoods = {
  /** For each meeting 1 when it is set free. */
  next: (board: Board) => Uint8Array;
  learn: (answer: "satisfiable" | "unsatisfiable" | "unknown") => void;
};

/** Parts around a participant with a gap: in turn, everybody on a walk from meeting to meeting, and everything in some slots in a row. */
export function neighbourhoodsFrom(random: Random): Neighbourhoods {
  let size = FIRST_SIZE;
  let turn = 0;
  const draw = (limit: number) => Math.floor(random() * limit);
  return {
    next: (board) => {
      const free = new Uint8Array(board.slotOf.length);
      const participants = [...board.runs.keys()];
      const broken = participants.filter((one) => (board.runs[one] ?? 0) > 1);
      const start = broken[draw(broken.length)] ?? draw(participants.length);
      turn++;
      if (turn % 2 === 0) freeSlots(board, { free, start, size, draw });
      else freeWalk(board, { free, start, size, draw });
      return free;
    },
    learn: (answer) => {
      if (answer === "unsatisfiable") size = Math.min(1, size * LARGER);
      if (answer === "unknown") size = Math.max(SMALLEST, size * SMALLER);
    },
  };
}

type Part = { free: Uint8Array; start: number; size: number; draw: (limit: number) => number };

function freeAll({ grid }: Board, participant: number, free: Uint8Array): number {
  let freed = 0;
  for (const meeting of grid.of[participant] ?? []) {
    freed += 1 - (free[meeting] ?? 0);
    free[meeting] = 1;
  }
  return freed;
}

function freeSlots(board: Board, { free, start, size, draw }: Part): void {
  const { slots } = board.grid;
  freeAll(board, start, free);
  const width = Math.min(slots, Math.max(2, Math.round(size * slots)));
  const from = draw(slots - width + 1);
  board.slotOf.forEach((slot, meeting) => {
    if (slot >= from && slot < from + width) free[meeting] = 1;
  });
}

function freeWalk(board: Board, { free, start, size, draw }: Part): void {
  const { grid } = board;
  const wanted = size * board.slotOf.length;
  let at = start;
  let freed = freeAll(board, at, free);
  for (let steps = 0; freed < wanted && steps < board.slotOf.length * 4; steps++) {
    const own = grid.of[at] ?? new Int32Array();
    const meeting = own[draw(own.length)] ?? NONE;
    const leave = meeting === NONE || draw(10) < LEAVE * 10;
    if (leave) at = draw(grid.participants.length);
    else at = (grid.a[meeting] === at ? grid.b : grid.a)[meeting] ?? at;
    freed += freeAll(board, at, free);
  }
}
