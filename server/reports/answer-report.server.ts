import { recordAudit } from "~/db/queries/audit/record-audit";
import { addJob } from "~/db/queries/jobs/add-job";
import { lockReport, type ReportRecord } from "~/db/queries/reports/find-reports";
import { saveReportAnswer } from "~/db/queries/reports/save-report";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { reportAnswerWords } from "../i18n/report-answer.id";
import { letterHtml, letterText } from "../messages/letter";
import type { Message } from "../messages/messages";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";

/** Who answers which report what. */
export type AnswerReport = { actor: Actor; token: string; answer: string };

/**
 * Answers a report once, and tells whoever made it: by a notification when they were signed in, by a message when they
 * left an address.
 * @throws AppError `forbidden` for all but DPMD's brokers, `not_found`, `wrong_state` (answered already)
 */
export async function answerReport(
  { db, clock, settings }: Services,
  { actor, token, answer }: AnswerReport,
): Promise<void> {
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const report = await lockReport(tx, token);
    if (!report) throw new AppError("not_found");
    if (report.answeredAt) throw new AppError("wrong_state");
    await saveReportAnswer(tx, { token, answer, answeredBy: actor.userId, answeredAt: at });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "answer_report",
      subject: { type: report.subjectType, ref: report.subjectRef },
      from: "open",
      to: "answered",
      reason: answer,
    });
    const title = report.name ?? report.subjectRef;
    const path = `/lapor/jawaban/${token}`;
    if (report.reportedBy !== null) {
      await notify(tx, { to: { userIds: [report.reportedBy] }, kind: "report_answered", details: { title }, path, at });
    }
    if (report.contact !== null) {
      const payload = messageTo(report.contact, { report, answer, title, url: settings.publicUrl + path });
      await addJob(tx, { name: "send_message", payload, key: `report-answer-${token}` });
    }
  });
}

type Told = { report: ReportRecord; answer: string; title: string; url: string };

/** Whoever reported chose no language: Indonesian. */
function messageTo(contact: string, { answer, title, url }: Told): Omit<Message, "id"> {
  const words = reportAnswerWords;
  if (!contact.includes("@")) return { channel: "phone", to: contact, text: words.phone(title, url) };
  const letter = {
    greeting: words.greeting,
    paragraphs: [words.intro(title), answer],
    action: { label: words.open, url },
    foot: [words.why],
  };
  return {
    channel: "email",
    to: contact,
    subject: words.subject(title),
    text: letterText(letter),
    html: letterHtml(letter, "id"),
  };
}
