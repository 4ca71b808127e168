import type { FundSource } from "../../domain/vocabulary";
import { inForce } from "../agreements";
import { blockersOf } from "../eligibility/blockers";
import { type Pair, pairOf } from "../pair";
import type { PreparedMarket } from "../prepare";
import { ndcgAt } from "./ndcg";

/** What graders (0..3 each) think of introducing two. */
export type Judgement = { interest: string; potential: string; grades: readonly number[] };

/** One interest with the judged pairs that the hard rules let through, and what each is worth at the top (2^grade − 1, 0..7). */
export type JudgedInterest = { interest: string; fundSource: FundSource; pairs: { pair: Pair; gain: number }[] };

/** Gives a pair its place: the higher the earlier. */
export type Scorer = (pair: Pair) => number;

/** How well a ranking does: nDCG at 5 and at 10, 0..1. */
export type Quality = { ndcg5: number; ndcg10: number };

/** Fewer pairs have no order. */
const LEAST_PAIRS = 2;

/**
 * The judged interests with at least two judged pairs that pass the hard rules on the day (`YYYY-MM-DD`), by ref; the grade of
 * a pair is the mean of its graders. Judgements of what the market lacks are passed over, as are interests with nothing to gain.
 */
export function judgedInterests(
  prepared: PreparedMarket,
  judgements: readonly Judgement[],
  asOf: string,
): JudgedInterest[] {
  const found = new Map<string, JudgedInterest>();
  for (const { interest, potential, grades } of judgements) {
    const from = prepared.potentials.get(potential);
    const to = prepared.interests.get(interest);
    if (!from || !to) continue;
    const pair = pairOf(from, to);
    const agreed = inForce(prepared.agreements.get(interest) ?? [], asOf);
    if (blockersOf({ pair, asOf, inForce: agreed }).length > 0) continue;
    const judged = found.get(interest) ?? { interest, fundSource: to.interest.fundSource, pairs: [] };
    judged.pairs.push({ pair, gain: gainOf(grades) });
    found.set(interest, judged);
  }
  return [...found.values()]
    .filter(({ pairs }) => pairs.length >= LEAST_PAIRS && pairs.some(({ gain }) => gain > 0))
    .sort((a, b) => (a.interest < b.interest ? -1 : 1));
}

const gainOf = (grades: readonly number[]) => 2 ** (grades.reduce((sum, grade) => sum + grade, 0) / grades.length) - 1;

/** The mean quality of a scorer over interests. */
export function qualityOf(judged: readonly JudgedInterest[], scorer: Scorer): Quality {
  const rankings = judged.map(({ pairs }) => pairs.map(({ pair, gain }) => ({ score: scorer(pair), gain })));
  const mean = (cutoff: number) =>
    rankings.reduce((sum, ranking) => sum + ndcgAt(cutoff, ranking), 0) / rankings.length;
  return { ndcg5: mean(5), ndcg10: mean(10) };
}
