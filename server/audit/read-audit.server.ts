import { findActions } from "~/db/queries/audit/find-actions";
import { findAudit } from "~/db/queries/audit/find-audit";
import type { Actor } from "~/matching/domain/actor";
import { isOfDpmd } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { auditQuery, type AuditSearch } from "./audit-query";
import { type AuditRow, auditRow } from "./audit-row";

export type { AuditSearch } from "./audit-query";
export type { AuditRow } from "./audit-row";

/** A page of the log, newest first; `olderThan` leads to the next, null on the last. */
export type AuditReading = { rows: AuditRow[]; olderThan: number | null; actions: string[] };

const PAGE_SIZE = 50;

/**
 * The audit log of this installation, searched, a page at a time: lines that are added meanwhile move nothing.
 * @throws AppError `forbidden` for all but DPMD of this regency
 */
export async function readAudit(
  { db, settings }: Services,
  { actor, search, olderThan }: { actor: Actor; search: AuditSearch; olderThan: number | null },
): Promise<AuditReading> {
  const { regencyCode, timeZone } = settings;
  if (!isOfDpmd(actor, regencyCode)) throw new AppError("forbidden");
  const query = auditQuery(search, timeZone);
  const [lines, actions] = await Promise.all([
    findAudit(db, { ...query, regencyCode, olderThan, limit: PAGE_SIZE + 1 }),
    findActions(db),
  ]);
  const shown = lines.slice(0, PAGE_SIZE);
  return {
    rows: shown.map(auditRow),
    olderThan: lines.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
    actions,
  };
}
