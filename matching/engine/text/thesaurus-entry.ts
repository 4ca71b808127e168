import type { Subject } from "../../domain/subjects";

/**
 * What points to a subject, words and phrases separated by commas: its `names` mean the subject itself, its `words` are
 * things that belong to it (who refuses shrimp refuses no pump). `broader` are the wider subjects it is a part of.
 */
export type ThesaurusEntry = { names: string; words: string; broader?: readonly Subject[] };
