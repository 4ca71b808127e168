import type { BoardFileText } from "./board-file.id";

/** Words of the downloaded match board, in English. */
export const boardFileEn: BoardFileText = {
  sheet: "Match board",
  file: "match-board",
  columns: {
    village: "Village",
    district: "District",
    potential: "Potential",
    potentialRef: "Potential ref",
    partner: "Partner",
    interest: "Interest",
    interestRef: "Interest ref",
    fundSource: "Fund source",
    score: "Score (0–100)",
    confidence: "Confidence (%)",
    rules: "Rules in the way",
  },
  rules: {
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
  },
};
