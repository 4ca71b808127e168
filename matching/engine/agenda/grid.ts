import type { AgendaProblem } from "~/matching/domain/agenda";

/** No slot, no table, no meeting, no limit. */
export const NONE = -1;

/** One meeting may only be held later than another. */
export type Precedence = { earlier: number; later: number };

/**
 * A problem as arrays: meetings and participants are numbered in the order of their refs, so that the order of a file
 * changes nothing. `allowed[m * slots + s]` is 1 where meeting m may lie in slot s by its own and its participants'
 * conditions.
 */
export type Grid = {
  problem: AgendaProblem;
  slots: number;
  tables: number;
  meetings: readonly string[];
  participants: readonly string[];
  a: Int32Array;
  b: Int32Array;
  value: Float64Array;
  must: Uint8Array;
  allowed: Uint8Array;
  min: Int32Array;
  max: Int32Array;
  /** The meetings of each participant. */
  of: readonly Int32Array[];
  precedences: readonly Precedence[];
  /** Slot and table of the agenda before, or NONE. */
  home: Int32Array;
  homeTable: Int32Array;
  locked: Uint8Array;
  maxGapDifference: number;
};

/** Numbers a problem that has been checked: every ref exists, every slot lies in the event. A locked meeting counts as a must. */
export function gridOf(problem: AgendaProblem): Grid {
  const { slots, tables } = problem;
  const participants = problem.participants.map(({ ref }) => ref).sort(byRef);
  const wishes = [...problem.meetings].sort((one, other) => byRef(one.ref, other.ref));
  const meetings = wishes.map(({ ref }) => ref);
  const numberOf = { participant: numbersOf(participants), meeting: numbersOf(meetings) };
  const a = Int32Array.from(wishes, (wish) => numberOf.participant.get(wish.a) ?? NONE);
  const b = Int32Array.from(wishes, (wish) => numberOf.participant.get(wish.b) ?? NONE);
  const away = new Uint8Array(participants.length * slots);
  const min = new Int32Array(participants.length);
  const max = new Int32Array(participants.length).fill(slots);
  for (const one of problem.participants) {
    const index = numberOf.participant.get(one.ref) ?? NONE;
    for (const slot of one.unavailable) away[index * slots + slot] = 1;
    min[index] = one.min;
    max[index] = Math.min(one.max ?? slots, slots);
  }
  const home = new Int32Array(meetings.length).fill(NONE);
  const homeTable = new Int32Array(meetings.length).fill(NONE);
  const locked = new Uint8Array(meetings.length);
  for (const one of problem.previous) {
    const index = numberOf.meeting.get(one.ref) ?? NONE;
    home[index] = one.slot;
    homeTable[index] = one.table;
    locked[index] = one.locked ? 1 : 0;
  }
  const allowed = Uint8Array.from({ length: meetings.length * slots }, (_, place) => {
    const [meeting, slot] = [Math.floor(place / slots), place % slots];
    const wish = wishes[meeting];
    if (!wish) return 0;
    const free = !away[(a[meeting] ?? 0) * slots + slot] && !away[(b[meeting] ?? 0) * slots + slot];
    const inHalf = wish.half === null || (wish.half === "first") === slot < problem.firstHalf;
    const fixed = wish.slot === null || wish.slot === slot;
    return free && inHalf && fixed && (!locked[meeting] || home[meeting] === slot) ? 1 : 0;
  });
  return {
    problem,
    slots,
    tables,
    meetings,
    participants,
    a,
    b,
    value: Float64Array.from(wishes, (wish) => wish.value),
    must: Uint8Array.from(wishes, (wish, index) => (wish.must || locked[index] === 1 ? 1 : 0)),
    allowed,
    min,
    max,
    of: meetingsOf({ a, b }, participants.length),
    precedences: wishes.flatMap((wish, later) =>
      wish.after.map((ref) => ({ earlier: numberOf.meeting.get(ref) ?? NONE, later })),
    ),
    home,
    homeTable,
    locked,
    maxGapDifference: problem.maxGapDifference ?? slots,
  };
}

function meetingsOf({ a, b }: { a: Int32Array; b: Int32Array }, participants: number): Int32Array[] {
  const lists = Array.from({ length: participants }, (): number[] => []);
  a.forEach((one, meeting) => {
    lists[one]?.push(meeting);
    lists[b[meeting] ?? NONE]?.push(meeting);
  });
  return lists.map((list) => Int32Array.from(list));
}

const byRef = (one: string, other: string) => (one < other ? -1 : Number(one > other));

const numbersOf = (refs: readonly string[]) => new Map(refs.map((ref, index) => [ref, index]));
