import type { AgendaConflict, UnscheduledReason } from "../agenda";
import type { Language } from "../vocabulary";
import { agendaConflictEn, unscheduledReasonEn } from "./agenda.en";
import { agendaConflictId, unscheduledReasonId } from "./agenda.id";

/** A condition that takes part in a contradiction, as a sentence. */
export const agendaConflictText = (conflict: AgendaConflict, language: Language): string =>
  language === "id" ? agendaConflictId(conflict) : agendaConflictEn(conflict);

/** Why a meeting is not in the agenda, as a sentence. */
export const unscheduledReasonText = (reason: UnscheduledReason, language: Language): string =>
  language === "id" ? unscheduledReasonId(reason) : unscheduledReasonEn(reason);
