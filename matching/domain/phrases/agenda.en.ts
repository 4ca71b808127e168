import type { AgendaConflict, UnscheduledReason } from "../agenda";

/** English sentences for conditions of an agenda that cannot hold together. Slots and tables count from 1, as on paper. */
export function agendaConflictEn(conflict: AgendaConflict): string {
  switch (conflict.code) {
    case "too_many_musts":
      return `${conflict.participant} has ${conflict.musts} meetings that must be held, but only ${conflict.slots} slots in which they can be.`;
    case "must":
      return `Meeting ${conflict.meeting} (${conflict.a} and ${conflict.b}) must be held.`;
    case "unavailable":
      return `${conflict.participant} is away in slot ${conflict.slots.map((slot) => slot + 1).join(", ")}.`;
    case "half":
      return `Meeting ${conflict.meeting} has to be in the ${conflict.half} half.`;
    case "fixed_slot":
      return `Meeting ${conflict.meeting} has to be in slot ${conflict.slot + 1}.`;
    case "after":
      return `Meeting ${conflict.meeting} has to be after ${conflict.after}.`;
    case "locked":
      return `Meeting ${conflict.meeting} is locked to slot ${conflict.slot + 1}, table ${conflict.table + 1}.`;
    case "same_table":
      return `Meetings ${conflict.first} and ${conflict.second} are locked to the same slot ${conflict.slot + 1} and table ${conflict.table + 1}.`;
    case "min":
      return `${conflict.participant} has to have at least ${conflict.min} meetings of the ${conflict.wishes} wished for.`;
    case "max":
      return `${conflict.participant} may have only ${conflict.max} meetings.`;
    case "tables":
      return `There are only ${conflict.tables} tables in each of the ${conflict.slots} slots.`;
    case "gap_difference":
      return `The numbers of gaps of any two participants may differ by only ${conflict.most}.`;
    default:
      return "All conditions together cannot be met; which of them clash was not found in the time.";
  }
}

/** English sentences for why a meeting is not in the agenda. */
export function unscheduledReasonEn(reason: UnscheduledReason): string {
  switch (reason.code) {
    case "no_common_slot":
      return "There is no slot in which both can be there.";
    case "participant_full":
      return `${reason.participant} already has as many meetings as allowed.`;
    case "no_shared_free_slot":
      return "No slot is still free for both.";
    case "tables_full":
      return "All tables are taken in every slot that suits both.";
    default:
      return "Other meetings or aims weigh more.";
  }
}
