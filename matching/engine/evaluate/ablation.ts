import { CRITERIA, type CriterionName } from "../../domain/ranking";
import type { Pair } from "../pair";
import type { PreparedMarket } from "../prepare";
import { scorePair } from "../score";
import { placeIn } from "../text/latent";
import { subjectOfTerm } from "../text/subject-terms";
import type { TextIndex, TextVector } from "../text/tf-idf";
import type { Weights } from "../weights";
import { type JudgedInterest, type Quality, qualityOf, type Scorer } from "./judged";

/** What is lost in nDCG@5 and @10 when a part of the engine is left out; below 0 it does better without. */
export type Loss = { without: string; loss5: number; loss10: number };

/** Losses without each criterion, each way of reading the texts, and the single terms that matter most, greatest first. */
export type Ablation = { criteria: Loss[]; reading: Loss[]; terms: Loss[] };

/** As many single terms are named. */
const TERMS_NAMED = 12;

/** Leaves out one thing at a time. */
export function ablate(prepared: PreparedMarket, judged: readonly JudgedInterest[]): Ablation {
  const { index, weights } = prepared;
  const whole = qualityOf(judged, (pair) => scorePair(pair, weights).score);
  const loss = (without: string, scorer: Scorer) => lossOf(without, whole, qualityOf(judged, scorer));
  const read = (change: (text: TextVector) => TextVector) => {
    const changed = remembered(change);
    return (pair: Pair) =>
      scorePair(
        { ...pair, potentialText: changed(pair.potentialText), interestText: changed(pair.interestText) },
        weights,
      ).score;
  };
  const nowhere = (text: TextVector): TextVector => ({ ...text, place: text.place.map(() => 0) });
  const unlessSubject = (number: number) => subjectOfTerm(index.termOf[number] ?? "") === null;
  return {
    criteria: greatestFirst(
      CRITERIA.map((criterion) => {
        const without = withoutCriterion(weights, criterion);
        return loss(criterion, (pair) => scorePair(pair, without).score);
      }),
    ),
    reading: greatestFirst([
      loss(
        "thesaurus",
        read((text) => filtered(text, index, unlessSubject)),
      ),
      loss("latent_space", read(nowhere)),
      loss("exclusions", (pair) => scorePair({ ...pair, excluded: new Set() }, weights).score),
    ]),
    terms: greatestFirst(
      termsOf(judged).map((term) =>
        loss(
          index.termOf[term] ?? "",
          read((text) => filtered(text, index, (number) => number !== term)),
        ),
      ),
    ).slice(0, TERMS_NAMED),
  };
}

const lossOf = (without: string, whole: Quality, left: Quality): Loss => ({
  without,
  loss5: whole.ndcg5 - left.ndcg5,
  loss10: whole.ndcg10 - left.ndcg10,
});

const greatestFirst = (losses: readonly Loss[]) =>
  [...losses].sort((a, b) => b.loss5 - a.loss5 || b.loss10 - a.loss10 || (a.without < b.without ? -1 : 1));

function withoutCriterion(weights: Weights, criterion: CriterionName): Weights {
  const side = ({ bias, weights: weighed }: Weights["partner"]) => ({ bias, weights: { ...weighed, [criterion]: 0 } });
  const { version, baselines } = weights;
  return { version, baselines, partner: side(weights.partner), village: side(weights.village) };
}

/** The terms that the judged interests name. */
const termsOf = (judged: readonly JudgedInterest[]) => [
  ...new Set(judged.flatMap(({ pairs }) => Array.from(pairs[0]?.pair.interestText.terms ?? []))),
];

function filtered(text: TextVector, index: TextIndex, keep: (term: number) => boolean): TextVector {
  const at = Array.from(text.terms.keys()).filter((position) => keep(text.terms[position] ?? 0));
  const terms = Int32Array.from(at, (position) => text.terms[position] ?? 0);
  const weights = Float64Array.from(at, (position) => text.weights[position] ?? 0);
  return { terms, weights, norm: Math.hypot(...weights), place: placeIn(index.space, { terms, weights }) };
}

/** Each text stands in many pairs and is changed once. */
function remembered(change: (text: TextVector) => TextVector): (text: TextVector) => TextVector {
  const changed = new Map<TextVector, TextVector>();
  return (text) => {
    const known = changed.get(text) ?? change(text);
    changed.set(text, known);
    return known;
  };
}
