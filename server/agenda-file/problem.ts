import { AGENDA_OBJECTIVES } from "~/matching/domain/agenda";
import type { Language } from "~/matching/domain/vocabulary";

import { agendaFileText } from "../i18n/agenda-file";
import type { AgendaFileText } from "../i18n/agenda-file.id";
import { fillIn } from "../i18n/exchange";

/** Something wrong in an agenda file: what, and where (the list and the row's index from 0 unless it is the document, the field if there is one). */
export type AgendaFileProblem = {
  code: keyof AgendaFileText["problems"];
  list: "document" | "participants" | "meetings" | "previous";
  index?: number;
  field?: string;
  found?: string;
  last?: number;
};

/** One line for a person: where, then what. */
export function describeAgendaProblem(problem: AgendaFileProblem, language: Language): string {
  const { places, problems } = agendaFileText[language];
  const { code, list, index = 0, field, found = "", last = 0 } = problem;
  const row = fillIn(places[list], { row: String(index + 1), index: String(index) });
  const place = field === undefined ? row : fillIn(places.field, { place: row, field });
  return fillIn(problems[code], { place, found, last: String(last), allowed: AGENDA_OBJECTIVES.join(", ") });
}
