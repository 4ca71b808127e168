import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { AgendaMeeting, AgendaProblem } from "~/matching/domain/agenda";
import { agendaDifference, findAgendaClashes } from "~/matching/domain/agenda-check";

import { randomFrom } from "../random";
import { solveAgenda } from "./solve-agenda";

/** A clock that stands still: small events are solved to the end. */
const now = () => 0;

const aMeeting = (a: string, b: string, changed: Partial<AgendaMeeting> = {}): AgendaMeeting => ({
  ref: `${a}-${b}`,
  a,
  b,
  value: 1,
  must: false,
  half: null,
  slot: null,
  after: [],
  ...changed,
});

const anEvent = (meetings: AgendaMeeting[], changed: Partial<AgendaProblem> = {}): AgendaProblem => ({
  slots: 4,
  firstHalf: 2,
  tables: 2,
  participants: [...new Set(meetings.flatMap(({ a, b }) => [a, b]))].map((ref) => ({
    ref,
    unavailable: [],
    min: 0,
    max: null,
  })),
  meetings,
  previous: [],
  objective: ["value", "gaps"],
  maxGapDifference: null,
  ...changed,
});

/** An event of a middle size: some musts, absences and halves. */
function drawEvent(seed: number): AgendaProblem {
  const random = randomFrom(seed);
  const meetings: AgendaMeeting[] = [];
  for (let village = 0; village < 12; village++) {
    for (let partner = 0; partner < 6; partner++) {
      if (random() < 0.5) continue;
      const value = Math.round(random() * 100) / 100;
      const half = random() < 0.1 ? "first" : null;
      meetings.push(aMeeting(`V${village}`, `M${partner}`, { value, half, must: random() < 0.05 }));
    }
  }
  const event = anEvent(meetings, { slots: 8, firstHalf: 4, tables: 4 });
  return {
    ...event,
    participants: event.participants.map((one) => ({
      ...one,
      unavailable: random() < 0.3 ? [Math.floor(random() * 8)] : [],
      max: one.ref.startsWith("V") ? 4 : null,
    })),
  };
}

test("an agenda never breaks a condition, and the same seed gives the same agenda", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(10_000), async (seed) => {
      const problem = drawEvent(seed);
      const steps = { count: 0 };
      // Time that passes with every look at the clock, so that runs end alike and soon.
      const clock = () => steps.count++ * 5;
      const answer = await solveAgenda(problem, { seconds: 2, seed, now: clock });
      expect(["optimal", "feasible", "infeasible"]).toContain(answer.status);
      expect(answer.status === "infeasible" ? [] : findAgendaClashes(problem, answer.meetings)).toEqual([]);
      steps.count = 0;
      expect(await solveAgenda(problem, { seconds: 2, seed, now: clock })).toEqual(answer);
    }),
    { numRuns: 12, seed: 3 },
  );
}, 120_000);

test("the order of participants and meetings in a file changes nothing", async () => {
  const problem = anEvent([aMeeting("V1", "M1"), aMeeting("V1", "M2"), aMeeting("V2", "M1"), aMeeting("V2", "M2")]);
  const turned = {
    ...problem,
    participants: [...problem.participants].reverse(),
    meetings: [...problem.meetings].reverse(),
  };
  const options = { seconds: 60, seed: 1, now };
  expect((await solveAgenda(turned, options)).meetings).toEqual((await solveAgenda(problem, options)).meetings);
});

test("a participant with more musts than slots is named", async () => {
  const musts = ["M1", "M2", "M3", "M4", "M5"].map((partner) => aMeeting("V1", partner, { must: true }));
  const answer = await solveAgenda(anEvent(musts), { seconds: 60, seed: 1, now });
  expect(answer).toMatchObject({ status: "infeasible", meetings: [] });
  expect(answer.conflict).toEqual([{ code: "too_many_musts", participant: "V1", musts: 5, slots: 4 }]);
});

test("a contradiction is told with nothing in it that can be missed", async () => {
  const problem = anEvent(
    [
      aMeeting("V1", "M1", { must: true, slot: 1 }),
      aMeeting("V2", "M1", { must: true, after: ["V1-M1"], half: "first" }),
      aMeeting("V2", "M2", { must: true }),
    ],
    { tables: 1 },
  );
  const { status, conflict } = await solveAgenda(problem, { seconds: 60, seed: 1, now });
  expect(status).toBe("infeasible");
  expect(conflict.map(({ code }) => code).sort()).toEqual(["after", "fixed_slot", "half", "must", "must"]);
});

test("an agenda that is still the best is kept whole, tables too", async () => {
  const problem = anEvent([aMeeting("V1", "M1"), aMeeting("V2", "M2"), aMeeting("V1", "M2"), aMeeting("V2", "M1")]);
  const previous = [
    { ref: "V1-M1", slot: 2, table: 1, locked: false },
    { ref: "V2-M2", slot: 2, table: 0, locked: false },
    { ref: "V1-M2", slot: 3, table: 0, locked: false },
    { ref: "V2-M1", slot: 3, table: 1, locked: true },
  ];
  const answer = await solveAgenda({ ...problem, previous }, { seconds: 60, seed: 1, now });
  const difference = agendaDifference(previous, answer.meetings);
  expect([difference.added, difference.removed, difference.movedSlot, difference.movedTable]).toEqual([[], [], [], []]);
  expect(answer.measures.changes).toBe(0);
});

test("two meetings locked to one table are told", async () => {
  const problem = anEvent([aMeeting("V1", "M1"), aMeeting("V2", "M2")], {
    previous: ["V1-M1", "V2-M2"].map((ref) => ({ ref, slot: 0, table: 0, locked: true })),
  });
  const { status, conflict } = await solveAgenda(problem, { seconds: 60, seed: 1, now });
  expect([status, conflict]).toEqual([
    "infeasible",
    [{ code: "same_table", first: "V1-M1", second: "V2-M2", slot: 0, table: 0 }],
  ]);
});

test("who stops the work keeps the best agenda so far", async () => {
  const problem = drawEvent(5);
  const told: number[] = [];
  const answer = await solveAgenda(problem, {
    seconds: 60,
    seed: 1,
    now,
    onProgress: ({ best }) => told.push(best.meetings.length),
    isCancelled: () => told.length > 0,
  });
  expect(told.length).toBeGreaterThan(0);
  expect(answer.status).toBe("feasible");
  expect(findAgendaClashes(problem, answer.meetings)).toEqual([]);
});

test("reasons say why a meeting is left out", async () => {
  const meetings = [aMeeting("V1", "M1", { value: 0.9 }), aMeeting("V1", "M2", { value: 0.5 }), aMeeting("V2", "M2")];
  const problem = anEvent(meetings);
  const participants = problem.participants.map((one) => ({
    ...one,
    max: one.ref === "V1" ? 1 : null,
    unavailable: one.ref === "V2" ? [0, 1, 2, 3] : [],
  }));
  const { unscheduled } = await solveAgenda({ ...problem, participants }, { seconds: 60, seed: 1, now });
  expect(unscheduled).toEqual([
    { ref: "V1-M2", reason: { code: "participant_full", participant: "V1" } },
    { ref: "V2-M2", reason: { code: "no_common_slot" } },
  ]);
});
