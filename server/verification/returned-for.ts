import type { AuditLine } from "~/db/queries/audit/audit-line";
import type { AuditEntry } from "~/db/queries/audit/record-audit";
import { type ReturnReason, returnCodesIn, returnCodesText } from "~/matching/domain/phrases/return-reason";

/** Why something was returned, as the audit log keeps it: the words as the reason, the codes beside it. */
export const returnedFor = ({ codes, words }: ReturnReason): Pick<AuditEntry, "reason" | "details"> => ({
  reason: words,
  details: { reasons: returnCodesText(codes) },
});

/** The same as a notification keeps it, to be put in the reader's language (`noticeText`). */
export const toldReason = ({ codes, words }: ReturnReason) => ({
  reason: words ?? "",
  reasons: returnCodesText(codes),
});

/** The reason of a line of the log; null when it has none. Old lines, and those of other decisions, have words alone. */
export function loggedReason({ reason, details }: Pick<AuditLine, "reason" | "details">): ReturnReason | null {
  const codes = returnCodesIn(String(details?.["reasons"] ?? ""));
  return codes.length === 0 && reason === null ? null : { codes, words: reason };
}
