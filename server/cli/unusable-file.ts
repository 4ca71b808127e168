import type { Language } from "~/matching/domain/vocabulary";

import { describeProblem } from "../exchange/describe-problem";
import type { Problem } from "../exchange/problem";
import { exchangeText, fillIn } from "../i18n/exchange";
import { UnusableInput } from "./unusable-input";

/** Everything that is wrong with a file, one line each, and how many there are. */
export function unusableFile(file: string, problems: readonly Problem[], language: Language): UnusableInput {
  const { unusable } = exchangeText[language].report;
  const lines = problems.map((problem) => describeProblem(problem, language));
  return new UnusableInput([...lines, fillIn(unusable, { file, count: String(problems.length) })]);
}
