import { performance } from "node:perf_hooks";

import type { AgendaAnswer, AgendaProblem, PlacedMeeting } from "~/matching/domain/agenda";
import { agendaDifference, countGaps, findAgendaClashes } from "~/matching/domain/agenda-check";
import { solveAgenda } from "~/matching/engine/index";

import { firstComeAgenda } from "./agenda/first-come";
import { synthesiseEvent } from "./agenda/synthesise-event";
import type { BenchOptions } from "./run";

const SEED = 1;
const SECONDS = 30;
const AGAIN_SECONDS = 1;
const MEGABYTE = 2 ** 20;

/** Plans a large event from nothing, beside a first-come agenda, and plans it again after a no-show and after a new wish. */
export async function run({ progress }: BenchOptions): Promise<object> {
  const problem = synthesiseEvent(SEED);
  const started = performance.now();
  let firstSeconds: number | null = null;
  const answer = await solveAgenda(problem, {
    seconds: SECONDS,
    seed: SEED,
    now: () => performance.now(),
    onProgress: ({ best }) => {
      firstSeconds ??= (performance.now() - started) / 1000;
      progress(`value ${best.measures.value} of ${best.valueBound}, ${best.measures.gaps} gaps`);
    },
  });
  const greedyStarted = performance.now();
  const greedy = firstComeAgenda(problem);
  const greedySeconds = (performance.now() - greedyStarted) / 1000;
  const bound = answer.valueBound ?? 0;
  return {
    event: {
      villages: 200,
      partners: 60,
      slots: problem.slots,
      tables: problem.tables,
      wishes: problem.meetings.length,
      musts: problem.meetings.filter(({ must }) => must).length,
    },
    firstAgendaSeconds: firstSeconds,
    seconds: answer.seconds,
    status: answer.status,
    proven: answer.proven,
    valueUpperBound: bound,
    agenda: { ...describe(problem, answer.meetings, bound), tableMoves: answer.measures.tableMoves },
    firstCome: { ...describe(problem, greedy, bound), seconds: greedySeconds },
    again: { noShow: await again(noShow(problem), answer), newWish: await again(newWish(problem, answer), answer) },
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    heapMb: Math.round(process.memoryUsage().heapUsed / MEGABYTE),
  };
}

function describe(problem: AgendaProblem, placed: readonly PlacedMeeting[], bound: number): object {
  const held = new Map(placed.map(({ ref, slot }) => [ref, slot]));
  const days = new Map(problem.participants.map(({ ref }) => [ref, [] as number[]]));
  let value = 0;
  for (const meeting of problem.meetings) {
    const slot = held.get(meeting.ref);
    if (slot === undefined) continue;
    value += meeting.value;
    days.get(meeting.a)?.push(slot);
    days.get(meeting.b)?.push(slot);
  }
  const gaps = [...days.values()].map(countGaps);
  const total = gaps.reduce((sum, own) => sum + own, 0);
  const counts = [...days.values()].map((day) => day.length);
  return {
    meetings: placed.length,
    value: Math.round(value * 1000) / 1000,
    shareOfBound: value / bound,
    gaps: total,
    gapsPerParticipant: total / gaps.length,
    fewestMeetings: Math.min(...counts),
    unserved: counts.filter((count) => count === 0).length,
    clashes: findAgendaClashes(problem, placed).length,
  };
}

/** A village of the event stays away. */
const noShow = (problem: AgendaProblem): AgendaProblem => ({
  ...problem,
  participants: problem.participants.map((one) =>
    one.ref === "V010"
      ? { ...one, min: 0, unavailable: Array.from({ length: problem.slots }, (_, slot) => slot) }
      : one,
  ),
  meetings: problem.meetings.filter(({ a }) => a !== "V010"),
});

/** A meeting that was left out becomes a must. */
const newWish = (problem: AgendaProblem, { unscheduled }: AgendaAnswer): AgendaProblem => ({
  ...problem,
  meetings: problem.meetings.map((one) => (one.ref === unscheduled[0]?.ref ? { ...one, must: true } : one)),
});

async function again(problem: AgendaProblem, before: AgendaAnswer): Promise<object> {
  const wished = new Set(problem.meetings.map(({ ref }) => ref));
  const previous = before.meetings.filter(({ ref }) => wished.has(ref)).map((place) => ({ ...place, locked: false }));
  const started = performance.now();
  const options = { seconds: AGAIN_SECONDS, seed: SEED, now: () => performance.now() };
  const answer = await solveAgenda({ ...problem, previous }, options);
  const seconds = (performance.now() - started) / 1000;
  const { added, removed, movedSlot, movedTable } = agendaDifference(previous, answer.meetings);
  return {
    seconds,
    status: answer.status,
    value: answer.measures.value,
    valueUpperBound: answer.valueBound,
    gaps: answer.measures.gaps,
    added: added.length,
    removed: removed.length,
    movedSlot: movedSlot.length,
    movedTable: movedTable.length,
    clashes: findAgendaClashes(problem, answer.meetings).length,
  };
}
