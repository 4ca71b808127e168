import { type Grid, NONE } from "./grid";

/** An agenda being worked on; what costs (gaps, broken precedences) is kept up to date by every `put` and `take`. */
export type Board = {
  grid: Grid;
  /** Slot of each meeting, or NONE. */
  slotOf: Int32Array;
  /** `at[p * slots + s]`: the meeting of participant p in slot s, or NONE. */
  at: Int32Array;
  /** Meetings in each slot. */
  load: Int32Array;
  /** Meetings of each participant. */
  count: Int32Array;
  /** Runs of used slots of each participant; its gaps are one less. */
  runs: Int32Array;
  /** The meetings that each meeting must come after (`earlier`) or before (`later`). */
  earlier: readonly Int32Array[];
  later: readonly Int32Array[];
  gaps: number;
  /** Idle slots in all gaps. */
  idle: number;
  /** Precedences broken among the meetings held. */
  broken: number;
  /** Gaps over `maxGapDifference`, as if somebody had none. */
  excess: number;
  /** Meetings held in another slot than in the agenda before. */
  moved: number;
};

/** An empty agenda. */
export function emptyBoard(grid: Grid): Board {
  const linked = (to: "earlier" | "later") => {
    const from = to === "earlier" ? "later" : "earlier";
    const lists = grid.meetings.map((): number[] => []);
    for (const one of grid.precedences) lists[one[from]]?.push(one[to]);
    return lists.map((list) => Int32Array.from(list));
  };
  return {
    grid,
    slotOf: new Int32Array(grid.meetings.length).fill(NONE),
    at: new Int32Array(grid.participants.length * grid.slots).fill(NONE),
    load: new Int32Array(grid.slots),
    count: new Int32Array(grid.participants.length),
    runs: new Int32Array(grid.participants.length),
    earlier: linked("earlier"),
    later: linked("later"),
    gaps: 0,
    idle: 0,
    broken: 0,
    excess: 0,
    moved: 0,
  };
}

/** A board with these slots (NONE where a meeting is not held), whose participants are free in them. */
export function boardWith(grid: Grid, slotOf: Int32Array): Board {
  const board = emptyBoard(grid);
  slotOf.forEach((slot, meeting) => {
    if (slot !== NONE) put(board, meeting, slot);
  });
  return board;
}

/** Holds a meeting in a slot in which both participants are free. */
export function put(board: Board, meeting: number, slot: number): void {
  const { grid } = board;
  board.slotOf[meeting] = slot;
  board.load[slot] = (board.load[slot] ?? 0) + 1;
  occupy(board, { participant: grid.a[meeting] ?? 0, slot, meeting });
  occupy(board, { participant: grid.b[meeting] ?? 0, slot, meeting });
  board.broken += brokenBy(board, meeting, slot);
  if (isAway(grid, meeting, slot)) board.moved++;
}

/** Takes a meeting that is held out of its slot. */
export function take(board: Board, meeting: number): void {
  const { grid } = board;
  const slot = board.slotOf[meeting] ?? NONE;
  board.broken -= brokenBy(board, meeting, slot);
  if (isAway(grid, meeting, slot)) board.moved--;
  board.slotOf[meeting] = NONE;
  board.load[slot] = (board.load[slot] ?? 0) - 1;
  vacate(board, grid.a[meeting] ?? 0, slot);
  vacate(board, grid.b[meeting] ?? 0, slot);
}

const isAway = ({ home }: Grid, meeting: number, slot: number) => home[meeting] !== NONE && home[meeting] !== slot;

function occupy(board: Board, { participant, slot, meeting }: { participant: number; slot: number; meeting: number }) {
  const place = participant * board.grid.slots + slot;
  board.at[place] = meeting;
  board.count[participant] = (board.count[participant] ?? 0) + 1;
  addRuns(board, participant, 1 - neighbours(board, place, slot));
  board.idle += idleBy(board, place, slot);
}

function vacate(board: Board, participant: number, slot: number) {
  const place = participant * board.grid.slots + slot;
  board.at[place] = NONE;
  board.count[participant] = (board.count[participant] ?? 0) - 1;
  addRuns(board, participant, neighbours(board, place, slot) - 1);
  board.idle -= idleBy(board, place, slot);
}

function addRuns(board: Board, participant: number, change: number) {
  if (change === 0) return;
  const before = board.runs[participant] ?? 0;
  board.runs[participant] = before + change;
  const [was, is] = [Math.max(0, before - 1), Math.max(0, before + change - 1)];
  const most = board.grid.maxGapDifference;
  board.gaps += is - was;
  board.excess += Math.max(0, is - most) - Math.max(0, was - most);
}

/** How many idle slots more there are with a use of this slot than without. */
function idleBy({ at, grid }: Board, place: number, slot: number): number {
  let before = 1;
  while (before <= slot && at[place - before] === NONE) before++;
  let after = 1;
  while (slot + after < grid.slots && at[place + after] === NONE) after++;
  if (before > slot) return slot + after === grid.slots ? 0 : after - 1;
  return slot + after === grid.slots ? before - 1 : -1;
}

function neighbours({ at, grid }: Board, place: number, slot: number): number {
  const before = slot > 0 && at[place - 1] !== NONE ? 1 : 0;
  return before + (slot + 1 < grid.slots && at[place + 1] !== NONE ? 1 : 0);
}

function brokenBy({ earlier, later, slotOf }: Board, meeting: number, slot: number): number {
  let broken = 0;
  for (const one of earlier[meeting] ?? []) {
    const other = one === meeting ? slot : (slotOf[one] ?? NONE);
    if (other !== NONE && other >= slot) broken++;
  }
  for (const one of later[meeting] ?? []) {
    const other = one === meeting ? NONE : (slotOf[one] ?? NONE);
    if (other !== NONE && other <= slot) broken++;
  }
  return broken;
}
