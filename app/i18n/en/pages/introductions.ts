import type { Text } from "../../id";

const pairs = (count: number) => (count === 1 ? "1 pair is" : `${count} pairs are`);

/** Words of introductions: a side's list, a request, and DPMD's desk. */
export const introductions: Text["pages"]["introductions"] = {
  title: "Introductions",
  description: "Who would like to meet you, and whom you have met.",
  groups: {
    forMe: "Waiting for your answer",
    forOthers: "Waiting for others",
    introduced: "Introduced",
    ended: "Ended",
  },
  empty: {
    title: "Your introductions will be here",
    village: "DPMD and partners can propose them. You can also ask for one from the match page of a potential.",
    partner: "DPMD can propose them. You can also ask for one from the match page of a potential.",
    see: "See what fits",
  },
  between: (village, partner) => `${village} and ${partner}`,
  about: (potential, interest) => `“${potential}” with “${interest}”`,
  answeredUntil: (day) => `To be answered by ${day}`,
  since: (day) => `Since ${day}`,
  endedOn: (day) => `Ended on ${day}`,
  daysLeft: (days) => {
    if (days <= 0) return "last day";
    return days === 1 ? "1 day left" : `${days} days left`;
  },
  who: { village: "the village", partner: "the partner", broker: "DPMD" },
  declinedBy: (who, reason) => `Will not happen; why, says ${who}: ${reason}`,
  origin: { broker: "Proposed by DPMD", partner: "Asked for by the partner", village: "Asked for by the village" },
  step: {
    title: (name) => `Answer the introduction to ${name}`,
    why: (title, day) => `${title} · answer before ${day}`,
  },
  request: {
    title: "Ask to be introduced",
    description: "A request to be introduced to the other side.",
    lead: {
      village: "DPMD reads your request first and then passes it on to the partner.",
      partner: "The village receives your request at once, and DPMD is told.",
    },
    note: "A short message to the other side",
    noteHint: "What do you expect of meeting? Do not write phone numbers; contacts open by themselves later.",
    button: "Send the request",
    quota: (used, most) => `${used} of ${most} requests of yours wait for an answer.`,
    link: "Ask to be introduced",
    obstacles: {
      pair_blocked: "These two cannot be introduced yet; see the rules below.",
      already_introduced: "These two are being introduced, or have been.",
      quota_used: "As many requests wait as may. Wait until one is answered, or withdraw one.",
      partner_unverified: "DPMD has not verified this partner yet. Upload its papers first.",
    },
    open: "See the introduction",
  },
  desk: {
    title: "Introductions",
    description: "Who waits for whom, for how long, and what came of it.",
    suggest: "Propose introductions",
    board: "Stages of introductions",
    columns: {
      for_dpmd: "Waiting for DPMD",
      for_sides: "Waiting for the sides",
      introduced: "Introduced",
      met: "Met",
      concluded: "Concluded",
      ended: "Not happening",
    },
    none: {
      for_dpmd: "No village's request is waiting.",
      for_sides: "No introduction waits for an answer.",
      introduced: "Nobody waits for a meeting.",
      met: "Nobody waits for a result.",
      concluded: "No introduction has been concluded yet.",
      ended: "No introduction has failed.",
    },
    table: { pair: "Village and partner", state: "State", age: "Age", next: "Deadline or result" },
    days: (days) => {
      if (days === 0) return "since today";
      return days === 1 ? "1 day" : `${days} days`;
    },
    overdue: "too long",
    filteredBy: (name) => `Only ${name}`,
    all: "Show all",
    proposed: (count) =>
      count === 1
        ? "1 introduction was proposed to its sides."
        : `${count} introductions were proposed to their sides.`,
    refused: (count) => `Not proposed because things have changed meanwhile: ${count}.`,
  },
  suggestions: {
    title: "Who should be introduced?",
    description: "Suggestions from the ranking, with the places that are left.",
    lead: (count) =>
      `${pairs(count)} worth introducing now. An interest is suggested no more villages than it can take, a potential three partners at most.`,
    by: { label: "Group by", partner: "Partner", village: "Village" },
    none: {
      title: "Everybody worth introducing has been",
      text: "New suggestions come with new potentials and interests, or when an introduction ends without a result.",
    },
    isFirst: "This village was never introduced",
    why: (potential, interest) => `Why does ${potential} fit ${interest}?`,
    whyShort: "Why?",
    more: (count) => `Show ${count} more`,
    button: "Look at what is ticked",
    noneChosen: "Tick the pairs to propose first.",
  },
  preview: {
    title: "A last look before proposing",
    description: "Pairs that will be proposed to both their sides.",
    lead: "Each pair goes to its village and its partner at once. Contacts open only once both have agreed.",
    none: {
      title: "There is no pair to look at",
      text: "Choose pairs from the suggestions, the match board or the page of a match.",
    },
    objections: {
      blocked: "A rule keeps them apart.",
      far_down: "Not among the first ten of either side.",
      declined_before: "One side said no before.",
    },
    standing: "Being introduced; not proposed again.",
    reason: (potential, interest) => `Why propose ${potential} and ${interest}`,
    reasonHint: "Only DPMD reads it; it is kept in the log.",
    place: (interest, potential) => `Place ${interest} for this interest, ${potential} for this potential`,
    noPlace: "–",
    button: (count) => (count === 1 ? "Propose 1 introduction" : `Propose ${count} introductions`),
    back: "Back to the suggestions",
    link: "Propose an introduction",
  },
};
