import type { AgendaAnswer, AgendaConflict, AgendaObjective, UnscheduledReason } from "~/matching/domain/agenda";

import type { Board } from "./board";
import type { Goal } from "./goals";
import { NONE } from "./grid";
import type { Incumbent } from "./incumbent";
import type { Proof } from "./prove";
import { seatMeetings } from "./tables";
import { unitsOf } from "./units";

const PRECISION = 1e9;

/** What is known at the end, or on the way. */
export type Outcome = { proof: Proof; conflict: readonly AgendaConflict[]; seconds: number };

/** The answer that the best agenda and what is proven of it make. */
export function answerFrom(incumbent: Incumbent, { proof, conflict, seconds }: Outcome): AgendaAnswer {
  const { grid, board, goals, costs } = incumbent;
  const bounds = { valueBound: valueBound(incumbent, proof), gapsBound: gapsBound(incumbent, proof), seconds };
  if (board === null) {
    const status = proof.infeasible ? "infeasible" : "unknown";
    return { ...nothing, ...bounds, status, conflict };
  }
  const { tableOf, moves, leastMoves } = seatMeetings(grid, board.slotOf);
  const held = [...board.slotOf.keys()].filter((meeting) => board.slotOf[meeting] !== NONE);
  const meetings = held.map((meeting) => ({
    ref: grid.meetings[meeting] ?? "",
    slot: board.slotOf[meeting] ?? 0,
    table: tableOf[meeting] ?? 0,
  }));
  const unscheduled = grid.meetings.flatMap((ref, meeting) =>
    board.slotOf[meeting] === NONE ? [{ ref, reason: reasonFor(board, meeting) }] : [],
  );
  const isProven = (objective: AgendaObjective) =>
    objective === "table_moves"
      ? moves === leastMoves
      : goals.every((goal, index) => goal.objective !== objective || (costs[index] ?? 0) <= (proof.bounds[index] ?? 0));
  const listed = grid.problem.objective;
  const firstOpen = listed.findIndex((objective) => !isProven(objective));
  const proven = firstOpen === -1 ? listed : listed.slice(0, firstOpen);
  const changed = held.filter(
    (meeting) => grid.home[meeting] === board.slotOf[meeting] && grid.homeTable[meeting] === tableOf[meeting],
  );
  return {
    ...bounds,
    status: listed.every((one) => one === "table_moves" || proven.includes(one)) ? "optimal" : "feasible",
    meetings,
    unscheduled,
    proven,
    conflict: [],
    measures: {
      value: rounded(held.reduce((sum, meeting) => sum + (grid.value[meeting] ?? 0), 0)),
      gaps: board.gaps,
      gapSpread: spreadOf(board),
      tableMoves: moves,
      unserved: board.count.filter((count) => count === 0).length,
      fewest: Math.min(...board.count, board.slotOf.length),
      changes: grid.problem.previous.length - changed.length,
    },
  };
}

const nothing = {
  meetings: [],
  unscheduled: [],
  proven: [],
  measures: { value: 0, gaps: 0, gapSpread: 0, tableMoves: 0, unserved: 0, fewest: 0, changes: 0 },
} satisfies Partial<AgendaAnswer>;

function valueBound({ grid, goals, board }: Incumbent, proof: Proof): number | null {
  if (board === null && proof.infeasible) return null;
  const { ideal, unit } = unitsOf(grid);
  return rounded(ideal - unit * boundOf(goals, proof, "value"));
}

const gapsBound = ({ goals }: Incumbent, proof: Proof): number => boundOf(goals, proof, "gaps");

function boundOf(goals: readonly Goal[], proof: Proof, objective: AgendaObjective): number {
  const index = goals.findIndex((goal) => goal.objective === objective);
  return proof.bounds[index] ?? 0;
}

/** Why a meeting is left out of an agenda. */
function reasonFor(board: Board, meeting: number): UnscheduledReason {
  const { grid, at, load, count } = board;
  const { slots, allowed } = grid;
  const pair = [grid.a[meeting] ?? 0, grid.b[meeting] ?? 0];
  const possible = [...load.keys()].filter((slot) => allowed[meeting * slots + slot] === 1);
  if (possible.length === 0) return { code: "no_common_slot" };
  const full = pair.find((one) => (count[one] ?? 0) >= (grid.max[one] ?? slots));
  if (full !== undefined) return { code: "participant_full", participant: grid.participants[full] ?? "" };
  const free = possible.filter((slot) => pair.every((one) => at[one * slots + slot] === NONE));
  if (free.length === 0) return { code: "no_shared_free_slot" };
  return free.some((slot) => (load[slot] ?? 0) < grid.tables) ? { code: "outweighed" } : { code: "tables_full" };
}

function spreadOf({ runs }: Board): number {
  const gaps = [...runs].map((one) => Math.max(0, one - 1));
  return gaps.length === 0 ? 0 : Math.max(...gaps) - Math.min(...gaps);
}

const rounded = (value: number) => Math.round(value * PRECISION) / PRECISION;
