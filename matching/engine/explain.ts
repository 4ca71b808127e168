import { reasonText } from "../domain/phrases/reasons";
import { CRITERIA, type CriterionName, type FitSide, type Reason } from "../domain/ranking";
import type { Language } from "../domain/vocabulary";
import { factsOf } from "./reason-facts";
import { contributionOf, type Scored } from "./score";
import type { TextIndex } from "./text/tf-idf";

/** What sentences are made of. */
export type Explaining = { index: TextIndex; language: Language };

/** As many reasons are told. */
const STRONGEST = 3;

type Point = { criterion: CriterionName; side: FitSide; value: number; contribution: number };

/** Up to three strongest reasons for, one per criterion over both sides, and the weakest of the other known points. */
export function explain(scored: Scored, explaining: Explaining): { reasons: Reason[]; weakest: Reason | null } {
  const points = [...pointsOf(scored, "partner"), ...pointsOf(scored, "village")];
  const told = onePerCriterion(strongestFirst(points)).filter(({ contribution }) => contribution > 0);
  const reasons = told.slice(0, STRONGEST);
  const others = points.filter(({ criterion }) => !reasons.some((reason) => reason.criterion === criterion));
  const weakest = strongestFirst(others).at(-1);
  return {
    reasons: reasons.map((point) => sentence(point, scored, explaining)),
    weakest: weakest ? sentence(weakest, scored, explaining) : null,
  };
}

/** The three strongest reasons for, then the strongest against, of one side alone. */
export function explainSide(scored: Scored, side: FitSide, explaining: Explaining): Reason[] {
  const points = strongestFirst(pointsOf(scored, side));
  const strongest = points.filter(({ contribution }) => contribution > 0).slice(0, STRONGEST);
  const against = points.filter(({ contribution }) => contribution < 0).slice(-1);
  return [...strongest, ...against].map((point) => sentence(point, scored, explaining));
}

function pointsOf(scored: Scored, side: FitSide): Point[] {
  const points: Point[] = [];
  for (const criterion of CRITERIA) {
    const value = scored.measures[criterion];
    if (typeof value !== "number") continue;
    points.push({ criterion, side, value, contribution: contributionOf(scored, side, criterion) });
  }
  return points;
}

const strongestFirst = (points: readonly Point[]) =>
  [...points].sort(
    (a, b) => b.contribution - a.contribution || CRITERIA.indexOf(a.criterion) - CRITERIA.indexOf(b.criterion),
  );

function onePerCriterion(points: readonly Point[]): Point[] {
  const seen = new Set<CriterionName>();
  return points.filter(({ criterion }) => !seen.has(criterion) && seen.add(criterion));
}

function sentence(point: Point, { pair }: Scored, { index, language }: Explaining): Reason {
  const facts = factsOf(point.criterion, pair, index);
  const favourable = point.contribution >= 0;
  const text = facts ? reasonText({ facts, side: point.side, favourable }, language) : "";
  return { ...point, text };
}
