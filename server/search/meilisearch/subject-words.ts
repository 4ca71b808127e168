/** The sign before the code in the term of a subject. */
const SUBJECT = "#";

/** Whether a term names a subject. */
export const isSubject = (term: string): boolean => term.startsWith(SUBJECT);

/** A term as words of the server: `#fish_farming` becomes one word that nobody writes, roots stay as they are. */
export const termWords = (term: string): string => (isSubject(term) ? `qx${term.replaceAll(/[^a-z]/g, "")}` : term);
