import { expect, test } from "vitest";

import type { AgendaProblem } from "./agenda";
import { measureAgenda } from "./agenda-measures";

const meeting = (ref: string, a: string, b: string) => ({
  ref,
  a,
  b,
  value: 0.5,
  must: false,
  half: null,
  slot: null,
  after: [],
});
const problem: AgendaProblem = {
  slots: 5,
  firstHalf: 3,
  tables: 2,
  participants: ["V", "W", "M", "N"].map((ref) => ({ ref, unavailable: [], min: 0, max: null })),
  meetings: [meeting("VM", "V", "M"), meeting("VN", "V", "N"), meeting("WM", "W", "M")],
  previous: [
    { ref: "VM", slot: 0, table: 0, locked: false },
    { ref: "WM", slot: 2, table: 0, locked: false },
  ],
  objective: ["value"],
  maxGapDifference: null,
};

test("gaps are runs of idle slots between meetings, and moves are changes of table from one meeting to the next", () => {
  const placed = [
    { ref: "VM", slot: 0, table: 0 },
    { ref: "VN", slot: 3, table: 1 },
    { ref: "WM", slot: 1, table: 0 },
    { ref: "??", slot: 2, table: 1 },
  ];
  expect(measureAgenda(problem, placed)).toEqual({
    value: 1.5,
    gaps: 1,
    gapSpread: 1,
    tableMoves: 1,
    unserved: 0,
    fewest: 1,
    changes: 1,
  });
});

test("who meets nobody is unserved and has no gaps", () => {
  expect(measureAgenda(problem, [{ ref: "WM", slot: 2, table: 0 }])).toMatchObject({
    gaps: 0,
    unserved: 2,
    fewest: 0,
    changes: 1,
  });
});
