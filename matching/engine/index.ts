/** The only door of the engine. */
export type { InterestRanking, PairEvaluation, PairRefs, PotentialRanking, RankOptions } from "./options";
export { blockerText } from "../domain/phrases/blockers";
export { prepareMarket, type PreparedMarket } from "./prepare";
export { evaluatePair, rankForInterest, rankForPotential } from "./rank";
export { rankMarket, type RankingFile } from "./ranking-file";
export { defaultWeights, type Weights } from "./weights";
