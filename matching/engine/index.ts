/** The only door of the engine. */
export type { InterestRanking, PairEvaluation, PairRefs, PotentialRanking, RankOptions } from "./options";
export { prepareMarket, type PreparedMarket } from "./prepare";
export { evaluatePair, rankForInterest, rankForPotential } from "./rank";
export { rankMarket, type RankingFile } from "./ranking-file";
export type { Weights } from "./weights";
