import { bestAssignment } from "./assign";
import { type Grid, NONE } from "./grid";

/** A locked table outweighs everything, the table of the agenda before outweighs any number of moves of one meeting. */
const LOCKED = 1e6;
const HOME = 8;
/** Among equal tables the lower number. */
const LOWER = 1e-4;
const SWEEPS = 12;

/** A table for each meeting held, and how often somebody changes table; `leastMoves` is a proven lower bound. */
export type Seating = { tableOf: Int32Array; moves: number; leastMoves: number };

/**
 * Seats an agenda slot by slot, each slot optimally against the slots before and after, until nothing gets better.
 * Tables of the agenda before are kept where the slot is kept; then few moves count.
 */
export function seatMeetings(grid: Grid, slotOf: Int32Array): Seating {
  const tableOf = new Int32Array(slotOf.length).fill(NONE);
  const bySlot = Array.from({ length: grid.slots }, (): number[] => []);
  slotOf.forEach((slot, meeting) => bySlot[slot]?.push(meeting));
  const beside = neighboursOf(grid, slotOf);
  let best: Seating | null = null;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const meetings of bySlot) seatSlot(grid, { meetings, slotOf, tableOf, beside });
    const moves = movesOf(beside, tableOf);
    if (best !== null && moves >= best.moves) break;
    best = { tableOf: tableOf.slice(), moves, leastMoves: leastMovesOf(beside, slotOf) };
  }
  return best ?? { tableOf, moves: 0, leastMoves: 0 };
}

/** The meetings before and after each meeting on its two participants' days. */
type Beside = { before: readonly number[][]; after: readonly number[][] };

function neighboursOf(grid: Grid, slotOf: Int32Array): Beside {
  const before = grid.meetings.map((): number[] => []);
  const after = grid.meetings.map((): number[] => []);
  for (const meetings of grid.of) {
    const day = [...meetings].filter((meeting) => slotOf[meeting] !== NONE);
    day.sort((one, other) => (slotOf[one] ?? 0) - (slotOf[other] ?? 0));
    day.forEach((meeting, index) => {
      const previous = day[index - 1];
      if (previous === undefined) return;
      before[meeting]?.push(previous);
      after[previous]?.push(meeting);
    });
  }
  return { before, after };
}

type Slot = { meetings: readonly number[]; slotOf: Int32Array; tableOf: Int32Array; beside: Beside };

function seatSlot(grid: Grid, { meetings, slotOf, tableOf, beside }: Slot): void {
  const { tables } = grid;
  const gain = new Float64Array(meetings.length * tables);
  const add = (row: number, table: number, amount: number) => {
    if (table !== NONE) gain[row * tables + table] = (gain[row * tables + table] ?? 0) + amount;
  };
  meetings.forEach((meeting, row) => {
    for (let table = 0; table < tables; table++) add(row, table, -table * LOWER);
    for (const other of beside.before[meeting] ?? []) add(row, tableOf[other] ?? NONE, 1);
    for (const other of beside.after[meeting] ?? []) add(row, tableOf[other] ?? NONE, 1);
    if (grid.home[meeting] === slotOf[meeting]) {
      add(row, grid.homeTable[meeting] ?? NONE, grid.locked[meeting] ? LOCKED : HOME);
    }
  });
  const seats = bestAssignment(gain, meetings.length, tables);
  meetings.forEach((meeting, row) => {
    tableOf[meeting] = seats[row] ?? NONE;
  });
}

const movesOf = ({ before }: Beside, tableOf: Int32Array): number =>
  before.reduce((sum, list, meeting) => sum + list.filter((other) => tableOf[other] !== tableOf[meeting]).length, 0);

/** A meeting whose two participants were in different meetings of one slot moves one of them at least. */
const leastMovesOf = ({ before }: Beside, slotOf: Int32Array): number =>
  before.filter(
    ([one, other]) => one !== undefined && other !== undefined && one !== other && slotOf[one] === slotOf[other],
  ).length;
