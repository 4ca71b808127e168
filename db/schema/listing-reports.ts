import { check, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

import { REPORT_REASONS } from "~/matching/domain/vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { users } from "./users";

const SUBJECTS = ["potential", "interest", "village", "partner"] as const;

/** What somebody found wrong with a listing, and what DPMD answered. */
export const listingReports = pgTable(
  "listing_reports",
  {
    id: id(),
    /** Random; lets somebody without an account read the answer. */
    token: text("token").notNull().unique(),
    subjectType: text("subject_type", { enum: SUBJECTS }).notNull(),
    /** A ref, or a village's key. */
    subjectRef: text("subject_ref").notNull(),
    reason: text("reason", { enum: REPORT_REASONS }).notNull(),
    message: text("message"),
    /** Mail address or phone number of a reporter who wants an answer; erased by the retention job. */
    contact: text("contact"),
    reportedBy: text("reported_by").references(() => users.id),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    answer: text("answer"),
    answeredBy: text("answered_by").references(() => users.id),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (t) => [
    index("listing_reports_open").on(t.answeredAt, t.createdAt),
    check("listing_reports_subject", oneOf(t.subjectType, SUBJECTS)),
    check("listing_reports_reason", oneOf(t.reason, REPORT_REASONS)),
  ],
);
