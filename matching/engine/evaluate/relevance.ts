import type { Market } from "../../domain/market";
import { FUND_SOURCES, type FundSource } from "../../domain/vocabulary";
import { pairOf } from "../pair";
import { prepareMarket, type PreparedMarket } from "../prepare";
import { scorePair } from "../score";
import { ablate, type Ablation } from "./ablation";
import { type Damage, damagedMarket } from "./damaged-market";
import { type JudgedInterest, judgedInterests, type Judgement, type Quality, qualityOf, type Scorer } from "./judged";
import { type BaselineName, relevanceBaselines } from "./relevance-baselines";

/** A quality with the baselines of the same interests beside it. */
type Compared = Quality & { interests: number; pairs: number; baselines: Record<BaselineName, Quality> };

/** How well the engine orders judged pairs, and what of it depends on what. nDCG 0..1, unrounded. */
export type Relevance = Compared & {
  as_of: string;
  weights: string;
  fund_sources: Partial<Record<FundSource, Compared>>;
  by_interest: Record<string, Quality>;
  /** Quality on damaged markets and how far it falls below the whole one's. */
  robustness: Record<Damage, Quality & { fall5: number; fall10: number }>;
  ablation: Ablation;
};

/** A slip falls on one word or another; the mean over as many seeds is told. */
const MISSPELT_MARKETS = 5;

/** Judges the engine's ranking of a market on a day (`YYYY-MM-DD`); null when no interest has two judged pairs to order. */
export function relevanceOf(market: Market, judgements: readonly Judgement[], asOf: string): Relevance | null {
  const prepared = prepareMarket(market);
  const judged = judgedInterests(prepared, judgements, asOf);
  if (judged.length === 0) return null;
  const scorer = scorerOf(prepared);
  const baselines = relevanceBaselines(judged);
  const compare = (interests: readonly JudgedInterest[]): Compared => ({
    interests: interests.length,
    pairs: interests.reduce((sum, { pairs }) => sum + pairs.length, 0),
    ...qualityOf(interests, scorer),
    baselines: {
      random: qualityOf(interests, baselines.random),
      tf_idf: qualityOf(interests, baselines.tf_idf),
      needs_overlap: qualityOf(interests, baselines.needs_overlap),
    },
  });
  const bySource = FUND_SOURCES.map((source) => [source, judged.filter((one) => one.fundSource === source)] as const);
  const whole = qualityOf(judged, scorer);
  const damaged = (damage: Damage) => fallOf(whole, qualityUnder({ market, judged }, damage));
  return {
    as_of: asOf,
    weights: prepared.weights.version,
    ...compare(judged),
    fund_sources: Object.fromEntries(
      bySource
        .filter(([, interests]) => interests.length > 0)
        .map(([source, interests]) => [source, compare(interests)]),
    ),
    by_interest: Object.fromEntries(judged.map((one) => [one.interest, qualityOf([one], scorer)])),
    robustness: {
      misspelt: damaged("misspelt"),
      no_descriptions: damaged("no_descriptions"),
      sector_only: damaged("sector_only"),
    },
    ablation: ablate(prepared, judged),
  };
}

/** The engine's own score of a pair as another state of the market has it. */
function scorerOf(prepared: PreparedMarket): Scorer {
  return ({ potential, interest }) => {
    const from = prepared.potentials.get(potential.ref);
    const to = prepared.interests.get(interest.ref);
    return from && to ? scorePair(pairOf(from, to), prepared.weights).score : 0;
  };
}

/** The hard rules are those of the whole market: what is lost is what the ranking can see. */
function qualityUnder(
  { market, judged }: { market: Market; judged: readonly JudgedInterest[] },
  damage: Damage,
): Quality {
  const seeds = damage === "misspelt" ? MISSPELT_MARKETS : 1;
  const qualities = Array.from({ length: seeds }, (_, seed) =>
    qualityOf(judged, scorerOf(prepareMarket(damagedMarket(market, damage, seed + 1)))),
  );
  const mean = (of: (quality: Quality) => number) => qualities.reduce((sum, one) => sum + of(one), 0) / seeds;
  return { ndcg5: mean(({ ndcg5 }) => ndcg5), ndcg10: mean(({ ndcg10 }) => ndcg10) };
}

const fallOf = (whole: Quality, left: Quality) => ({
  ...left,
  fall5: whole.ndcg5 - left.ndcg5,
  fall10: whole.ndcg10 - left.ndcg10,
});
