import type { AuditLine } from "~/db/queries/audit/audit-line";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";

import { loggedReason } from "./returned-for";

/** What happened since DPMD last decided: the fields that were edited, as files name them, and the last decision with its reason. */
export type ChangesSince = {
  fields: string[];
  decision: { at: Date; action: string; reason: ReturnReason | null } | null;
};

/** Reads the history of one thing (newest first): everything edited after the last `publish_…` or `return_…`. */
export function changesSince(history: readonly AuditLine[]): ChangesSince {
  const isDecision = ({ action }: AuditLine) => /^(publish|return)_/.test(action);
  const decided = history.findIndex(isDecision);
  const since = decided === -1 ? history : history.slice(0, decided);
  const fields = since.flatMap(({ details }) => String(details?.["changed"] ?? "").split(", "));
  return { fields: [...new Set(fields)].filter((field) => field !== ""), decision: decisionOf(history[decided]) };
}

const decisionOf = (line: AuditLine | undefined): ChangesSince["decision"] =>
  line ? { at: line.at, action: line.action, reason: loggedReason(line) } : null;
