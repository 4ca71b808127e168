import { returnReasonText } from "~/matching/domain/phrases/return-reason";
import type { Language } from "~/matching/domain/vocabulary";
import type { AuditRow } from "~/server/audit/read-audit.server";

import type { Text } from "../../../i18n/id";

type Words = Text["pages"]["audit"];

/** Who acted, in words: a name and a role, a pseudonym, or a command. */
export function whoText({ who, actedAs }: Pick<AuditRow, "who" | "actedAs">, words: Words): string {
  const role = words.actors[actedAs] ?? actedAs;
  if (who.kind === "command") return role;
  return `${who.kind === "person" ? who.name : words.erased(who.pseudonym)}, ${role}`;
}

/** What was done, in words; an action that has none is shown as the log names it. */
export const actionText = (action: string, words: Words): string => words.actions[action] ?? action;

/** The sort of thing it was done with, in words. */
export const subjectText = (type: string, words: Words): string => words.subjects[type] ?? type;

/** Why it was done, in words; null when nothing was said. */
export const reasonText = ({ reason }: Pick<AuditRow, "reason">, language: Language): string | null =>
  reason && returnReasonText(reason, language);
