import { asc, desc, eq, isNotNull, isNull } from "drizzle-orm";

import type { Db } from "../../client";
import { listingReports } from "../../schema";
import { REPORT_COLUMNS } from "./report-record";

/** A report of a listing. */
export type ReportRecord = Awaited<ReturnType<typeof findReports>>["reports"][number];

/** The reports that wait for an answer, oldest first, or those answered, newest first, and how many there are. */
export async function findReports(
  db: Db,
  { answered, limit, offset }: { answered: boolean; limit: number; offset: number },
) {
  const which = answered ? isNotNull(listingReports.answeredAt) : isNull(listingReports.answeredAt);
  const order = answered ? desc(listingReports.answeredAt) : asc(listingReports.createdAt);
  const reports = await db
    .select(REPORT_COLUMNS)
    .from(listingReports)
    .where(which)
    .orderBy(order, asc(listingReports.id))
    .limit(limit)
    .offset(offset);
  return { reports, count: await db.$count(listingReports, which) };
}

/** The report with this token. */
export async function findReport(db: Db, token: string): Promise<ReportRecord | null> {
  const [found] = await db.select(REPORT_COLUMNS).from(listingReports).where(eq(listingReports.token, token));
  return found ?? null;
}

/** Like `findReport`, and nobody else answers it before the transaction ends. */
export async function lockReport(tx: Db, token: string): Promise<ReportRecord | null> {
  const [found] = await tx
    .select(REPORT_COLUMNS)
    .from(listingReports)
    .where(eq(listingReports.token, token))
    .for("update", { of: listingReports });
  return found ?? null;
}
