import type { Participant } from "~/db/queries/events/participants";
import type { AgendaConflict, UnscheduledReason } from "~/matching/domain/agenda";

import { pairOfRef, participantRef } from "./agenda-problem";

/** What people call a participant and a meeting that the solver knows by its ref. */
export type NamesOf = { participant: (ref: string) => string; meeting: (ref: string) => string };

/** The names of an event's participants and of their meetings. */
export function namesOf(participants: readonly Participant[]): NamesOf {
  const names = new Map(participants.map(({ id, name }) => [participantRef(id), name]));
  const participant = (ref: string) => names.get(ref) ?? ref;
  const meeting = (ref: string) => {
    const { villageId, partnerId } = pairOfRef(ref);
    return `${participant(participantRef(villageId))} – ${participant(participantRef(partnerId))}`;
  };
  return { participant, meeting };
}

/** A condition that clashes, with names for refs. */
export function namedConflict(conflict: AgendaConflict, { participant, meeting }: NamesOf): AgendaConflict {
  const named = { ...conflict };
  if ("participant" in named) named.participant = participant(named.participant);
  if ("meeting" in named) named.meeting = meeting(named.meeting);
  if (named.code === "must") return { ...named, a: participant(named.a), b: participant(named.b) };
  if (named.code === "after") return { ...named, after: meeting(named.after) };
  if (named.code === "same_table") return { ...named, first: meeting(named.first), second: meeting(named.second) };
  return named;
}

/** Why a meeting is left out, with names for refs. */
export const namedReason = (reason: UnscheduledReason, { participant }: NamesOf): UnscheduledReason =>
  reason.code === "participant_full" ? { ...reason, participant: participant(reason.participant) } : reason;
