import type { Random } from "../random";
import { type Board, put, take } from "./board";
import { emptyChain } from "./chain";
import { NONE } from "./grid";
import { type Incumbent, offer } from "./incumbent";
import { type Inserting, insertMeeting } from "./insert";

/** How often a meeting may push others out, for each meeting of the event. */
const EJECTIONS = 2;
const MUST = 1e6;

/** Meetings to hold, chance, when to stop, and the best so far. */
export type Placing = {
  wanted: readonly number[];
  random: Random;
  isOver: () => boolean;
  incumbent: Incumbent;
};

/**
 * Holds as many of the wanted meetings as it can find slots for, the hardest to place first; those without a place push
 * out lighter ones, which look for another (ejection chains: Glover, Discrete Applied Mathematics 65, 1996). Then fills up with what else has a value.
 */
export function placeMeetings(board: Board, { wanted, random, isOver, incumbent }: Placing): void {
  const { grid } = board;
  const inserting = { board, chain: emptyChain(board), random };
  const room = grid.meetings.map((_, meeting) => roomOf(board, meeting));
  const order = [...wanted].sort(
    (one, other) =>
      (grid.must[other] ?? 0) - (grid.must[one] ?? 0) ||
      (room[one] ?? 0) - (room[other] ?? 0) ||
      (grid.value[other] ?? 0) - (grid.value[one] ?? 0),
  );
  let waiting = order.filter((meeting) => board.slotOf[meeting] === NONE && !insertMeeting(inserting, meeting));
  fillUp(inserting, isOver);
  offer(incumbent, board);
  const pushed = new Int32Array(grid.meetings.length);
  for (let tries = EJECTIONS * grid.meetings.length; waiting.length > 0 && tries > 0 && !isOver(); tries--) {
    const [meeting = NONE, ...rest] = waiting;
    if (board.slotOf[meeting] !== NONE) {
      waiting = rest;
      continue;
    }
    const out = pushOut(inserting, { meeting, pushed });
    const homeless = out.filter((one) => !insertMeeting(inserting, one));
    waiting = [...rest, ...homeless, ...(board.slotOf[meeting] === NONE ? [meeting] : [])];
    if (homeless.length === 0) offer(incumbent, board);
  }
  fillUp(inserting, isOver);
  offer(incumbent, board);
}

/** Holds every further meeting of a value that fits, the most valuable first. */
function fillUp(inserting: Inserting, isOver: () => boolean): void {
  const { board } = inserting;
  const { grid, count } = board;
  const open = [...board.slotOf.keys()].filter((one) => board.slotOf[one] === NONE && (grid.value[one] ?? 0) > 0);
  open.sort((one, other) => (grid.value[other] ?? 0) - (grid.value[one] ?? 0));
  const places = grid.slots * grid.tables;
  let held = board.load.reduce((sum, load) => sum + load, 0);
  for (const meeting of open) {
    if (isOver() || held >= places) return;
    const full = [grid.a[meeting] ?? 0, grid.b[meeting] ?? 0].some((one) => (count[one] ?? 0) >= (grid.max[one] ?? 0));
    if (!full && insertMeeting(inserting, meeting)) held++;
  }
}

type Pushing = { meeting: number; pushed: Int32Array };

/** Takes the lightest meetings out of the way of one and holds it; the meetings taken out. */
function pushOut({ board }: Inserting, { meeting, pushed }: Pushing): number[] {
  const { grid } = board;
  const weigh = (one: number) => (grid.value[one] ?? 0) + (grid.must[one] ?? 0) * MUST + 0.3 * (pushed[one] ?? 0);
  let best: readonly number[] | null = null;
  let slotFound = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (let slot = 0; slot < grid.slots; slot++) {
    if (grid.allowed[meeting * grid.slots + slot] !== 1) continue;
    const out = inTheWay(board, { meeting, slot, weigh });
    if (out.some((one) => grid.locked[one] === 1)) continue;
    const weight = out.reduce((sum, one) => sum + weigh(one), 0);
    if (weight < least) [best, slotFound, least] = [out, slot, weight];
  }
  if (best === null) return [];
  for (const one of best) {
    take(board, one);
    pushed[one] = (pushed[one] ?? 0) + 1;
  }
  put(board, meeting, slotFound);
  const related = new Set([...(board.earlier[meeting] ?? []), ...(board.later[meeting] ?? [])]);
  const broken = [...related].filter((one) => board.broken > 0 && board.slotOf[one] !== NONE && one !== meeting);
  for (const one of broken) take(board, one);
  if (board.broken > 0) take(board, meeting);
  return [...best, ...broken];
}

type Way = { meeting: number; slot: number; weigh: (meeting: number) => number };

function inTheWay(board: Board, { meeting, slot, weigh }: Way): number[] {
  const { grid, at } = board;
  const own = [grid.a[meeting] ?? 0, grid.b[meeting] ?? 0].map((one) => at[one * grid.slots + slot] ?? NONE);
  const out = [...new Set(own.filter((one) => one !== NONE))];
  if (out.length > 0 || (board.load[slot] ?? 0) < grid.tables) return out;
  const inside = [...board.slotOf.keys()].filter((one) => board.slotOf[one] === slot && grid.locked[one] !== 1);
  const lightest = inside.sort((one, other) => weigh(one) - weigh(other))[0];
  return lightest === undefined ? out : [lightest];
}

/** In how many slots a meeting may lie. */
function roomOf({ grid }: Board, meeting: number): number {
  const { slots, allowed } = grid;
  return allowed.subarray(meeting * slots, (meeting + 1) * slots).reduce((sum, one) => sum + one, 0);
}
