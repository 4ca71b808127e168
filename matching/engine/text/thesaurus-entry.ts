import type { Subject } from "../../domain/subjects";

/** The words and phrases that name a subject, separated by commas, and the wider subjects it is a part of. */
export type ThesaurusEntry = { words: string; broader?: readonly Subject[] };
