import type { Board } from "./board";
import { boardWith } from "./board";
import type { Goal } from "./goals";
import { type Grid, NONE } from "./grid";

/** The best agenda so far with its cost in each goal; null while there is none. */
export type Incumbent = {
  grid: Grid;
  goals: readonly Goal[];
  board: Board | null;
  costs: readonly number[];
  /** Called after each improvement. */
  onBetter: () => void;
};

/** Whether every condition but the tables' numbers holds: musts, minima, maxima, precedences, gap differences. */
function isComplete(board: Board): boolean {
  const { grid, slotOf, count, runs, load } = board;
  if (board.broken > 0 || load.some((held) => held > grid.tables)) return false;
  if (grid.must.some((must, meeting) => must === 1 && slotOf[meeting] === NONE)) return false;
  if (count.some((held, one) => held < (grid.min[one] ?? 0) || held > (grid.max[one] ?? held))) return false;
  if (grid.maxGapDifference >= grid.slots) return true;
  const gaps = runs.map((one) => Math.max(0, one - 1));
  return Math.max(0, ...gaps) - Math.min(...gaps) <= grid.maxGapDifference;
}

/** Takes a copy of an agenda when it is complete and better than the best, goal by goal in their order; says whether it did. */
export function offer(incumbent: Incumbent, board: Board): boolean {
  const costs = incumbent.goals.map((goal) => goal.costOf(board));
  if (incumbent.board !== null && !isBetter(costs, incumbent.costs)) return false;
  // Counted anew, so that what is kept rests on the slots alone.
  const copy = boardWith(incumbent.grid, board.slotOf);
  if (!isComplete(copy)) return false;
  incumbent.board = copy;
  incumbent.costs = incumbent.goals.map((goal) => goal.costOf(copy));
  incumbent.onBetter();
  return true;
}

function isBetter(costs: readonly number[], than: readonly number[]): boolean {
  const first = costs.findIndex((cost, goal) => cost !== than[goal]);
  return first !== -1 && (costs[first] ?? 0) < (than[first] ?? 0);
}
