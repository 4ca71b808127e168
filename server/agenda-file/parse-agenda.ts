import type { AgendaProblem } from "~/matching/domain/agenda";
import type { Language } from "~/matching/domain/vocabulary";

import { UnusableInput } from "../cli/unusable-input";
import { agendaFileText } from "../i18n/agenda-file";
import { fillIn } from "../i18n/exchange";
import { describeAgendaProblem } from "./problem";
import { readAgenda } from "./read-agenda";

/**
 * The problem in the bytes of an agenda file.
 * @throws UnusableInput with everything that is wrong with it
 */
export function parseAgenda(file: string, bytes: Uint8Array, language: Language): AgendaProblem {
  const { problems: sentences, report } = agendaFileText[language];
  const reading = readAgenda(parseJson(bytes, (reason) => fillIn(sentences.not_json, { file, reason })));
  if (reading.ok) return reading.problem;
  const lines = reading.problems.map((problem) => describeAgendaProblem(problem, language));
  throw new UnusableInput([...lines, fillIn(report.unusable, { file, count: String(lines.length) })]);
}

function parseJson(bytes: Uint8Array, refuse: (reason: string) => string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8").decode(bytes));
  } catch (error) {
    throw new UnusableInput([refuse(error instanceof Error ? error.message : String(error))]);
  }
}
