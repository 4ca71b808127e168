import type { Random } from "../random";
import type { Board } from "./board";
import { type Chain, clearChain, emptyChain, followChain, shiftOf, swapChain } from "./chain";
import { NONE } from "./grid";
import { type Incumbent, offer } from "./incumbent";

/** Broken precedences and gaps over the allowed difference weigh as much as several gaps while annealing. */
const BROKEN = 4;
const EXCESS = 2;
/** An idle slot; shorter gaps are nearer to none. */
const IDLE = 0.1;
/** A meeting that leaves the slot of the agenda before; little, since gaps come first. */
const PER_MOVE = 0.05;
const SECOND_CHAINS = 3;

/** Steps to take, temperatures at both ends in gaps, what to stop at, and how to know that time is up. */
export type AnnealPlan = {
  steps: number;
  from: number;
  to: number;
  random: Random;
  /** Stops as soon as a clean agenda has no more gaps than this. */
  goal: number;
  isOver: () => boolean;
  /** What moving a meeting out of its slot of the agenda before costs, in gaps. */
  perMove?: number;
  /** Is offered each agenda that is clean and has fewer gaps than all before. */
  incumbent: Incumbent;
};

/** How much a board costs: gaps, penalties for what may not stay, and a price for each meeting moved from where it was. */
const costOf = (board: Board, perMove: number) =>
  board.gaps + IDLE * board.idle + BROKEN * board.broken + EXCESS * board.excess + perMove * board.moved;

/**
 * Moves the meetings of a board between slots by Kempe chains, which keep everybody's meetings apart, with simulated
 * annealing on the gaps (Kirkpatrick et al., Science 1983). The set of meetings held stays.
 */
export function annealGaps(board: Board, plan: AnnealPlan): void {
  const held = heldMeetings(board);
  const { slots } = board.grid;
  const { perMove = PER_MOVE } = plan;
  if (held.length === 0 || slots < 2) return;
  const chain = emptyChain(board);
  const cooling = (plan.to / plan.from) ** (1 / plan.steps);
  let temperature = plan.from;
  let best = Number.POSITIVE_INFINITY;
  for (let step = 0; step < plan.steps; step++, temperature *= cooling) {
    if (step % 1024 === 0 && plan.isOver()) return;
    const meeting = held[Math.floor(plan.random() * held.length)] ?? 0;
    const to = Math.floor(plan.random() * slots);
    const from = board.slotOf[meeting] ?? NONE;
    if (to === from || !findChange(chain, { board, meeting, to, random: plan.random })) continue;
    const before = costOf(board, perMove);
    swapChain(chain, board, [from, to]);
    const after = costOf(board, perMove);
    if (after > before && plan.random() >= Math.exp((before - after) / temperature)) {
      swapChain(chain, board, [from, to]);
      continue;
    }
    if (board.gaps < best && board.broken === 0 && board.excess === 0) {
      best = board.gaps;
      offer(plan.incumbent, board);
      if (board.gaps <= plan.goal) return;
    }
  }
}

type Change = { board: Board; meeting: number; to: number; random: Random };

/** A chain from the meeting's slot that keeps the tables sufficient, joined by a second the other way where needed. */
function findChange(chain: Chain, { board, meeting, to, random }: Change): boolean {
  const { load, slotOf, grid } = board;
  const from = slotOf[meeting] ?? NONE;
  clearChain(chain);
  if (!followChain(chain, { board, meeting, to })) return false;
  let shift = shiftOf(chain, board, to);
  for (let tries = 0; tries <= SECOND_CHAINS; tries++) {
    const tooMany = (load[to] ?? 0) + shift > grid.tables;
    if (!tooMany && (load[from] ?? 0) - shift <= grid.tables) return true;
    const [full, empty] = tooMany ? [to, from] : [from, to];
    const second = drawIn(board, full, random);
    if (second === NONE || chain.mark[second] === chain.stamp) continue;
    const size = chain.size;
    const follows = followChain(chain, { board, meeting: second, to: empty });
    if (!follows) return false;
    if (chain.size === size) return false;
    shift = shiftOf(chain, board, to);
  }
  return false;
}

/** Some participant's meeting in a slot, or NONE when the draw hits nobody. */
function drawIn({ at, grid }: Board, slot: number, random: Random): number {
  const participant = Math.floor(random() * grid.participants.length);
  return at[participant * grid.slots + slot] ?? NONE;
}

function heldMeetings({ slotOf }: Board): Int32Array {
  const held: number[] = [];
  slotOf.forEach((slot, meeting) => {
    if (slot !== NONE) held.push(meeting);
  });
  return Int32Array.from(held);
}
