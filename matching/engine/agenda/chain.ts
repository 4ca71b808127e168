import type { Board } from "./board";
import { put, take } from "./board";
import { NONE } from "./grid";

/** Meetings that change between two slots together; room for a whole agenda. */
export type Chain = { members: Int32Array; size: number; mark: Int32Array; stamp: number };

/** A chain with room for every meeting of a board. */
export const emptyChain = (board: Board): Chain => ({
  members: new Int32Array(board.slotOf.length),
  size: 0,
  mark: new Int32Array(board.slotOf.length),
  stamp: 0,
});

/** Forgets the members. */
export function clearChain(chain: Chain): void {
  chain.size = 0;
  chain.stamp++;
}

/**
 * Adds to a chain the meetings that have to change between slots `from` and `to` when `meeting` (in `from`) does (a
 * Kempe chain: Kempe, 1879). False when one of them may not lie in its new slot; the chain is then of no use.
 */
export function followChain(
  chain: Chain,
  { board, meeting, to }: { board: Board; meeting: number; to: number },
): boolean {
  const { at, slotOf, grid } = board;
  const { slots, a, b, allowed } = grid;
  const from = slotOf[meeting] ?? NONE;
  let next = chain.size;
  chain.members[chain.size++] = meeting;
  chain.mark[meeting] = chain.stamp;
  while (next < chain.size) {
    const one = chain.members[next++] ?? 0;
    const target = slotOf[one] === from ? to : from;
    if (allowed[one * slots + target] !== 1) return false;
    for (let side = 0; side < 2; side++) {
      const participant = (side === 0 ? a : b)[one] ?? 0;
      const other = at[participant * slots + target] ?? NONE;
      if (other === NONE || chain.mark[other] === chain.stamp) continue;
      chain.mark[other] = chain.stamp;
      chain.members[chain.size++] = other;
    }
  }
  return true;
}

/** How many more meetings slot `to` has after the change than before. */
export function shiftOf(chain: Chain, board: Board, to: number): number {
  let shift = 0;
  for (let index = 0; index < chain.size; index++) {
    shift += board.slotOf[chain.members[index] ?? 0] === to ? -1 : 1;
  }
  return shift;
}

/** Changes the members between the two slots; doing it twice undoes it. */
export function swapChain(chain: Chain, board: Board, [one, other]: readonly [number, number]): void {
  const target = new Int32Array(chain.size);
  for (let index = 0; index < chain.size; index++) {
    const meeting = chain.members[index] ?? 0;
    target[index] = board.slotOf[meeting] === one ? other : one;
    take(board, meeting);
  }
  for (let index = 0; index < chain.size; index++) put(board, chain.members[index] ?? 0, target[index] ?? 0);
}
