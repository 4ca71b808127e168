import { SUBJECTS, type Subject } from "../../domain/subjects";

/** A root, the roots of a phrase with spaces between, or `#` and the code of a subject. */
export type Term = string;

/** The term of a subject. */
export const subjectTerm = (subject: Subject): Term => `#${subject}`;

const subjectByTerm: ReadonlyMap<Term, Subject> = new Map(SUBJECTS.map((subject) => [subjectTerm(subject), subject]));

/** The subject that a term names, or null for a plain root. */
export const subjectOfTerm = (term: Term): Subject | null => subjectByTerm.get(term) ?? null;
