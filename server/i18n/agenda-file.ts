import type { Language } from "~/matching/domain/vocabulary";

import { agendaFileEn } from "./agenda-file.en";
import { agendaFileId, type AgendaFileText } from "./agenda-file.id";

/** What reading an agenda file says, in the reader's language. */
export const agendaFileText: Record<Language, AgendaFileText> = { id: agendaFileId, en: agendaFileEn };
