import type { AgendaMeeting, AgendaProblem, PlacedMeeting } from "~/matching/domain/agenda";

/** The named alternative: wishes in the order in which they came, musts first, each in the first slot that is free for both. */
export function firstComeAgenda(problem: AgendaProblem): PlacedMeeting[] {
  const away = new Map(problem.participants.map(({ ref, unavailable }) => [ref, unavailable]));
  const most = new Map(problem.participants.map(({ ref, max }) => [ref, max ?? problem.slots]));
  const busy = new Map(problem.participants.map(({ ref }) => [ref, new Set<number>()]));
  const load = Array.from({ length: problem.slots }, () => 0);
  const places = (ref: string, slot: number) =>
    !away.get(ref)?.includes(slot) && !busy.get(ref)?.has(slot) && (busy.get(ref)?.size ?? 0) < (most.get(ref) ?? 0);
  const placed: PlacedMeeting[] = [];
  const place = ({ ref, a, b }: AgendaMeeting) => {
    const slot = load.findIndex((table, one) => table < problem.tables && places(a, one) && places(b, one));
    if (slot === -1) return;
    placed.push({ ref, slot, table: load[slot] ?? 0 });
    load[slot] = (load[slot] ?? 0) + 1;
    busy.get(a)?.add(slot);
    busy.get(b)?.add(slot);
  };
  for (const meeting of problem.meetings) if (meeting.must) place(meeting);
  for (const meeting of problem.meetings) if (!meeting.must) place(meeting);
  return placed;
}
