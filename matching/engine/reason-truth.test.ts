import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CriterionName, Match, Reason } from "../domain/ranking";
import { FIT_SIDES } from "../domain/weights";
import { arbitraryMarket } from "../testing/arbitrary-market";
import { explain, explainSide } from "./explain";
import { pairOf } from "./pair";
import { prepareMarket } from "./prepare";
import { rankForInterest } from "./rank";
import { type Scored, scorePair } from "./score";
import { defaultWeights } from "./weights";

/** What a sentence says, and the values that it may be said of. */
type Claim = readonly [says: RegExp, isTrueOf: (value: number) => boolean];

const speaksFor = (criterion: CriterionName) => (value: number) => value >= defaultWeights.baselines[criterion];
const speaksAgainst = (criterion: CriterionName) => (value: number) => value < defaultWeights.baselines[criterion];
const is = (wanted: number) => (value: number) => value === wanted;
const from = (least: number, under: number) => (value: number) => value >= least && value < under;

const CLAIMS: Record<CriterionName, readonly Claim[]> = {
  subject: [
    [/^The village has what the partner looks for: .+\.$/, speaksFor("subject")],
    [/^The partner looks for what the village does: .+\.$/, speaksFor("subject")],
    [/^The two descriptions are about related things\.$/, speaksFor("subject")],
    [/^The partner says it does not look for .+\.$/, speaksAgainst("subject")],
    [/^The two descriptions name nothing in common\.$/, speaksAgainst("subject")],
    [/^The two descriptions only touch on .+\.$/, speaksAgainst("subject")],
  ],
  support: [
    [/^What the village needs \(.+\) is not offered by the partner\.$/, is(0)],
    [/^(The village's only need is|All needs of the village are) met: .+\.$/, from(0.9, 1)],
    [/^Of the village's \d needs, \d (is|are) met: [^;]+\.$/, from(0.4, 1)],
    [/^Of the village's \d needs, \d (is|are) met: .+; its first need, .+, is not\.$/, from(0.05, 0.6)],
    [/^The village looks for a market, and the partner wants to buy\.$/, from(0.5, 1)],
    [/^The village looks for a market, but .+ something else\.$/, from(0, 0.75)],
    [/^The partner wants to buy, but the village does not name market access as a need\.$/, from(0, 0.51)],
  ],
  budget: [
    [/^The funds needed, .+, exceed the partner's support/, from(0, 1)],
    [/^The least that is needed, .+, is within .+; the most, .+, is over it\.$/, from(0.7, 1)],
    [/^The funds needed, .+, are less than the partner's support/, from(0.6, 1)],
    [/^The funds needed, .+, suit the partner's support/, is(1)],
  ],
  place: [
    [/^The partner names this village\.$/, is(1)],
    [/^The village lies in a district that the partner serves\.$/, from(0.9, 1.01)],
    [/^The village is .+ from the partner's site, within its radius of .+\.$/, speaksFor("place")],
    [/^The village is .+ from the partner's site, rather far though within .+\.$/, from(0.5, 0.6)],
    [/^The village is .+ from the partner's site; the partner serves villages anywhere\.$/, from(0.5, 1.01)],
  ],
  people: [
    [/^It is for the same people: .+\.$/, is(1)],
    [/^The partner puts .+ first; this is for .+\.$/, is(0)],
    [/^Of those the partner puts first, it reaches (?!only).+\.$/, from(0.4, 1)],
    [/^Of those the partner puts first, it reaches only .+\.$/, from(0.1, 0.4)],
  ],
  stage: [
    [/^Its stage is .+: there is something to buy\.$/, speaksFor("stage")],
    [/^Its stage is .+: there is nothing to buy yet\.$/, from(0, 0.2)],
    [/^Its stage is .+, the right time for .+\.$/, speaksFor("stage")],
    [/^Its stage is .+, less suited to .+\.$/, speaksAgainst("stage")],
  ],
  goals: [
    [/^Their goals agree: .+\.$/, speaksFor("goals")],
    [/^They share only .+\.$/, from(0.01, 0.5)],
    [/^Their goals do not meet yet\.$/, is(0)],
  ],
  readiness_to_sign: [
    [/^An urban ward cannot sign a Perjanjian Bersama/, speaksAgainst("readiness_to_sign")],
    [/^Papers usually asked for are missing: .+\.$/, speaksAgainst("readiness_to_sign")],
    [/^It is run by: .+; partners usually ask for a legal body\.$/, speaksAgainst("readiness_to_sign")],
    [/^(Manager and papers are|The manager is) ready: .+\.$/, speaksFor("readiness_to_sign")],
  ],
  track_record: [
    [/^Of \d+ earlier records .+, the results are good\.$/, speaksFor("track_record")],
    [/^Of \d+ earlier records .+, the results are not convincing yet\.$/, speaksAgainst("track_record")],
    [/^Of \d+ earlier records .+, \d+ (is a completed programme|are completed programmes)\.$/, from(0, 1.01)],
  ],
  volume: [[/^The village produces .+; the partner wants .+\.$/, from(0, 1.01)]],
  affinity: [
    [/, the two tend to suit each other\.$/, speaksFor("affinity")],
    [/, such a pair seldom suits\.$/, speaksAgainst("affinity")],
  ],
};

const options = { asOf: "2026-11-24", language: "en" } as const;

test("each sentence is backed by the value it names, on both sides, for and against", () => {
  fc.assert(
    fc.property(arbitraryMarket, (market) => {
      const prepared = prepareMarket(market);
      const explaining = { index: prepared.index, language: options.language };
      for (const [ref, to] of prepared.interests) {
        for (const match of rankForInterest(prepared, ref, options).matches) {
          const potential = prepared.potentials.get(match.potential);
          if (!potential) throw new Error("A match of another market");
          const told = toldOf(scorePair(pairOf(potential, to), defaultWeights), explaining);
          expect(told.flatMap((reason) => problemsOf(reason, match))).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

function toldOf(scored: Scored, explaining: Parameters<typeof explain>[1]): Reason[] {
  const { reasons, weakest } = explain(scored, explaining);
  const sides = FIT_SIDES.flatMap((side) => explainSide(scored, side, explaining));
  return [...reasons, ...(weakest ? [weakest] : []), ...sides];
}

/** What is wrong with a sentence: its figures are not the match's, or it says what its value does not. */
function problemsOf({ criterion, side, value, contribution, text }: Reason, match: Match): string[] {
  const { weights } = defaultWeights[side];
  const expected = weights[criterion] * (value - defaultWeights.baselines[criterion]);
  const [claim, ...others] = CLAIMS[criterion].filter(([says]) => says.test(text));
  return [
    ...(value === match.values[criterion] ? [] : [`${criterion}: ${value} is another value than the match's`]),
    ...(contribution === match[side].contributions[criterion] ? [] : [`${criterion}: another contribution`]),
    ...(Math.abs(contribution - expected) < 1e-12 ? [] : [`${criterion}: not weight times value over baseline`]),
    ...(claim && others.length === 0 ? [] : [`“${text}” is no sentence of ${criterion}`]),
    ...(claim?.[1](value) === false ? [`“${text}” at ${value}`] : []),
  ];
}
