import { boardWith } from "./board";
import { type AgendaFormula, encodeAgenda } from "./encode-agenda";
import { addClause, countUp, FALSE, type Literal } from "./formula";
import { limitSpread } from "./goals";
import { type Grid, NONE } from "./grid";
import { type Incumbent, offer } from "./incumbent";
import { type Limits, type Solver, type SolverKind, solverFor } from "./solver";

/** Questions about agendas that are as good as the best in the first goals: is there one that costs less in the next? */
export type Question = {
  encoded: AgendaFormula;
  /** Asks for an agenda of cost k at most in the goal, given further assumptions; a found one is offered. */
  ask: (k: number, assumptions: readonly Literal[], limits: Limits) => "satisfiable" | "unsatisfiable" | "unknown";
  /** Says once and for all that the cost is k at most. */
  demand: (k: number) => void;
  dispose: () => void;
};

/** Prepares questions about goal number `goal` (or, with as many as there are goals, about any agenda). */
export async function questionAbout(incumbent: Incumbent, goal: number, kind: SolverKind): Promise<Question> {
  const { grid, goals, costs, board } = incumbent;
  const encoded = encodeAgenda(grid, kind === "proof");
  const { formula } = encoded;
  if (grid.maxGapDifference < grid.slots) {
    const counts = encoded.gaps.map((own) => countUp(formula, own, own.length));
    addClause(formula, [limitSpread(encoded, counts, grid.maxGapDifference)]);
  }
  if (board !== null) {
    goals.slice(0, goal).forEach((before, index) => {
      const cost = costs[index] ?? 0;
      addClause(formula, [before.encode(encoded, cost + 1)(cost)]);
    });
  }
  const atMost = board === null ? undefined : goals[goal]?.encode(encoded, (costs[goal] ?? 0) + 1);
  const solver = await solverFor(formula, kind);
  return {
    encoded,
    ask: (k, assumptions, limits) => {
      const answer = solver.ask(atMost ? [...assumptions, atMost(k)] : assumptions, limits);
      if (answer === "satisfiable") offer(incumbent, boardWith(grid, slotsIn(encoded, solver, grid)));
      return answer;
    },
    demand: (k) => {
      if (atMost) addClause(formula, [atMost(k)]);
    },
    dispose: solver.dispose,
  };
}

function slotsIn(encoded: AgendaFormula, solver: Solver, grid: Grid): Int32Array {
  const slotOf = new Int32Array(grid.meetings.length).fill(NONE);
  encoded.in.forEach((literal, place) => {
    if (literal !== FALSE && solver.holds(literal)) slotOf[Math.floor(place / grid.slots)] = place % grid.slots;
  });
  return slotOf;
}
