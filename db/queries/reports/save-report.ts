import { eq, type InferInsertModel } from "drizzle-orm";

import type { Db } from "../../client";
import { listingReports } from "../../schema";

/** A report as it is made. */
export type NewReport = Omit<InferInsertModel<typeof listingReports>, "id" | "answer" | "answeredBy" | "answeredAt">;

/** Adds the report. */
export async function saveReport(tx: Db, report: NewReport): Promise<void> {
  await tx.insert(listingReports).values(report);
}

/** What DPMD answers, who does (a user's id) and when. */
export type ReportAnswer = { token: string; answer: string; answeredBy: string; answeredAt: Date };

/** Writes the answer to the report with this token. */
export async function saveReportAnswer(tx: Db, { token, ...answer }: ReportAnswer): Promise<void> {
  await tx.update(listingReports).set(answer).where(eq(listingReports.token, token));
}
