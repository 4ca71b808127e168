import { randomBytes } from "node:crypto";

import { recordAudit } from "~/db/queries/audit/record-audit";
import { findReportSubject, type ReportedListing } from "~/db/queries/reports/find-report-subject";
import { saveReport } from "~/db/queries/reports/save-report";
import type { Actor } from "~/matching/domain/actor";
import type { ReportReason } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { tryOn } from "../attempts";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";

export type { ReportedListing, ReportSubject } from "~/db/queries/reports/find-report-subject";

/** What somebody finds wrong with a listing; `contact` is a mail address or a phone number in E.164. */
export type ListingReport = {
  listing: ReportedListing;
  reason: ReportReason;
  message: string | null;
  contact: string | null;
};

/** Who reports (null is a visitor), and from which address of the network. */
export type ReportListing = { actor: Actor | null; clientAddress: string; report: ListingReport };

/**
 * The name of the listing that somebody wants to report.
 * @throws AppError `not_found`
 */
export async function readReportSubject({ db, settings }: Services, listing: ReportedListing): Promise<string> {
  const name = await findReportSubject(db, { ...listing, regencyCode: settings.regencyCode });
  if (name === null) throw new AppError("not_found");
  return name;
}

/**
 * Takes a report and tells DPMD's brokers; gives the token under which the answer can be read.
 * @throws AppError `not_found`; `too_many_attempts` after 10 reports in an hour from one address
 */
export async function reportListing(
  services: Services,
  { actor, clientAddress, report }: ReportListing,
): Promise<string> {
  const { db, clock, settings } = services;
  const { listing, ...stated } = report;
  const title = await readReportSubject(services, listing);
  const at = clock.now();
  if (!(await tryOn(services, { what: "report", account: clientAddress }))) throw new AppError("too_many_attempts");
  const token = randomBytes(18).toString("base64url");
  await db.transaction(async (tx) => {
    await saveReport(tx, {
      ...stated,
      token,
      subjectType: listing.type,
      subjectRef: listing.ref,
      reportedBy: actor?.userId ?? null,
      createdAt: at,
    });
    await recordAudit(tx, {
      at,
      by: actor ?? { command: "visitor" },
      action: "report_listing",
      subject: listing,
      reason: stated.reason,
    });
    await notify(tx, {
      to: { regencyCode: settings.regencyCode, roles: ["broker"] },
      except: actor?.userId,
      kind: "report_made",
      details: { title },
      path: `/dpmd/laporan/${token}`,
      at,
    });
  });
  return token;
}
