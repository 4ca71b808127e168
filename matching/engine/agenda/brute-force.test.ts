import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { AgendaMeeting, AgendaObjective, AgendaProblem, PlacedMeeting } from "~/matching/domain/agenda";
import { countGaps, findAgendaClashes } from "~/matching/domain/agenda-check";

import { solveAgenda } from "./solve-agenda";

const slots = 4;

const participants = fc.array(
  fc.record({
    unavailable: fc.uniqueArray(fc.nat(slots - 1), { maxLength: 2 }),
    min: fc.constantFrom(0, 0, 0, 1, 2),
    max: fc.constantFrom(null, null, 1, 2, 3),
  }),
  { minLength: 4, maxLength: 4 },
);

const meetings = fc.array(
  fc.record({
    a: fc.nat(3),
    other: fc.integer({ min: 1, max: 3 }),
    value: fc.constantFrom(0, 0.1, 0.2, 0.25, 0.3, 0.5, 0.87, 1),
    must: fc.constantFrom(false, false, true),
    half: fc.constantFrom(null, null, null, "first" as const, "second" as const),
    slot: fc.constantFrom(null, null, null, null, 0, 2),
    after: fc.constantFrom(-1, -1, -1, 0, 1, 2),
  }),
  { minLength: 1, maxLength: 5 },
);

const orders: AgendaObjective[][] = [
  ["value", "least_served", "gaps", "gap_fairness", "table_moves"],
  ["value", "gaps"],
  ["gaps", "value"],
  ["least_served", "value"],
  ["gap_fairness", "value", "gaps"],
];

const problems = fc
  .record({
    participants,
    meetings,
    tables: fc.constantFrom(1, 2, 2),
    firstHalf: fc.constantFrom(2, 1, 4),
    objective: fc.constantFrom(...orders),
    maxGapDifference: fc.constantFrom(null, null, null, 0, 1),
    previous: fc.array(
      fc.record({ meeting: fc.nat(4), slot: fc.nat(slots - 1), table: fc.nat(0), locked: fc.boolean() }),
      {
        maxLength: 2,
      },
    ),
  })
  .map((drawn): AgendaProblem => ({
    ...drawn,
    slots,
    participants: drawn.participants.map((one, index) => ({ ...one, ref: `p${index}`, max: limitOf(one) })),
    meetings: drawn.meetings.map((one, index): AgendaMeeting => {
      const { a, other, after, ...wish } = one;
      const named = after >= 0 && after < drawn.meetings.length ? [`m${after}`] : [];
      return { ...wish, ref: `m${index}`, a: `p${a}`, b: `p${(a + other) % 4}`, after: named };
    }),
    previous: drawn.previous
      .filter(({ meeting }, index, all) => all.findIndex((one) => one.meeting === meeting) === index)
      .filter(({ meeting }) => meeting < drawn.meetings.length)
      .map(({ meeting, ...place }) => ({ ...place, ref: `m${meeting}` })),
  }));

const limitOf = ({ min, max }: { min: number; max: number | null }) => (max === null ? null : Math.max(min, max));

/** What an agenda costs in each listed objective, all to be small; least served as the meeting counts in order, negated. */
function costsOf(problem: AgendaProblem, placed: readonly PlacedMeeting[]): number[] {
  const days = problem.participants.map(({ ref }) =>
    problem.meetings
      .filter(({ a, b }) => a === ref || b === ref)
      .flatMap((meeting) => placed.filter((place) => place.ref === meeting.ref).map(({ slot }) => slot)),
  );
  const gaps = days.map(countGaps);
  const value = placed.reduce((sum, { ref }) => sum + (problem.meetings.find((one) => one.ref === ref)?.value ?? 0), 0);
  return problem.objective.flatMap((objective) => {
    if (objective === "value") return [-Math.round(value * 1e6)];
    if (objective === "gaps") return [gaps.reduce((sum, own) => sum + own, 0)];
    if (objective === "gap_fairness") return [Math.max(...gaps) - Math.min(...gaps)];
    return objective === "least_served" ? days.map((day) => -day.length).sort((one, other) => other - one) : [];
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((cost, position) => cost !== other[position]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** The best costs over all agendas, or null when there is none. */
function bestCosts(problem: AgendaProblem): number[] | null {
  let best: number[] | null = null;
  const extend = (placed: PlacedMeeting[], index: number) => {
    const meeting = problem.meetings[index];
    if (meeting === undefined) {
      if (findAgendaClashes(problem, placed).length > 0) return;
      const costs = costsOf(problem, placed);
      if (best === null || compare(costs, best) < 0) best = costs;
      return;
    }
    const home = problem.previous.find((one) => one.ref === meeting.ref && one.locked);
    extend(placed, index + 1);
    for (let slot = 0; slot < problem.slots; slot++) {
      const taken = placed.filter((one) => one.slot === slot).map(({ table }) => table);
      const free = Array.from({ length: problem.tables }, (_, table) => table).filter((one) => !taken.includes(one));
      for (const table of home ? [home.table] : free.slice(0, problem.previous.some((one) => one.locked) ? 2 : 1)) {
        extend([...placed, { ref: meeting.ref, slot, table }], index + 1);
      }
    }
  };
  extend([], 0);
  return best;
}

test("on small events the answer is what trying everything gives, in every order of the objectives", async () => {
  await fc.assert(
    fc.asyncProperty(problems, async (problem) => {
      const expected = bestCosts(problem);
      const answer = await solveAgenda(problem, { seconds: 60, seed: 1, now: () => 0 });
      expect({
        status: answer.status,
        costs: answer.status === "optimal" ? costsOf(problem, answer.meetings) : null,
        clashes: answer.status === "optimal" ? findAgendaClashes(problem, answer.meetings) : [],
        explained: answer.conflict.length > 0,
      }).toEqual({
        status: expected === null ? "infeasible" : "optimal",
        costs: expected,
        clashes: [],
        explained: expected === null,
      });
    }),
    { numRuns: Number(process.env["AGENDA_RUNS"] ?? 150), seed: Number(process.env["AGENDA_SEED"] ?? 7) },
  );
}, 120_000);
