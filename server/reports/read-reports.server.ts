import { findReport, findReports, type ReportRecord } from "~/db/queries/reports/find-reports";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** A report as DPMD reads it; who reported while signed in is not said. */
export type Report = Omit<ReportRecord, "reportedBy"> & { isBySignedIn: boolean };

/** What whoever has the link reads. */
export type PublicReport = Omit<Report, "contact" | "isBySignedIn">;

const PAGE_SIZE = 25;

/**
 * A page of the reports that wait for an answer, oldest first, or of those answered, newest first.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function readReports(
  { db, settings }: Services,
  { actor, answered, page }: { actor: Actor; answered: boolean; page: number },
): Promise<{ reports: Report[]; count: number; page: number; pageCount: number }> {
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const { reports, count } = await findReports(db, { answered, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE));
  return { reports: reports.map(reportOf), count, page: Math.min(page, pageCount), pageCount };
}

/**
 * One report, for DPMD to answer.
 * @throws AppError `forbidden` for all but DPMD's brokers, `not_found`
 */
export async function readReport(
  { db, settings }: Services,
  { actor, token }: { actor: Actor; token: string },
): Promise<Report> {
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const found = await findReport(db, token);
  if (!found) throw new AppError("not_found");
  return reportOf(found);
}

/**
 * What was reported and what DPMD answered, for whoever has the link.
 * @throws AppError `not_found`
 */
export async function readReportAnswer({ db }: Services, token: string): Promise<PublicReport> {
  const found = await findReport(db, token);
  if (!found) throw new AppError("not_found");
  const { contact: _contact, reportedBy: _reportedBy, ...report } = found;
  return report;
}

const reportOf = ({ reportedBy, ...report }: ReportRecord): Report => ({
  ...report,
  isBySignedIn: reportedBy !== null,
});
