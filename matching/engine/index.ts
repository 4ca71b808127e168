/** The only door of the engine. */
export { type FitCount, countFits, type Relaxation } from "./draft-count";
export { withDraftInterest } from "./draft-interest";
export { kilometresBetween } from "./distance";
export type { InterestRanking, PairEvaluation, PotentialRanking, RankOptions } from "./options";
export { measurePairs } from "./measure-pairs";
export { prepareMarket, type PreparedMarket, withWeights } from "./prepare";
export { evaluatePair, interestsForDraft, rankForInterest, rankForPotential } from "./rank";
export { rankMarket } from "./ranking-file";
export { gainsOfStating } from "./stating-gains";
export { defaultWeights, type Weights } from "./weights";
