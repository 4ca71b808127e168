import type { AgendaObjective } from "~/matching/domain/agenda";

import type { Board } from "./board";
import type { AgendaFormula } from "./encode-agenda";
import { addClause, countAtLeast, countUp, FALSE, fresh, type Literal, TRUE } from "./formula";
import { type Grid, NONE } from "./grid";
import { digitsAtMost, sumDigits } from "./weighted-sum";
import { lossOf, unitsOf } from "./units";

/** Something to make as small as can be, in whole units. */
export type Goal = {
  objective: AgendaObjective | "changes";
  costOf: (board: Board) => number;
  /** No agenda costs less. */
  least: number;
  /** Makes the question "at most k" askable for 0 ≤ k < `most`, as a literal to assume. */
  encode: (encoded: AgendaFormula, most: number) => (k: number) => Literal;
};

/**
 * What to make small, in order: the listed objectives, value when it is not among them, and the changes of the
 * agenda before. `least_served` is one goal for each k: the participants with k meetings at most, k = 0, 1, …, which
 * together make the ordered list of meeting counts as large as can be, the smallest first (leximin). Tables come
 * after, when the slots are known.
 */
export function goalsOf(grid: Grid): Goal[] {
  const { objective } = grid.problem;
  const listed = objective.flatMap((one) => goalsFor(grid, one));
  const value = objective.includes("value") ? [] : [valueGoal(grid)];
  return [...listed, ...value, ...(grid.home.some((slot) => slot !== NONE) ? [changesGoal(grid)] : [])];
}

function goalsFor(grid: Grid, objective: AgendaObjective): Goal[] {
  if (objective === "value") return [valueGoal(grid)];
  if (objective === "least_served") return leastServedGoals(grid);
  if (objective === "gaps") return [gapsGoal];
  return objective === "gap_fairness" ? [spreadGoal] : [];
}

function valueGoal(grid: Grid): Goal {
  const units = unitsOf(grid);
  return {
    objective: "value",
    costOf: (board) => lossOf(units, board.slotOf),
    least: 0,
    encode: ({ formula, held }) => {
      const terms = [...units.loss].flatMap((weight, meeting) => {
        const literal = held[meeting] ?? FALSE;
        return weight === 0 ? [] : [{ literal: weight > 0 ? -literal : literal, weight: Math.abs(weight) }];
      });
      const digits = sumDigits(formula, terms);
      return (k) => digitsAtMost(formula, digits, k);
    },
  };
}

function leastServedGoals(grid: Grid): Goal[] {
  const most = Math.max(0, ...grid.of.map((meetings) => meetings.length));
  return Array.from({ length: Math.min(most, grid.slots) }, (_, k) => ({
    objective: "least_served",
    costOf: ({ count }) => count.reduce((sum, meetings) => sum + (meetings <= k ? 1 : 0), 0),
    least: grid.of.filter((meetings, participant) => Math.min(meetings.length, grid.max[participant] ?? 0) <= k).length,
    encode: ({ formula, counts }, cut) =>
      unary(
        formula,
        counts.map((own) => -(own[k] ?? FALSE)),
        cut,
      ),
  }));
}

const gapsGoal: Goal = {
  objective: "gaps",
  costOf: (board) => board.gaps,
  least: 0,
  encode: ({ formula, gaps }, most) => unary(formula, gaps.flat(), most),
};

const spreadGoal: Goal = {
  objective: "gap_fairness",
  costOf: ({ runs }) => {
    const gaps = runs.map((one) => Math.max(0, one - 1));
    return Math.max(0, ...gaps) - Math.min(...gaps, gaps.length === 0 ? 0 : Number.POSITIVE_INFINITY);
  },
  least: 0,
  encode: (encoded, most) => {
    const counts = encoded.gaps.map((own) => countUp(encoded.formula, own, own.length));
    return (k) => (k >= most ? TRUE : limitSpread(encoded, counts, k));
  },
};

function changesGoal(grid: Grid): Goal {
  const homes = [...grid.home].flatMap((slot, meeting) => (slot === NONE ? [] : [{ meeting, slot }]));
  return {
    objective: "changes",
    costOf: ({ slotOf }) => homes.filter(({ meeting, slot }) => slotOf[meeting] !== slot).length,
    least: 0,
    encode: ({ formula, in: places }, most) =>
      unary(
        formula,
        homes.map(({ meeting, slot }) => -(places[meeting * grid.slots + slot] ?? FALSE)),
        most,
      ),
  };
}

/**
 * A literal under which the gap counts of any two participants differ by `most` at most; `counts[p][k]` says that
 * participant p has more than k gaps.
 */
export function limitSpread(
  { formula }: Pick<AgendaFormula, "formula">,
  counts: readonly (readonly Literal[])[],
  most: number,
): Literal {
  const holds = fresh(formula);
  const longest = Math.max(0, ...counts.map((own) => own.length));
  for (let k = 0; k + most < longest; k++) {
    const somebody = fresh(formula);
    for (const own of counts) {
      const above = own[k + most];
      if (above !== undefined) addClause(formula, [-holds, -above, somebody]);
      addClause(formula, [-somebody, own[k] ?? FALSE]);
    }
  }
  return holds;
}

function unary(formula: AgendaFormula["formula"], literals: readonly Literal[], most: number) {
  const count = countAtLeast(formula, literals, most);
  return (k: number): Literal => -(count[k] ?? FALSE);
}
