import { type Random, shuffled } from "../random";
import { type Board, put, take } from "./board";
import { type Chain, clearChain, followChain, shiftOf, swapChain } from "./chain";
import { NONE } from "./grid";

/** What inserting needs beside the board: room for a chain, and chance among equals. */
export type Inserting = { board: Board; chain: Chain; random: Random };

/**
 * Holds one more meeting, moving others between slots where it must but leaving none out and breaking no precedence.
 * Says whether it did; the board is as before when it did not.
 */
export function insertMeeting(inserting: Inserting, meeting: number): boolean {
  const { board, random } = inserting;
  const { grid } = board;
  const possible = [...board.load.keys()].filter((slot) => grid.allowed[meeting * grid.slots + slot] === 1);
  if (insertFreely(board, meeting, possible)) return true;
  const order = shuffled(possible, random);
  return order.some((slot) => insertByChain(inserting, meeting, slot));
}

/** The free slot with a table left that makes the fewest gaps, the least used among equals. */
function insertFreely(board: Board, meeting: number, possible: readonly number[]): boolean {
  let best = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of possible) {
    if (!isFree(board, meeting, slot) || (board.load[slot] ?? 0) >= board.grid.tables) continue;
    const { broken, idle, gaps } = board;
    put(board, meeting, slot);
    const cost =
      board.gaps - gaps + (board.idle - idle) / board.grid.slots + (board.load[slot] ?? 0) / (8 * board.grid.tables);
    if (board.broken <= broken && cost < least) [best, least] = [slot, cost];
    take(board, meeting);
  }
  if (best === NONE) return false;
  put(board, meeting, best);
  return true;
}

/** Frees a slot for both participants by at most two changes of chains between it and another slot. */
function insertByChain(inserting: Inserting, meeting: number, slot: number): boolean {
  const { board, random } = inserting;
  const { grid } = board;
  const others = shuffled([...board.load.keys()], random);
  const undo: (() => void)[] = [];
  for (const participant of [grid.a[meeting] ?? 0, grid.b[meeting] ?? 0]) {
    const inTheWay = board.at[participant * grid.slots + slot] ?? NONE;
    if (inTheWay === NONE) continue;
    const moved = others.some((other) => {
      if (other === slot) return false;
      const back = change(inserting, { meeting: inTheWay, from: slot, to: other });
      if (back !== null) undo.push(back);
      return back !== null;
    });
    if (!moved) break;
  }
  if ((board.load[slot] ?? 0) >= grid.tables && isFree(board, meeting, slot)) {
    const back = makeRoom(inserting, slot, others);
    if (back !== null) undo.push(back);
  }
  if (isFree(board, meeting, slot) && (board.load[slot] ?? 0) < grid.tables) {
    const { broken } = board;
    put(board, meeting, slot);
    if (board.broken <= broken) return true;
    take(board, meeting);
  }
  for (const back of undo.reverse()) back();
  return false;
}

type Move = { meeting: number; from: number; to: number };

/** Changes the chain of a meeting when tables and precedences allow it; the way back, or null when they do not. */
function change({ board, chain }: Inserting, { meeting, from, to }: Move): (() => void) | null {
  clearChain(chain);
  if (!followChain(chain, { board, meeting, to })) return null;
  const shift = shiftOf(chain, board, to);
  const { load, grid, broken } = board;
  if ((load[to] ?? 0) + shift > grid.tables || (load[from] ?? 0) - shift > grid.tables) return null;
  swapChain(chain, board, [from, to]);
  const members = { ...chain, members: chain.members.slice(0, chain.size) };
  const back = () => swapChain(members, board, [from, to]);
  if (board.broken <= broken) return back;
  back();
  return null;
}

/** Moves one meeting more out of a full slot than into it. */
function makeRoom(inserting: Inserting, slot: number, others: readonly number[]): (() => void) | null {
  const { board, chain } = inserting;
  const inside = [...board.slotOf.keys()].filter((meeting) => board.slotOf[meeting] === slot);
  for (const other of others) {
    if (other === slot || (board.load[other] ?? 0) >= board.grid.tables) continue;
    for (const meeting of shuffled(inside, inserting.random)) {
      clearChain(chain);
      if (!followChain(chain, { board, meeting, to: other }) || shiftOf(chain, board, other) < 1) continue;
      const back = change(inserting, { meeting, from: slot, to: other });
      if (back !== null) return back;
    }
  }
  return null;
}

/** Whether both participants have no meeting in a slot. */
export const isFree = ({ at, grid }: Board, meeting: number, slot: number): boolean =>
  at[(grid.a[meeting] ?? 0) * grid.slots + slot] === NONE && at[(grid.b[meeting] ?? 0) * grid.slots + slot] === NONE;
