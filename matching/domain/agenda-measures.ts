import type { AgendaMeasures, AgendaProblem, PlacedMeeting } from "./agenda";
import { countGaps } from "./agenda-check";

/** How good an agenda is, counted from its meetings alone, hand-edited or not; meetings that the problem lacks count for nothing. */
export function measureAgenda(problem: AgendaProblem, placed: readonly PlacedMeeting[]): AgendaMeasures {
  const wished = new Map(problem.meetings.map((meeting) => [meeting.ref, meeting]));
  const held = placed.flatMap((place) => {
    const meeting = wished.get(place.ref);
    return meeting ? [{ ...place, meeting }] : [];
  });
  const days = problem.participants.map(({ ref }) =>
    held.filter(({ meeting }) => meeting.a === ref || meeting.b === ref).sort((one, other) => one.slot - other.slot),
  );
  const gaps = days.map((day) => countGaps(day.map(({ slot }) => slot)));
  const counts = days.map((day) => day.length);
  const before = new Map(problem.previous.map((one) => [one.ref, one]));
  const kept = held.filter(({ ref, slot, table }) => {
    const was = before.get(ref);
    return was?.slot === slot && was.table === table;
  });
  return {
    value: held.reduce((sum, { meeting }) => sum + meeting.value, 0),
    gaps: gaps.reduce((sum, count) => sum + count, 0),
    gapSpread: gaps.length === 0 ? 0 : Math.max(...gaps) - Math.min(...gaps),
    tableMoves: days.reduce((sum, day) => sum + countMoves(day), 0),
    unserved: counts.filter((count) => count === 0).length,
    fewest: counts.length === 0 ? 0 : Math.min(...counts),
    changes: problem.previous.length - kept.length,
  };
}

/** How often the table is another than at the meeting before. */
const countMoves = (day: readonly PlacedMeeting[]) =>
  day.filter(({ table }, place) => place > 0 && day[place - 1]?.table !== table).length;
