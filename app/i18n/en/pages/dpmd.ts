import type { Text } from "../../id";
import { review } from "./dpmd-review";

/** Words of DPMD's own pages: what waits, the verification, the settings. */
export const dpmd: Text["pages"]["dpmd"] = {
  contact: "Ask DPMD",
  states: {
    draft: "Draft",
    submitted: "Waiting for DPMD",
    published: "Published",
    paused: "Paused",
    archived: "Archived",
    closed: "Closed",
  },
  home: {
    title: "What waits today?",
    description: "What waits for DPMD, what is overdue, and which villages are unseen.",
    waiting: "Waiting for DPMD's answer",
    nothing: "Nothing waits. Everything has been answered.",
    names: {
      potentials: (count) => `${count} potential${count === 1 ? "" : "s"} submitted`,
      interests: (count) => `${count} interest${count === 1 ? "" : "s"} submitted`,
      claims: (count) => `${count} ${count === 1 ? "person" : "people"} signed up`,
      introductions: (count) =>
        count === 1 ? "1 village asks to be introduced" : `${count} villages ask to be introduced`,
      papers: (count) => `${count} partner${count === 1 ? "" : "s"} sent papers`,
      reports: (count) => `${count} report${count === 1 ? "" : "s"} not answered`,
    },
    open: {
      potentials: "Check potentials",
      interests: "Check interests",
      claims: "Check sign-ups",
      introductions: "Open the requests",
      papers: "Check papers",
      reports: "Answer reports",
    },
    longest: (days) => (days === 0 ? "the longest since today" : `the longest for ${days} day${days === 1 ? "" : "s"}`),
    overdue: (count, days) => `${count} for more than ${days} days`,
    silent: {
      title: "Which villages have no potential yet?",
      answer: (count) => `${count} villages and wards have not filled in anything.`,
      none: "Every village has filled in a potential.",
      district: (name, count) => `${name} (${count})`,
      assist: "Fill in for a village",
    },
    untapped: {
      title: "Which potentials does nobody look for yet?",
      answer: (count, all) => `${count} of ${all} published potentials fit no open interest.`,
      none: "Every published potential has an interest worth an introduction.",
      all: (count) => `Show all (${count})`,
      board: "Open the match board",
    },
  },
  verification: {
    title: "Verification",
    description: "Submitted potentials and interests, those that wait longest first.",
    lead: "Those that wait longest come first. Open them one by one, or tick several and publish them together.",
    filter: {
      title: "Filter",
      type: "What was submitted",
      everything: "Everything",
      potentials: "Potentials",
      interests: "Interests",
      kind: "Kind of potential",
      district: "District",
      any: "Any",
      apply: "Apply",
      clear: "Clear the filter",
    },
    found: (count) => `${count} waiting`,
    select: (title) => `Select ${title}`,
    columns: { what: "Submitted", who: "From", since: "Waiting", notes: "Notes" },
    days: (days) => {
      if (days === 0) return "since today";
      return days === 1 ? "1 day" : `${days} days`;
    },
    headApproved: "Approved by the village head",
    headNotYet: "Not yet approved by the village head",
    unverified: "Partner not verified",
    check: "Continue to publish the ticked ones",
    empty: {
      title: "What villages and partners submit will be here",
      text: "Nothing waits at the moment.",
      filtered: "Nothing waits with this filter.",
    },
    published: (count) => `${count} published.`,
    refused: (count) =>
      `${count} could not be published: changed or decided meanwhile, or the partner is not verified.`,
    decided: { publish: "Published.", return: "Returned with the reason." },
    isPotential: "Potential",
    isInterest: "Interest",
  },
  publish: {
    title: "Publish several at once",
    lead: "Look at this list once more. Once published, everybody can see it.",
    none: "Nothing is ticked, or all of it has been decided.",
    button: (count) => `Publish ${count}`,
    back: "Back to the list",
  },
  review,
  settings: {
    title: "Settings",
    description: "What applies to the whole site.",
    readOnly: "Only DPMD's administrators can change settings.",
    saved: (count) => {
      if (count === 0) return "Nothing has changed.";
      return count === 1 ? "1 setting saved." : `${count} settings saved.`;
    },
    save: "Save settings",
    on: "Yes",
    off: "No",
    months: (count) => (count === 1 ? "1 month" : `${count} months`),
    empty: "Not filled in",
    monthsUnit: "months",
    groups: {
      contact: "DPMD's contact for the public",
      learning: "Learning",
      introductions: "Introductions",
      retention: "How long data about people are kept",
    },
    contactHint: "Shown on the About page and on problem pages. Leave empty to show nothing.",
    names: {
      record_outcomes: "Record what partners view, save and dismiss",
      retention_inactive_accounts: "Accounts not used",
      retention_refused_claims: "Refused sign-ups",
      retention_notifications: "Notifications",
      retention_report_contacts: "Addresses of reporters, from the answer on",
      retention_viewed_outcomes: "Records of views, saves and dismissals",
      introduction_days: "Time to answer an introduction",
      requests_per_village: "Requests of one village that may wait at once",
      requests_per_partner: "Requests of one partner that may wait at once",
      dpmd_contact_name: "Name of the section or person",
      dpmd_contact_phone: "Phone",
      dpmd_contact_email: "Mail",
    },
    units: { days: "days", requests: "requests" },
    hints: {
      introductions: "1 to 90 days to answer; applies to the introductions that follow.",
      record_outcomes: "Used to improve the matching. Everybody can also switch it off for themselves.",
      retention: "1 to 120 months. Removed the night after.",
    },
  },
};
