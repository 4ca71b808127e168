import { z } from "zod";

import { type FieldProblem, type FormReply, type ProblemCode, typedIn } from "./form-reply";

/** A form's fields, each made by a builder of `fields.ts`: it receives all texts sent under its name. */
export type FormSchema = z.ZodObject<Record<string, z.ZodType>>;

/** What was typed, checked; or the form to send back with every problem at once. */
export type ParsedForm<Schema extends FormSchema> =
  | { ok: true; value: z.output<Schema> }
  | { ok: false; reply: FormReply };

const Params = z.object({ problem: z.string(), limit: z.union([z.string(), z.number()]).optional() });

/** Checks a form against its schema; names the schema does not know are ignored. Browser and server use the same schema. */
export function parseForm<Schema extends FormSchema>(form: FormData, schema: Schema): ParsedForm<Schema> {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const parsed = schema.safeParse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, texts(name)])));
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, reply: { values: typedIn(form), problems: problemsIn(parsed.error) } };
}

/** The first problem of each field. */
function problemsIn(error: z.ZodError): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    problems[name] ??= problemOf(issue);
  }
  return problems;
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const params = Params.safeParse("params" in issue ? issue.params : null);
  if (!params.success || !isProblemCode(params.data.problem)) return { code: "not_usable", limit: "" };
  return { code: params.data.problem, limit: String(params.data.limit ?? "") };
}

const CODES = {
  required: true,
  not_usable: true,
  too_long: true,
  too_short: true,
  odd_characters: true,
  not_a_choice: true,
  not_a_number: true,
  not_whole: true,
  too_small: true,
  too_large: true,
  min_above_max: true,
  not_a_day: true,
  day_order: true,
  day_ahead: true,
  not_a_time: true,
  past_midnight: true,
  beyond_slots: true,
  not_an_email: true,
  not_a_phone: true,
  not_a_contact: true,
  needs_both: true,
  needs_unit: true,
  wrong_password: true,
  common_password: true,
  taken: true,
  wrong_code: true,
  must_agree: true,
  not_an_image: true,
  file_too_large: true,
  file_empty: true,
  file_broken: true,
  file_type: true,
  too_many_pixels: true,
  too_few_pixels: true,
  too_many_photos: true,
  too_many_papers: true,
  too_many_uploads: true,
  not_digits: true,
  needs_contact: true,
  needs_area: true,
  needs_site: true,
  also_sought: true,
  unknown_villages: true,
  several_villages: true,
} as const satisfies Record<ProblemCode, true>;

const isProblemCode = (code: string): code is ProblemCode => code in CODES;
