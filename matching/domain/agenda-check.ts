import type { AgendaHalf, AgendaMeeting, AgendaProblem, PlacedMeeting } from "./agenda";

/** What is wrong with an agenda, hand-edited or not. */
export type AgendaClash =
  | { code: "unknown_meeting" | "placed_twice" | "outside_event" | "must_missing" | "locked_moved"; meeting: string }
  | { code: "participant_twice"; participant: string; slot: number; meetings: readonly string[] }
  | { code: "table_twice"; table: number; slot: number; meetings: readonly string[] }
  | { code: "unavailable"; meeting: string; participant: string; slot: number }
  | { code: "outside_half"; meeting: string; half: AgendaHalf; slot: number }
  | { code: "not_its_slot"; meeting: string; fixed: number; slot: number }
  | { code: "too_early"; meeting: string; after: string }
  | { code: "too_few" | "too_many"; participant: string; meetings: number; limit: number }
  | { code: "gaps_unequal"; participants: readonly [string, string]; gaps: readonly [number, number]; limit: number };

type Held = PlacedMeeting & { meeting: AgendaMeeting };

/** Everything that is wrong with these places, in the order meetings, tables, participants; nothing for a right agenda. */
export function findAgendaClashes(problem: AgendaProblem, placed: readonly PlacedMeeting[]): AgendaClash[] {
  const wished = new Map(problem.meetings.map((meeting) => [meeting.ref, meeting]));
  const held = placed.flatMap((place): Held[] => {
    const meeting = wished.get(place.ref);
    return meeting ? [{ ...place, meeting }] : [];
  });
  return [
    ...placed
      .filter(({ ref }) => !wished.has(ref))
      .map(({ ref }) => ({ code: "unknown_meeting" as const, meeting: ref })),
    ...repeated(held.map(({ ref }) => ref)).map((ref) => ({ code: "placed_twice" as const, meeting: ref })),
    ...held.flatMap((one) => clashesOfMeeting(problem, { one, held })),
    ...missing(problem, held),
    ...tablesTwice(held),
    ...problem.participants.flatMap(({ ref }) => clashesOfParticipant(problem, { ref, held })),
    ...unequalGaps(problem, held),
  ];
}

function clashesOfMeeting(problem: AgendaProblem, { one, held }: { one: Held; held: readonly Held[] }): AgendaClash[] {
  const { meeting, slot, table } = one;
  const clashes: AgendaClash[] = [];
  if (slot < 0 || slot >= problem.slots || table < 0 || table >= problem.tables) {
    clashes.push({ code: "outside_event", meeting: meeting.ref });
  }
  for (const { ref, unavailable } of problem.participants) {
    if (ref !== meeting.a && ref !== meeting.b) continue;
    if (unavailable.includes(slot)) clashes.push({ code: "unavailable", meeting: meeting.ref, participant: ref, slot });
  }
  const half: AgendaHalf = slot < problem.firstHalf ? "first" : "second";
  if (meeting.half !== null && meeting.half !== half) {
    clashes.push({ code: "outside_half", meeting: meeting.ref, half: meeting.half, slot });
  }
  if (meeting.slot !== null && meeting.slot !== slot) {
    clashes.push({ code: "not_its_slot", meeting: meeting.ref, fixed: meeting.slot, slot });
  }
  for (const after of meeting.after) {
    const earlier = held.find(({ ref }) => ref === after);
    if (earlier && earlier.slot >= slot) clashes.push({ code: "too_early", meeting: meeting.ref, after });
  }
  return clashes;
}

function missing(problem: AgendaProblem, held: readonly Held[]): AgendaClash[] {
  const places = new Map(held.map((one) => [one.ref, one]));
  const musts = problem.meetings.filter(({ ref, must }) => must && !places.has(ref));
  const moved = problem.previous.filter(({ ref, slot, table, locked }) => {
    const now = places.get(ref);
    return locked && (now?.slot !== slot || now.table !== table);
  });
  return [
    ...musts.map(({ ref }) => ({ code: "must_missing" as const, meeting: ref })),
    ...moved.map(({ ref }) => ({ code: "locked_moved" as const, meeting: ref })),
  ];
}

