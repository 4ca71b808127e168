import type { Subject } from "../subjects";
import type { Language } from "../vocabulary";
import { subjectsEn } from "./subjects.en";
import { subjectsId } from "./subjects.id";

/** Names of the subjects in the reader's language, as they stand inside a sentence. */
export const subjects: Record<Language, Record<Subject, string>> = { id: subjectsId, en: subjectsEn };
