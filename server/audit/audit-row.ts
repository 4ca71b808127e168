import { createHash } from "node:crypto";

import type { AuditLine } from "~/db/queries/audit/audit-line";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";

import { loggedReason } from "../verification/returned-for";

/** Who acted: a name, what stands for an erased account (the same each time), or a command, a job or a visitor. */
export type AuditWho = { kind: "person"; name: string } | { kind: "erased"; pseudonym: string } | { kind: "command" };

/** A line of the log as it is shown: why it was done is words, or of a return also codes. */
export type AuditRow = Omit<AuditLine, "person" | "reason"> & { who: AuditWho; reason: ReturnReason | null };

/** The line without the identity of its person. */
export function auditRow({ person, ...line }: AuditLine): AuditRow {
  return { ...line, who: whoOf(person), reason: loggedReason(line) };
}

function whoOf(person: AuditLine["person"]): AuditWho {
  if (!person) return { kind: "command" };
  if (person.name !== null) return { kind: "person", name: person.name };
  return { kind: "erased", pseudonym: createHash("sha256").update(person.id).digest("hex").slice(0, 6) };
}
