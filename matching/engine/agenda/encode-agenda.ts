import {
  addClause,
  anyOf,
  atMostOne,
  countAtLeast,
  countUp,
  emptyFormula,
  FALSE,
  type Formula,
  fresh,
  type Literal,
  TRUE,
} from "./formula";
import type { Grid } from "./grid";

/** Where everything is in the formula of an agenda. */
export type AgendaFormula = {
  formula: Formula;
  /** `in[m * slots + s]`: meeting m lies in slot s. */
  in: Int32Array;
  /** Meeting m is held. */
  held: readonly Literal[];
  /** `used[p * slots + s]`: participant p meets in slot s. */
  used: Int32Array;
  /** `counts[p][k]`: participant p has more than k meetings. */
  counts: readonly (readonly Literal[])[];
  /** `gaps[p]`: a literal for each slot in which a gap of participant p may begin. */
  gaps: readonly (readonly Literal[])[];
};

/**
 * What an agenda has to satisfy, with the implied constraints of Bofill et al., JAIR 74 (2022): the slots that a participant
 * uses are counted up slot by slot and equal its meetings; the participants busy in a slot are counted (each side where
 * the meetings have two, else evenly), not the meetings. `exact` counts them both ways, which makes proofs short and finding slow.
 */
export function encodeAgenda(grid: Grid, exact: boolean): AgendaFormula {
  const formula = emptyFormula();
  const { slots } = grid;
  const places = Int32Array.from(grid.allowed, (allowed) => (allowed ? fresh(formula) : FALSE));
  const held = grid.meetings.map((_, meeting) => {
    const own = [...places.subarray(meeting * slots, (meeting + 1) * slots)];
    atMostOne(formula, own);
    if (!grid.must[meeting]) return anyOf(formula, own);
    addClause(formula, own);
    return TRUE;
  });
  const used = new Int32Array(grid.participants.length * slots);
  grid.of.forEach((meetings, participant) => {
    for (let slot = 0; slot < slots; slot++) {
      const own = [...meetings].map((meeting) => places[meeting * slots + slot] ?? FALSE);
      atMostOne(formula, own);
      used[participant * slots + slot] = anyOf(formula, own);
    }
  });
  const days = grid.of.map((meetings, participant) => {
    const all = [...meetings].map((meeting) => held[meeting] ?? FALSE);
    return encodeDay(formula, {
      used: [...used.subarray(participant * slots, (participant + 1) * slots)],
      counts: countUp(formula, all, all.length),
      min: grid.min[participant] ?? 0,
      max: grid.max[participant] ?? slots,
      ...reachOf(grid, meetings),
    });
  });
  encodeTables(grid, formula, { used, exact });
  encodePrecedences(grid, formula, { in: places, held });
  return {
    formula,
    in: places,
    held,
    used,
    counts: days.map(({ counts }) => counts),
    gaps: days.map(({ gaps }) => gaps),
  };
}

/**
 * `least[s]`: musts that can only lie in slots up to s; `most[s]`: meetings that may lie there. Halves of the day make
 * these the strongest implied constraints.
 */
type Reach = { least: readonly number[]; most: readonly number[] };

function reachOf({ slots, allowed, must }: Grid, meetings: Int32Array): Reach {
  const ends = [...meetings].map((meeting) => {
    const own = allowed.subarray(meeting * slots, (meeting + 1) * slots);
    return { first: own.indexOf(1), last: own.lastIndexOf(1), must: must[meeting] === 1 };
  });
  const days = Array.from({ length: slots }, (_, slot) => slot);
  return {
    least: days.map((slot) => ends.filter((one) => one.must && one.last <= slot).length),
    most: days.map((slot) => ends.filter(({ first }) => first !== -1 && first <= slot).length),
  };
}

type Day = Reach & { used: readonly Literal[]; counts: readonly Literal[]; min: number; max: number };

