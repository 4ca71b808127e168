import type { Text } from "../i18n/id";

/** What can be wrong with one field; each has a sentence in the catalogue of forms. */
export type ProblemCode = keyof Text["forms"]["problems"];

/** One field's problem, with the number or word that its sentence names. */
export type FieldProblem = { code: ProblemCode; limit: string };

/** A form that was sent back: everything typed (files excepted), and what is wrong by field name. */
export type FormReply = { values: Record<string, string[]>; problems: Record<string, FieldProblem> };

/** The form as it was typed, sent back with the given problems. */
export function refusedForm(form: FormData, problems: Record<string, ProblemCode | FieldProblem>): FormReply {
  const stated = Object.entries(problems).map(([name, problem]) => [
    name,
    typeof problem === "string" ? { code: problem, limit: "" } : problem,
  ]);
  return { values: typedIn(form), problems: Object.fromEntries(stated) };
}

/**
 * The version that a form which comes back was opened with, whatever was saved since; undefined for a form just opened.
 */
export const typedVersion = (reply: FormReply | undefined): string | undefined => reply?.values["version"]?.[0];

/** Everything typed, by field name; passwords are never sent back. */
export function typedIn(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const name of new Set(form.keys())) {
    if (/password|sandi/i.test(name)) continue;
    values[name] = form.getAll(name).filter((value) => typeof value === "string");
  }
  return values;
}
