import type { StoredMeeting } from "~/db/queries/events/agendas";
import type { EventRecord } from "~/db/queries/events/event-record";
import type { Participant } from "~/db/queries/events/participants";
import type { StatedWish } from "~/db/queries/events/wishes";
import {
  AGENDA_OBJECTIVES,
  type AgendaProblem,
  type PlacedMeeting,
  type PreviousMeeting,
} from "~/matching/domain/agenda";
import { type EventPair, isMutualMust, mayMeet, meetingValue } from "~/matching/domain/event-wishes";

/** A village and a partner of an event, by their ids there. */
export type MeetingPair = { villageId: number; partnerId: number };

/** The ref of a pair's meeting in an agenda, and of a participant: what the solver calls them. */
export const meetingRef = ({ villageId, partnerId }: MeetingPair): string => `${villageId}-${partnerId}`;
export const participantRef = (id: number): string => String(id);

/** The pair that a meeting's ref names. @throws RangeError for a ref that `meetingRef` did not make */
export function pairOfRef(ref: string): MeetingPair {
  const [villageId, partnerId] = ref.split("-").map(Number);
  if (!Number.isInteger(villageId) || !Number.isInteger(partnerId)) throw new RangeError(`No meeting is called ${ref}`);
  return { villageId: Number(villageId), partnerId: Number(partnerId) };
}

/** Stored meetings as agendas are checked, measured and compared. */
export const placedMeetings = (meetings: readonly StoredMeeting[]): PlacedMeeting[] =>
  meetings.map((one) => ({ ref: meetingRef(one), slot: one.slot, table: one.table }));

/** All that an agenda is made of. */
export type AgendaFacts = {
  event: Pick<EventRecord, "slotCount" | "firstHalf" | "tableCount" | "minMeetings" | "maxMeetings">;
  participants: readonly Participant[];
  wishes: readonly StatedWish[];
  /** Pairs that have been introduced (ids in the event). */
  introduced: readonly MeetingPair[];
  /** How well a village (its key) and a partner (its ref) fit at best, 0..100; null when nothing is known. */
  scoreOf: (village: string, partner: string) => number | null;
  /** The agenda to change least. */
  previous: readonly PreviousMeeting[];
};

/** Pairs that may meet, with what speaks for each. */
export function eligiblePairs({ participants, wishes, introduced, scoreOf }: Omit<AgendaFacts, "event" | "previous">) {
  const wished = new Map(wishes.map(({ fromId, toId, wish }) => [`${fromId} ${toId}`, wish]));
  const known = new Set(introduced.map(meetingRef));
  const there = participants.filter(({ reply, absentAt }) => reply !== "not_coming" && absentAt === null);
  const villages = there.filter(({ side }) => side === "village");
  const partners = there.filter(({ side }) => side === "partner");
  return villages.flatMap((village) =>
    partners.flatMap((partner) => {
      const ids = { villageId: village.id, partnerId: partner.id };
      const pair: EventPair = {
        village: wished.get(`${village.id} ${partner.id}`) ?? null,
        partner: wished.get(`${partner.id} ${village.id}`) ?? null,
        isIntroduced: known.has(meetingRef(ids)),
        score: scoreOf(village.key, partner.key),
      };
      return mayMeet(pair) ? [{ ...ids, pair }] : [];
    }),
  );
}

/**
 * The event's wishes as the solver takes them: everybody who has not said no and was not missed on the day, every pair that
 * may meet, mutual musts as musts. A pair's meeting is called by `meetingRef`, a participant by `participantRef`.
 */
export function agendaProblem(facts: AgendaFacts): AgendaProblem {
  const { event, participants, previous } = facts;
  const pairs = eligiblePairs(facts);
  const refs = new Set(pairs.map(meetingRef));
  const meets = new Set(pairs.flatMap(({ villageId, partnerId }) => [villageId, partnerId]));
  return {
    slots: event.slotCount,
    firstHalf: event.firstHalf,
    tables: event.tableCount,
    participants: participants
      .filter(({ id }) => meets.has(id))
      .map(({ id, unavailable, minMeetings, maxMeetings }) => {
        const max = maxMeetings ?? event.maxMeetings;
        return {
          ref: participantRef(id),
          unavailable,
          min: minMeetings ?? event.minMeetings,
          max,
        };
      }),
    meetings: pairs.map((one) => ({
      ref: meetingRef(one),
      a: participantRef(one.villageId),
      b: participantRef(one.partnerId),
      value: meetingValue(one.pair),
      must: isMutualMust(one.pair),
      half: null,
      slot: null,
      after: [],
    })),
    previous: previous.filter(({ ref }) => refs.has(ref)),
    objective: AGENDA_OBJECTIVES,
    maxGapDifference: null,
  };
}

/** The same with musts as wishes that outweigh all others: what is solved when the musts cannot all be kept. */
export function withoutMusts(problem: AgendaProblem): AgendaProblem {
  const outweighing = 1 + problem.meetings.reduce((sum, { value }) => sum + value, 0);
  return {
    ...problem,
    participants: problem.participants.map((one) => ({ ...one, min: 0 })),
    meetings: problem.meetings.map((one) => ({
      ...one,
      must: false,
      value: one.must ? one.value + outweighing : one.value,
    })),
  };
}
