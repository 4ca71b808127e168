import { expect, test } from "vitest";

import type { AgendaMeeting, AgendaProblem } from "./agenda";
import { agendaDifference, countGaps, findAgendaClashes } from "./agenda-check";

const aMeeting = (ref: string, a: string, b: string): AgendaMeeting => ({
  ref,
  a,
  b,
  value: 1,
  must: false,
  half: null,
  slot: null,
  after: [],
});

const anEvent = (changed: Partial<AgendaProblem> = {}): AgendaProblem => ({
  slots: 4,
  firstHalf: 2,
  tables: 2,
  participants: ["V1", "V2", "M1", "M2"].map((ref) => ({ ref, unavailable: [], min: 0, max: null })),
  meetings: [aMeeting("m1", "V1", "M1"), aMeeting("m2", "V2", "M2"), aMeeting("m3", "V1", "M2")],
  previous: [],
  objective: ["value"],
  maxGapDifference: null,
  ...changed,
});

test("an agenda without mistakes has no clashes", () => {
  const placed = [
    { ref: "m1", slot: 0, table: 0 },
    { ref: "m2", slot: 0, table: 1 },
    { ref: "m3", slot: 1, table: 0 },
  ];
  expect(findAgendaClashes(anEvent(), placed)).toEqual([]);
});

test("a participant and a table used twice in a slot are both told", () => {
  const placed = [
    { ref: "m1", slot: 0, table: 0 },
    { ref: "m3", slot: 0, table: 0 },
  ];
  expect(findAgendaClashes(anEvent(), placed)).toEqual([
    { code: "table_twice", table: 0, slot: 0, meetings: ["m1", "m3"] },
    { code: "participant_twice", participant: "V1", slot: 0, meetings: ["m1", "m3"] },
  ]);
});

test("a meeting where somebody is away, in the wrong half, off its slot and too early is told each", () => {
  const event = anEvent({
    participants: ["V1", "V2", "M1", "M2"].map((ref) => ({
      ref,
      unavailable: ref === "V1" ? [0] : [],
      min: 0,
      max: null,
    })),
    meetings: [{ ...aMeeting("m1", "V1", "M1"), half: "second", slot: 3, after: ["m2"] }, aMeeting("m2", "V2", "M2")],
  });
  const placed = [
    { ref: "m1", slot: 0, table: 0 },
    { ref: "m2", slot: 1, table: 0 },
  ];
  expect(findAgendaClashes(event, placed)).toEqual([
    { code: "unavailable", meeting: "m1", participant: "V1", slot: 0 },
    { code: "outside_half", meeting: "m1", half: "second", slot: 0 },
    { code: "not_its_slot", meeting: "m1", fixed: 3, slot: 0 },
    { code: "too_early", meeting: "m1", after: "m2" },
  ]);
});

test("a must left out, a locked meeting moved, limits broken and gaps too unequal are told", () => {
  const event = anEvent({
    participants: ["V1", "V2", "M1", "M2"].map((ref) => ({
      ref,
      unavailable: [],
      min: ref === "V2" ? 1 : 0,
      max: ref === "V1" ? 1 : null,
    })),
    meetings: [aMeeting("m1", "V1", "M1"), { ...aMeeting("m2", "V2", "M2"), must: true }, aMeeting("m3", "V1", "M2")],
    previous: [{ ref: "m1", slot: 1, table: 0, locked: true }],
    maxGapDifference: 0,
  });
  const placed = [
    { ref: "m1", slot: 0, table: 0 },
    { ref: "m3", slot: 2, table: 0 },
  ];
  expect(findAgendaClashes(event, placed)).toEqual([
    { code: "must_missing", meeting: "m2" },
    { code: "locked_moved", meeting: "m1" },
    { code: "too_many", participant: "V1", meetings: 2, limit: 1 },
    { code: "too_few", participant: "V2", meetings: 0, limit: 1 },
    { code: "gaps_unequal", participants: ["V2", "V1"], gaps: [0, 1], limit: 0 },
  ]);
});

test("unknown meetings, meetings placed twice and places outside the event are told", () => {
  const placed = [
    { ref: "m9", slot: 0, table: 0 },
    { ref: "m1", slot: 1, table: 0 },
    { ref: "m1", slot: 9, table: 1 },
  ];
  expect(findAgendaClashes(anEvent(), placed).map(({ code }) => code)).toEqual(
    ["unknown_meeting", "placed_twice", "outside_half", "outside_event"].filter((code) => code !== "outside_half"),
  );
});

test("a gap is a run of idle slots between two meetings, however long", () => {
  expect(countGaps([])).toBe(0);
  expect(countGaps([5, 1, 2, 9])).toBe(2);
});

test("two agendas differ by what came, what went and what moved", () => {
  const before = [
    { ref: "m1", slot: 0, table: 0 },
    { ref: "m2", slot: 1, table: 0 },
    { ref: "m3", slot: 2, table: 0 },
  ];
  const after = [
    { ref: "m2", slot: 2, table: 0 },
    { ref: "m3", slot: 2, table: 1 },
    { ref: "m4", slot: 0, table: 0 },
  ];
  const difference = agendaDifference(before, after);
  expect(difference.added).toEqual([{ ref: "m4", slot: 0, table: 0 }]);
  expect(difference.removed).toEqual([{ ref: "m1", slot: 0, table: 0 }]);
  expect(difference.movedSlot.map(({ ref }) => ref)).toEqual(["m2"]);
  expect(difference.movedTable.map(({ ref }) => ref)).toEqual(["m3"]);
});
