import type { ReportSubject } from "~/server/reports/report-listing.server";

import { href } from "../../http/href";

/** How an address names what is reported. */
const KIND_IN_URL: Record<ReportSubject, string> = {
  potential: "potensi",
  interest: "minat",
  village: "desa",
  partner: "mitra",
};

const SUBJECTS = ["potential", "interest", "village", "partner"] as const satisfies readonly ReportSubject[];

/** What an address names; null for anything else. */
export const reportSubjectIn = (kind: string | undefined): ReportSubject | null =>
  SUBJECTS.find((subject) => KIND_IN_URL[subject] === kind) ?? null;

/** Where a listing is reported. */
export const reportHref = (type: ReportSubject, ref: string): string => href.report(KIND_IN_URL[type], ref);

const PAGE: Record<ReportSubject, (ref: string) => string> = {
  potential: href.potential,
  interest: href.interest,
  village: href.village,
  partner: href.partner,
};

/** The public page of a listing. */
export const listingHref = (type: ReportSubject, ref: string): string => PAGE[type](ref);