/** One participant's day: the slots used are as many as the meetings, between min and max; a gap begins after a use when another follows. */
function encodeDay(formula: Formula, day: Day): { counts: Literal[]; gaps: Literal[] } {
  const { used, counts, min, max } = day;
  const most = Math.min(counts.length, used.filter((literal) => literal !== FALSE).length);
  for (let k = 0; k < min; k++) addClause(formula, [counts[k] ?? FALSE]);
  for (let k = max; k < counts.length; k++) addClause(formula, [-(counts[k] ?? FALSE)]);
  for (let k = most; k < counts.length; k++) addClause(formula, [-(counts[k] ?? FALSE)]);
  let before: Literal[] = Array.from({ length: most }, () => FALSE);
  const upTo = used.map((now) => {
    addClause(formula, [-now, -(before[most - 1] ?? FALSE)]);
    before = before.map((already, k) =>
      countOn(formula, { already, now, one: k === 0 ? TRUE : (before[k - 1] ?? FALSE) }),
    );
    return before;
  });
  upTo.forEach((reached, slot) => {
    const [least, mostHere] = [day.least[slot] ?? 0, day.most[slot] ?? most];
    if (least > 0) addClause(formula, [reached[least - 1] ?? FALSE]);
    for (let k = mostHere; k < most; k++) addClause(formula, [-(reached[k] ?? FALSE)]);
  });
  before.forEach((last, k) => {
    addClause(formula, [-last, counts[k] ?? FALSE]);
    addClause(formula, [last, -(counts[k] ?? FALSE)]);
  });
  const fixed = counts.every((count) => count === TRUE);
  let later: Literal = FALSE;
  const after = used.map(() => FALSE);
  for (let slot = used.length - 1; slot >= 0; slot--) {
    after[slot] = fixed ? -(upTo[slot]?.[most - 1] ?? TRUE) : later;
    if (!fixed) later = anyOf(formula, [later, used[slot] ?? FALSE]);
  }
  const gaps = used.flatMap((now, slot) => {
    const previous = used[slot - 1] ?? FALSE;
    const follows = after[slot] ?? FALSE;
    if (previous === FALSE || follows === FALSE) return [];
    return [-anyOf(formula, [-previous, now, -follows])];
  });
  return { counts: counts.slice(0, most), gaps };
}

/** `already`, or one before and used now. */
function countOn(formula: Formula, { already, now, one }: { already: Literal; now: Literal; one: Literal }): Literal {
  if (now === FALSE || one === FALSE) return already;
  if (one === TRUE) return anyOf(formula, [already, now]);
  const next = fresh(formula);
  addClause(formula, [-already, next]);
  addClause(formula, [-now, -one, next]);
  addClause(formula, [-next, already, now]);
  addClause(formula, [-next, already, one]);
  return next;
}

/** No slot has more meetings than tables: its busy participants are counted, of which there are two to a meeting. */
function encodeTables(grid: Grid, formula: Formula, { used, exact }: { used: Int32Array; exact: boolean }): void {
  const { slots, tables } = grid;
  const sides = sidesOf(grid) ?? new Int8Array(grid.participants.length);
  const groups = [0, 1].map((side) => grid.of.flatMap((_, one) => (sides[one] === side ? [one] : [])));
  const [first = [], second = []] = groups;
  const split = second.length > 0;
  const most = split ? tables : 2 * tables;
  for (let slot = 0; slot < slots; slot++) {
    const counts = (exact && split ? [first, second] : [first]).map((group) => {
      const busy = group.map((participant) => used[participant * slots + slot] ?? FALSE);
      if (!exact && busy.length <= most) return [];
      return exact ? countUp(formula, busy, most + 1) : countAtLeast(formula, busy, most + 1);
    });
    for (const count of counts) addClause(formula, [-(count[most] ?? FALSE)]);
    if (exact) relateCounts(formula, counts);
  }
}

/** Two sides are equally busy in a slot; without sides, an even number is. */
function relateCounts(formula: Formula, [one = [], other]: readonly (readonly Literal[])[]): void {
  if (other === undefined) {
    for (let k = 0; k < one.length; k += 2) addClause(formula, [-(one[k] ?? FALSE), one[k + 1] ?? FALSE]);
    return;
  }
  for (let k = 0; k < Math.max(one.length, other.length); k++) {
    addClause(formula, [-(one[k] ?? FALSE), other[k] ?? FALSE]);
    addClause(formula, [one[k] ?? FALSE, -(other[k] ?? FALSE)]);
  }
}

/** 0 or 1 for each participant so that every meeting joins both; null when there is no such split. */
function sidesOf(grid: Grid): Int8Array | null {
  const sides = new Int8Array(grid.participants.length).fill(-1);
  for (let start = 0; start < sides.length; start++) {
    if (sides[start] !== -1) continue;
    sides[start] = 0;
    const open = [start];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      for (const meeting of grid.of[one] ?? []) {
        const other = (grid.a[meeting] === one ? grid.b : grid.a)[meeting] ?? 0;
        if (sides[other] === sides[one]) return null;
        if (sides[other] !== -1) continue;
        sides[other] = 1 - (sides[one] ?? 0);
        open.push(other);
      }
    }
  }
  return sides;
}

function encodePrecedences(grid: Grid, formula: Formula, { in: places }: Pick<AgendaFormula, "in" | "held">): void {
  const { slots } = grid;
  for (const { earlier, later } of grid.precedences) {
    // Held in this slot or a later one: then the other is not held in this slot or before.
    let notBefore: Literal = FALSE;
    for (let slot = slots - 1; slot >= 0; slot--) {
      notBefore = anyOf(formula, [notBefore, places[earlier * slots + slot] ?? FALSE]);
      addClause(formula, [-notBefore, -(places[later * slots + slot] ?? FALSE)]);
    }
  }
}
