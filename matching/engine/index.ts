/** The only door of the engine. */
export type { InterestRanking, PairEvaluation, PotentialRanking, RankOptions } from "./options";
export { type Draft, prepareMarket, type PreparedMarket } from "./prepare";
export { evaluatePair, interestsForDraft, rankForInterest, rankForPotential } from "./rank";
export { rankMarket } from "./ranking-file";
