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
};
