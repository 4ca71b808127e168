import type { Language } from "~/matching/domain/vocabulary";

import { exchangeText, fillIn } from "../i18n/exchange";
import type { ExchangeText } from "../i18n/exchange.id";
import type { Allowed, FieldProblem, Problem } from "./problem";

/** One line that says where in the file something is wrong, what was found, and what is allowed. */
export function describeProblem(problem: Problem, language: Language): string {
  const text = exchangeText[language];
  if (problem.list === null) return fillIn(text.problems[problem.code], problem.facts);
  const { code, found, allowed, facts, list } = problem;
  const sentence = fillIn(text.problems[code], { ...facts, list, found: found ?? "" });
  const parts = [`${placeText(problem, text)}: ${sentence}`, ...(allowed ? [allowedText(allowed, text)] : [])];
  return parts.join(" ");
}

/** `potentials baris 14 (potentials[13]), kolom sector`; the bracket is the place in a JSON file. */
function placeText({ list, row, index, column }: FieldProblem, { place }: ExchangeText): string {
  if (row === null) return fillIn(place.list, { list });
  const here = fillIn(place.row, { list, row: String(row) });
  const inJson = index === null ? here : `${here} (${list}[${index}])`;
  return column === null ? inJson : fillIn(place.column, { place: inJson, column });
}

/** What a field may hold, as a sentence. */
export function allowedText(allowed: Allowed, { allowed: text }: ExchangeText): string {
  switch (allowed.kind) {
    case "code":
      return fillIn(text.code, { codes: allowed.codes.join(", ") });
    case "number":
      return numberText(allowed, text);
    case "text":
    case "ref":
      return fillIn(text[allowed.kind], { max: String(allowed.max) });
    default:
      return text[allowed.kind];
  }
}

function numberText({ min, max, whole }: Extract<Allowed, { kind: "number" }>, text: ExchangeText["allowed"]): string {
  if (max === null) return fillIn(text.above, { min: String(min) });
  return fillIn(whole ? text.whole_between : text.between, { min: String(min), max: String(max) });
}
