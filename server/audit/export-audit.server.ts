import { findAudit } from "~/db/queries/audit/find-audit";
import type { Actor } from "~/matching/domain/actor";
import { isOfDpmd } from "~/matching/domain/policy";
import { returnReasonText } from "~/matching/domain/phrases/return-reason";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { auditFileEn } from "../i18n/audit-file.en";
import { auditFileId, type AuditFileText } from "../i18n/audit-file.id";
import type { Services } from "../services.server";
import type { Table } from "../tables/table";
import { writeTable } from "../tables/write-table";
import { auditQuery, type AuditSearch } from "./audit-query";
import { type AuditRow, auditRow, type AuditWho } from "./audit-row";

/** The most lines of a file; a narrower search gives the rest. */
const MOST_ROWS = 10_000;

const TEXTS: Record<Language, AuditFileText> = { id: auditFileId, en: auditFileEn };

/** Who looks for what, in which language. */
export type ExportAudit = { actor: Actor; search: AuditSearch; language: Language };

/**
 * What the search finds, newest first, the first 10,000 lines, as a CSV file; times are ISO 8601 in UTC.
 * @throws AppError `forbidden` for all but DPMD of this regency
 */
export async function exportAudit(
  { db, clock, settings }: Services,
  { actor, search, language }: ExportAudit,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { regencyCode, timeZone } = settings;
  if (!isOfDpmd(actor, regencyCode)) throw new AppError("forbidden");
  const query = auditQuery(search, timeZone);
  const lines = await findAudit(db, { ...query, regencyCode, olderThan: null, limit: MOST_ROWS });
  const bytes = await writeTable(tableOf(lines.map(auditRow), language), "csv");
  return { name: `${TEXTS[language].file}-${clock.today()}.csv`, bytes };
}

function tableOf(rows: readonly AuditRow[], language: Language): Table {
  const { sheet, columns, erased } = TEXTS[language];
  const nameOf = (who: AuditWho) => {
    if (who.kind === "command") return null;
    return who.kind === "person" ? who.name : erased(who.pseudonym);
  };
  return {
    name: sheet,
    columns: Object.values(columns).map((header) => ({ header, width: 20 })),
    rows: rows.map(({ at, who, actedAs, onBehalfOf, action, subject, from, to, reason, details, changes }) => [
      at.toISOString(),
      nameOf(who),
      actedAs,
      onBehalfOf,
      action,
      subject.type,
      subject.ref,
      from,
      to,
      reason && returnReasonText(reason, language),
      details &&
        Object.entries(details)
          .map(([name, value]) => `${name}=${value}`)
          .join("; "),
      changes && changes.map(({ field, from: was, to: is }) => `${field}: ${was ?? ""} → ${is ?? ""}`).join(" | "),
    ]),
  };
}
