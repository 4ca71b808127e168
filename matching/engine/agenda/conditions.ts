import type { AgendaConflict } from "~/matching/domain/agenda";

import { type AgendaFormula, encodeAgenda } from "./encode-agenda";
import { addClause, anyOf, countUp, FALSE, type Formula, fresh, type Literal } from "./formula";
import { limitSpread } from "./goals";
import { type Grid, NONE } from "./grid";

/** A formula in which each condition of the problem holds under a literal of its own. */
export type Conditions = { formula: Formula; conditions: ReadonlyMap<Literal, AgendaConflict> };

type Guarded = Conditions & { grid: Grid; encoded: AgendaFormula; under: (condition: AgendaConflict) => Literal };

/** What always holds (one meeting at a time) as clauses, and everything that somebody asked for under literals. */
export function encodeConditions(grid: Grid): Conditions {
  const encoded = encodeAgenda(withoutConditions(grid), false);
  const { formula } = encoded;
  const conditions = new Map<Literal, AgendaConflict>();
  const under = (condition: AgendaConflict) => {
    const literal = fresh(formula);
    conditions.set(literal, condition);
    return literal;
  };
  const guarded = { grid, encoded, formula, conditions, under };
  limitParticipants(guarded);
  limitTables(guarded);
  limitMeetings(guarded);
  if (grid.maxGapDifference < grid.slots) {
    const counts = encoded.gaps.map((own) => countUp(formula, own, own.length));
    const guard = under({ code: "gap_difference", most: grid.maxGapDifference });
    addClause(formula, [-guard, limitSpread(encoded, counts, grid.maxGapDifference)]);
  }
  return { formula, conditions };
}

const withoutConditions = (grid: Grid): Grid => ({
  ...grid,
  tables: grid.meetings.length,
  must: new Uint8Array(grid.must.length),
  allowed: new Uint8Array(grid.allowed.length).fill(1),
  min: new Int32Array(grid.min.length),
  max: new Int32Array(grid.max.length).fill(grid.slots),
  precedences: [],
});

function limitParticipants({ grid, encoded, formula, under }: Guarded): void {
  const { slots } = grid;
  const problem = new Map(grid.problem.participants.map((one) => [one.ref, one]));
  grid.participants.forEach((ref, index) => {
    const { unavailable = [], min = 0, max = null } = problem.get(ref) ?? {};
    const counts = encoded.counts[index] ?? [];
    const used = (slot: number) => encoded.used[index * slots + slot] ?? FALSE;
    if (unavailable.length > 0) {
      const guard = under({ code: "unavailable", participant: ref, slots: unavailable });
      for (const slot of unavailable) addClause(formula, [-guard, -used(slot)]);
    }
    if (min > 0) {
      const guard = under({ code: "min", participant: ref, min, wishes: grid.of[index]?.length ?? 0 });
      addClause(formula, [-guard, counts[min - 1] ?? FALSE]);
    }
    if (max !== null && max < counts.length) {
      addClause(formula, [-under({ code: "max", participant: ref, max }), -(counts[max] ?? FALSE)]);
    }
  });
}

function limitTables({ grid, encoded, formula, under }: Guarded): void {
  const { slots, tables } = grid;
  if (grid.participants.length <= 2 * tables) return;
  const guard = under({ code: "tables", tables, slots });
  for (let slot = 0; slot < slots; slot++) {
    const busy = grid.participants.map((_, one) => encoded.used[one * slots + slot] ?? FALSE);
    const count = countUp(formula, busy, 2 * tables + 1);
    addClause(formula, [-guard, -(count[2 * tables] ?? FALSE)]);
  }
}

function limitMeetings({ grid, encoded, formula, under }: Guarded): void {
  const { slots } = grid;
  const wishes = new Map(grid.problem.meetings.map((one) => [one.ref, one]));
  const inSlot = (meeting: number, slot: number) => encoded.in[meeting * slots + slot] ?? FALSE;
  const only = (meeting: number, guard: Literal, fits: (slot: number) => boolean) => {
    for (let slot = 0; slot < slots; slot++) if (!fits(slot)) addClause(formula, [-guard, -inSlot(meeting, slot)]);
  };
  grid.meetings.forEach((ref, meeting) => {
    const wish = wishes.get(ref);
    if (!wish) return;
    const { a, b, half, slot: fixed } = wish;
    const held = encoded.held[meeting] ?? FALSE;
    if (wish.must) addClause(formula, [-under({ code: "must", meeting: ref, a, b }), held]);
    if (half !== null) {
      const guard = under({ code: "half", meeting: ref, half });
      only(meeting, guard, (slot) => (half === "first") === slot < grid.problem.firstHalf);
    }
    if (fixed !== null)
      only(meeting, under({ code: "fixed_slot", meeting: ref, slot: fixed }), (slot) => slot === fixed);
    if (grid.locked[meeting] !== 1) return;
    const [slot, table] = [grid.home[meeting] ?? NONE, grid.homeTable[meeting] ?? NONE];
    const guard = under({ code: "locked", meeting: ref, slot, table });
    addClause(formula, [-guard, inSlot(meeting, slot)]);
  });
  for (const { earlier, later } of grid.precedences) {
    const guard = under({ code: "after", meeting: grid.meetings[later] ?? "", after: grid.meetings[earlier] ?? "" });
    let notBefore: Literal = FALSE;
    for (let slot = slots - 1; slot >= 0; slot--) {
      notBefore = anyOf(formula, [notBefore, inSlot(earlier, slot)]);
      addClause(formula, [-guard, -notBefore, -inSlot(later, slot)]);
    }
  }
}
