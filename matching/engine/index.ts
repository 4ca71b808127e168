/** The only door of the engine. */
export type { InterestRanking, PairEvaluation, PotentialRanking, RankOptions } from "./options";
export { prepareMarket, type PreparedMarket } from "./prepare";
export { evaluatePair, rankForInterest, rankForPotential } from "./rank";
export { rankMarket } from "./ranking-file";
