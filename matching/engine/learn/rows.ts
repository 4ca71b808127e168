import { Matrix } from "ml-matrix";

import { logistic } from "../score";
import { logOddsOf, meantNo, type Row } from "./answer-likelihood";
import type { Example } from "./examples";
import { mapLogistic } from "./map-logistic";

/** One side's examples; `offsetOf` says where the parameters of an example's fund source start. */
export type SideExamples = { examples: readonly Example[]; offsetOf: (example: Example) => number };

/**
 * How a side answers, apart from what it wants: the share of its noes that it says (0..1), and how plainly its reasons
 * name what weighs most (≥ 0; 0 is at random, 1 as unsure as the answers themselves, more is surer).
 */
export type Manner = { saidShare: number; plainness: number };

/** What is thought of a side's manner before it has answered. */
export const USUAL_MANNER: Manner = { saidShare: 0.5, plainness: 1 };

/** How a side answers, as these parameters have it; `before` is what was thought of it last. */
export const mannerOf = (own: SideExamples, parameters: Float64Array, before: Manner): Manner => ({
  saidShare: saidShareOf(own, parameters, before.saidShare),
  plainness: plainnessOf(own, parameters),
});

/**
 * The rows of one side's examples. Yeses count by how far they led, divided by their mean, so that successes tell more than
 * mere yeses without making a yes look commoner than it is. Silence is a no as far as it was looked at and noes go unsaid.
 * A refusal's reason adds its comparisons, sharing the weight of one answer.
 */
export function rowsOf({ examples, offsetOf }: SideExamples, { saidShare, plainness }: Manner): Row[] {
  const usual = usualStrength(examples);
  return examples.flatMap((example) => {
    const { features, target, kind, comparisons } = example;
    const offset = offsetOf(example);
    const weight = target > 0 ? example.strength / usual : example.strength;
    const examined = kind === "silence" ? silenceOf(example.looks, saidShare) : 1;
    const reasons = comparisons.map((rather) => ({
      offset,
      features: rather.map((feature) => feature * plainness),
      target: 1,
      weight: 1 / comparisons.length,
      examined: 1,
    }));
    return [{ offset, features, target, weight, examined }, ...reasons];
  });
}

/**
 * Lists that were left without an answer: the chance a in "silence is 1 − a · fit times as likely as if all fits were 0".
 * A yes is silent where nobody looked, Π (1 − v); a no where nobody looked or the no went unsaid, Π (1 − v · said share).
 */
export const silenceOf = (looks: readonly number[], saidShare: number) =>
  1 - looks.reduce((ratio, look) => (ratio * (1 - look)) / (1 - look * saidShare), 1);

function usualStrength(examples: readonly Example[]): number {
  let yeses = 0;
  let strengths = 0;
  for (const { target, strength } of examples) {
    yeses += target;
    strengths += target * strength;
  }
  return yeses === 0 ? 1 : strengths / yeses;
}

/**
 * The share of the noes to what a list showed that are said, starting from one of two: the noes said, against those that
 * are likely to have gone unsaid in the lists that were left without an answer, before one was given or to this day.
 */
function saidShareOf({ examples, offsetOf }: SideExamples, parameters: Float64Array, before: number): number {
  let said = 1;
  let unsaid = 1;
  const unsaidIn = (look: number) => (look * (1 - before)) / (1 - look * before);
  for (const example of examples) {
    if (example.target > 0 || example.looks.length === 0) continue;
    const isSaid = example.kind === "answered" && !example.toRequest;
    if (isSaid) said += 1;
    const left = isSaid ? example.looks.slice(0, -1) : example.looks;
    const fit = logistic(logOddsOf({ offset: offsetOf(example), features: example.features }, parameters));
    const no = example.kind === "answered" ? 1 : meantNo(silenceOf(example.looks, before), fit);
    for (const look of left) unsaid += no * unsaidIn(look);
  }
  return said / (said + unsaid);
}

/** How far it may lie from 1, as a standard deviation, before there are reasons. */
const PLAINNESS_SPREAD = 0.5;

function plainnessOf({ examples, offsetOf }: SideExamples, parameters: Float64Array): number {
  const rows = examples.flatMap((example) =>
    example.comparisons.map((features) => {
      const logOdds = logOddsOf({ offset: offsetOf(example), features }, parameters);
      return {
        offset: 0,
        features: Float64Array.of(logOdds),
        target: 1,
        weight: 1 / example.comparisons.length,
        examined: 1,
      };
    }),
  );
  const [plainness = 1] = mapLogistic(rows, {
    mean: Float64Array.of(USUAL_MANNER.plainness),
    precision: Matrix.diag([PLAINNESS_SPREAD ** -2]),
    least: Float64Array.of(0),
  });
  return plainness;
}