function tablesTwice(held: readonly Held[]): AgendaClash[] {
  const seats = repeated(held.map(({ slot, table }) => `${slot}/${table}`));
  return seats.flatMap((seat) => {
    const there = held.filter(({ slot, table }) => `${slot}/${table}` === seat);
    const [first] = there;
    if (!first) return [];
    return [{ code: "table_twice", table: first.table, slot: first.slot, meetings: there.map(({ ref }) => ref) }];
  });
}

function clashesOfParticipant(
  problem: AgendaProblem,
  { ref, held }: { ref: string; held: readonly Held[] },
): AgendaClash[] {
  const own = held.filter(({ meeting }) => meeting.a === ref || meeting.b === ref);
  const clashes: AgendaClash[] = [];
  for (const slot of repeated(own.map((one) => one.slot))) {
    const meetings = own.filter((one) => one.slot === slot).map((one) => one.ref);
    clashes.push({ code: "participant_twice", participant: ref, slot, meetings });
  }
  const { min = 0, max = null } = problem.participants.find((one) => one.ref === ref) ?? {};
  if (own.length < min) clashes.push({ code: "too_few", participant: ref, meetings: own.length, limit: min });
  if (max !== null && own.length > max) {
    clashes.push({ code: "too_many", participant: ref, meetings: own.length, limit: max });
  }
  return clashes;
}

function unequalGaps(problem: AgendaProblem, held: readonly Held[]): AgendaClash[] {
  const limit = problem.maxGapDifference;
  if (limit === null) return [];
  const gaps = problem.participants.map(({ ref }) => {
    const own = held.filter(({ meeting }) => meeting.a === ref || meeting.b === ref);
    return { ref, gaps: countGaps(own.map(({ slot }) => slot)) };
  });
  const ordered = gaps.sort((one, other) => one.gaps - other.gaps);
  const [fewest, most] = [ordered[0], ordered.at(-1)];
  if (!fewest || !most || most.gaps - fewest.gaps <= limit) return [];
  return [{ code: "gaps_unequal", participants: [fewest.ref, most.ref], gaps: [fewest.gaps, most.gaps], limit }];
}

/** How many runs of idle slots lie between these slots of one participant. */
export function countGaps(slots: readonly number[]): number {
  const ordered = [...slots].sort((one, other) => one - other);
  return ordered.filter((slot, index) => slot - (ordered[index - 1] ?? slot) > 1).length;
}

/** What changed from one agenda to another, each list in the order of refs. */
export type AgendaDifference = {
  added: readonly PlacedMeeting[];
  removed: readonly PlacedMeeting[];
  movedSlot: readonly { ref: string; from: PlacedMeeting; to: PlacedMeeting }[];
  /** Same slot, another table. */
  movedTable: readonly { ref: string; from: PlacedMeeting; to: PlacedMeeting }[];
};

/** Compares two agendas of one event. */
export function agendaDifference(before: readonly PlacedMeeting[], after: readonly PlacedMeeting[]): AgendaDifference {
  const places = { before: byRef(before), after: byRef(after) };
  const kept = [...places.before.values()].flatMap((from) => {
    const to = places.after.get(from.ref);
    return to ? [{ ref: from.ref, from, to }] : [];
  });
  return {
    added: [...places.after.values()].filter(({ ref }) => !places.before.has(ref)),
    removed: [...places.before.values()].filter(({ ref }) => !places.after.has(ref)),
    movedSlot: kept.filter(({ from, to }) => from.slot !== to.slot),
    movedTable: kept.filter(({ from, to }) => from.slot === to.slot && from.table !== to.table),
  };
}

const byRef = (places: readonly PlacedMeeting[]) =>
  new Map([...places].sort((one, other) => (one.ref < other.ref ? -1 : 1)).map((place) => [place.ref, place]));

const repeated = <T>(list: readonly T[]): T[] => [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
