import type { BlockerCode } from "~/matching/domain/ranking";

import type { Text } from "../../id";

const rules: Record<BlockerCode, string> = {
  window_not_open: "Interest not open yet",
  window_closed: "Interest closed",
  kind_not_sought: "Kind not sought",
  sector_not_sought: "Sector not sought",
  sector_excluded: "Sector excluded",
  outside_area: "Outside the partner's area",
  readiness_too_low: "Stage too early",
  zakat_no_mustahik: "No mustahik named",
  zakat_basic_needs_first: "Basic needs not met yet",
  nothing_to_buy_yet: "Nothing to buy yet",
  capacity_used: "Partner's places taken",
  already_agreed: "Agreement in force",
};

/** Words of the match board. */
export const matchBoard: Text["pages"]["matchBoard"] = {
  title: "Match board",
  description: "Every pair of a published potential and a published interest, with its score.",
  lead: (all) => `Every published potential beside every published interest: ${all} pairs.`,
  found: (count) => `${count} pairs`,
  shows: {
    label: "Pairs",
    matches: "Meeting every rule",
    one_rule: "Kept apart by exactly one rule",
    all: "All pairs",
  },
  text: "Name of a village or partner",
  rule: "Rule in the way",
  anyRule: "Any rule",
  rules,
  sectors: "Sector",
  districts: "District",
  fundSources: "Fund source",
  minScore: "Score at least",
  anyScore: "Any",
  minConfidence: "Confidence",
  anyConfidence: "Any",
  confidence: { fair: "Fair or high", high: "High" },
  scoreFrom: (points, word) => `${points} and up (${word})`,
  sort: { label: "Sort by", score: "Score", village: "Village", partner: "Partner" },
  apply: "Apply",
  clear: "Clear all filters",
  columns: {
    pair: "Potential",
    interest: "Interest",
    fundSource: "Fund source",
    score: "Score",
    confidence: "Confidence",
    rules: "In the way",
  },
  open: (potential, interest) => `Why? ${potential} and ${interest}`,
  why: "Why?",
  lifted: (score) => `${score} once solved`,
  noScore: "not scored",
  download: "Download",
  downloadNote: "A download holds all pages, at most 5,000 pairs.",
  empty: { title: "Pairs that fit will be here", text: "Loosen one of the filters." },
};
