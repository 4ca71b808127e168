import type { AgendaAnswer } from "~/matching/domain/agenda";
import { agendaConflictText, unscheduledReasonText } from "~/matching/domain/phrases/agenda";
import type { Language } from "~/matching/domain/vocabulary";

const MILLISECONDS = 1000;

/** An answer with the keys of the file format, reasons and conflicts as sentences; meetings in the order of refs. */
export function writeAgenda(answer: AgendaAnswer, language: Language): object {
  const { measures } = answer;
  return {
    status: answer.status,
    meetings: answer.meetings,
    unscheduled: answer.unscheduled.map(({ ref, reason }) => ({
      ref,
      code: reason.code,
      reason: unscheduledReasonText(reason, language),
    })),
    value: measures.value,
    value_bound: answer.valueBound,
    gaps: measures.gaps,
    gaps_bound: answer.gapsBound,
    gap_spread: measures.gapSpread,
    unserved: measures.unserved,
    fewest_meetings: measures.fewest,
    table_moves: measures.tableMoves,
    changes: measures.changes,
    proven: answer.proven,
    conflict: answer.conflict.map((conflict) => agendaConflictText(conflict, language)),
    seconds: Math.round(answer.seconds * MILLISECONDS) / MILLISECONDS,
  };
}
