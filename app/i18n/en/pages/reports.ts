import type { ReportReason } from "~/matching/domain/vocabulary";
import type { ReportSubject } from "~/server/reports/report-listing.server";

import type { Text } from "../../id";

const reasons: Record<ReportReason, string> = {
  untrue: "What it says is not true",
  outdated: "No longer valid",
  not_theirs: "Does not belong to that village or partner",
  offensive: "Offends or harms people",
  personal_data: "Holds personal data",
  other: "Something else",
};

const subjects: Record<ReportSubject, string> = {
  potential: "Potential",
  interest: "Interest",
  village: "Village",
  partner: "Partner",
};

/** Words of reports: of whoever reports, and of DPMD that answers. */
export const reports: Text["pages"]["reports"] = {
  link: "Report this page",
  reasons,
  subjects,
  make: {
    title: (name) => `Report “${name}”`,
    description: "Tell DPMD when something is wrong with this page.",
    lead: "DPMD reads and answers every report. The village or partner is not told who reported.",
    reason: "What is wrong?",
    message: "Tell us",
    messageHint: "What it should say, or how you know. At most 2,000 characters.",
    contact: "Your mail address or phone number",
    contactHint: "Only to be told the answer. Removed once the report is settled.",
    button: "Send the report",
    back: "Back to the page",
  },
  mine: {
    title: (name) => `Report about “${name}”`,
    description: "Your report and DPMD's answer.",
    sent: "The report is sent. Keep the address of this page: DPMD's answer will be here.",
    waiting: "DPMD has not answered yet. It usually does within three working days.",
    answer: "DPMD's answer",
    reported: "What you reported",
    on: (day) => `Reported ${day}`,
    answeredOn: (day) => `Answered ${day}`,
    see: "See the page that was reported",
    gone: "That page is no longer there",
  },
  list: {
    title: "Reports",
    description: "What people report about the pages here.",
    lead: "Those that wait longest come first. Whoever reported reads your answer.",
    tabs: { label: "Reports", open: "Not answered", answered: "Answered" },
    caption: { open: "Reports not answered yet", answered: "Reports answered" },
    columns: { subject: "About", reason: "What is wrong", on: "Reported", reporter: "By" },
    signedIn: "Somebody with an account",
    withContact: "Left an address",
    anonymous: "Without an address",
    gone: (ref) => `${ref} (no longer there)`,
    answered: "The answer is sent.",
    empty: {
      open: { title: "People's reports will be here", text: "No report waits for an answer." },
      answered: { title: "Answered reports will be here", text: "No report has been answered yet." },
    },
  },
  one: {
    title: (subject, name) => `Report about the ${subject.toLowerCase()} “${name}”`,
    description: "One report and its answer.",
    back: "Reports",
    message: "In the reporter's words",
    noMessage: "The reporter wrote nothing.",
    answer: "Your answer",
    answerHint: "The reporter reads it. Say what you checked and changed. Name no person.",
    toContact: "This answer is sent to the address that the reporter left.",
    toSignedIn: "The reporter is told in their account.",
    toNobody: "The reporter reads this answer under the link they kept.",
    button: "Send the answer",
    already: "Somebody else has answered this report. The answer is below.",
    log: "The log of what was reported",
  },
};
