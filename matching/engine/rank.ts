import { blockerText } from "../domain/phrases/blockers";
import type { Blocked, Blocker, Match, NearMiss } from "../domain/ranking";
import type { Language } from "../domain/vocabulary";
import { advise } from "./advise";
import { inForce } from "./agreements";
import { unknownIn, valuesOf } from "./criteria/measures";
import { blockersOf } from "./eligibility/blockers";
import { changedPair, changeThatLifts } from "./eligibility/lift";
import { explain } from "./explain";
import type { InterestRanking, PairEvaluation, PairRefs, PotentialRanking, RankOptions } from "./options";
import { type Pair, pairOf, type PreparedPotential } from "./pair";
import { type Draft, prepareDraft, type PreparedMarket } from "./prepare";
import { confidenceOf, scorePair, type Scored, sideFit } from "./score";
import type { Weights } from "./weights";

/** All pairs of a list, split by what the hard rules say; matches best first and cut, near misses best first. */
export type Sorted = { scored: Scored[]; nearMisses: NearMiss[]; blocked: Blocked[] };

/** The potentials for one interest. Throws when the market has no such interest. */
export function rankForInterest(prepared: PreparedMarket, interestRef: string, options: RankOptions): InterestRanking {
  const { scored, nearMisses, blocked } = sortForInterest(prepared, interestRef, options);
  return { interest: interestRef, matches: matchesOf(prepared, scored, options), nearMisses, blocked };
}

/** The interests for one potential. Throws when the market has no such potential. */
export function rankForPotential(
  prepared: PreparedMarket,
  potentialRef: string,
  options: RankOptions,
): PotentialRanking {
  const { scored, nearMisses } = sortForPotential(prepared, potentialRef, options);
  return { potential: potentialRef, matches: matchesOf(prepared, scored, options), nearMisses };
}

/**
 * The interests for a potential that the market lacks, or has in an older version, as if it were published: all but that
 * its words are as rare as they are without it.
 */
export function interestsForDraft(prepared: PreparedMarket, draft: Draft, options: RankOptions): PotentialRanking {
  const { scored, nearMisses } = sortPrepared(prepared, prepareDraft(prepared, draft), options);
  return { potential: draft.potential.ref, matches: matchesOf(prepared, scored, options), nearMisses };
}

/** What the engine says about one pair: a match with reasons, or its blockers. Throws when the market lacks either. */
export function evaluatePair(prepared: PreparedMarket, refs: PairRefs, options: RankOptions): PairEvaluation {
  const pair = pairOf(potentialIn(prepared, refs.potential), interestIn(prepared, refs.interest));
  const blockers = blockersOf({
    pair,
    asOf: options.asOf,
    inForce: inForce(prepared.agreements.get(refs.interest) ?? [], options.asOf),
  });
  if (blockers.length > 0) {
    const texts = blockers.map((blocker) => blockerText(blocker, options.language));
    return {
      kind: "blocked",
      blockers,
      texts,
      nearMiss: nearMissOf({ pair, blockers, weights: prepared.weights }, options.language),
    };
  }
  return { kind: "match", match: matchOf(prepared, scorePair(pair, prepared.weights), options) };
}

/** The pairs of an interest, without sentences for matches. */
export function sortForInterest(prepared: PreparedMarket, interestRef: string, options: RankOptions): Sorted {
  const to = interestIn(prepared, interestRef);
  const agreed = inForce(prepared.agreements.get(interestRef) ?? [], options.asOf);
  const sorted = noPairs();
  const { weights } = prepared;
  for (const from of prepared.potentials.values()) place(sorted, { pair: pairOf(from, to), agreed, weights }, options);
  return bestFirst(sorted, ({ potential }) => potential, options);
}

/** The pairs of a potential, without sentences for matches. */
export function sortForPotential(prepared: PreparedMarket, potentialRef: string, options: RankOptions): Sorted {
  return sortPrepared(prepared, potentialIn(prepared, potentialRef), options);
}

function sortPrepared(prepared: PreparedMarket, from: PreparedPotential, options: RankOptions): Sorted {
  const sorted = noPairs();
  const { weights } = prepared;
  for (const [ref, to] of prepared.interests) {
    const agreed = inForce(prepared.agreements.get(ref) ?? [], options.asOf);
    place(sorted, { pair: pairOf(from, to), agreed, weights }, options);
  }
  return bestFirst(sorted, ({ interest }) => interest, options);
}

/** A scored pair as a match, with its reasons and advice. */
function matchOf(prepared: PreparedMarket, scored: Scored, options: RankOptions): Match {
  const { pair, measures, score } = scored;
  return {
    potential: pair.potential.ref,
    interest: pair.interest.ref,
    score,
    confidence: confidenceOf(scored),
    partner: sideFit(scored, "partner"),
    village: sideFit(scored, "village"),
    values: valuesOf(measures),
    unknown: unknownIn(measures),
    ...explain(scored, { index: prepared.index, language: options.language }),
    advice: advise(scored, options.language),
  };
}

const matchesOf = (prepared: PreparedMarket, scored: readonly Scored[], options: RankOptions) =>
  scored.map((one) => matchOf(prepared, one, options));

const noPairs = (): Sorted => ({ scored: [], nearMisses: [], blocked: [] });

function place(
  { scored, nearMisses, blocked }: Sorted,
  { pair, agreed, weights }: { pair: Pair; agreed: ReadonlyMap<string, string | null>; weights: Weights },
  { asOf, language }: RankOptions,
): void {
  const blockers = blockersOf({ pair, asOf, inForce: agreed });
  if (blockers.length === 0) {
    scored.push(scorePair(pair, weights));
    return;
  }
  const nearMiss = nearMissOf({ pair, blockers, weights }, language);
  if (nearMiss) nearMisses.push(nearMiss);
  else blocked.push({ potential: pair.potential.ref, interest: pair.interest.ref, blockers });
}

/** A pair with exactly one blocker that the village or the partner could lift, with its score once lifted; else null. */
function nearMissOf(
  { pair, blockers, weights }: { pair: Pair; blockers: readonly Blocker[]; weights: Weights },
  language: Language,
): NearMiss | null {
  const [blocker, ...others] = blockers;
  const change = blocker && others.length === 0 ? changeThatLifts(blocker, pair) : null;
  if (!blocker || !change) return null;
  return {
    potential: pair.potential.ref,
    interest: pair.interest.ref,
    blocker,
    text: blockerText(blocker, language),
    scoreIfLifted: scorePair(changedPair(pair, change), weights).score,
  };
}

function bestFirst(
  { scored, nearMisses, blocked }: Sorted,
  tieOf: (refs: PairRefs) => string,
  { limit }: RankOptions,
): Sorted {
  const refs = ({ pair }: Scored) => ({ potential: pair.potential.ref, interest: pair.interest.ref });
  const tied = (a: PairRefs, b: PairRefs) => (tieOf(a) < tieOf(b) ? -1 : 1);
  scored.sort((a, b) => b.score - a.score || tied(refs(a), refs(b)));
  nearMisses.sort((a, b) => b.scoreIfLifted - a.scoreIfLifted || tied(a, b));
  return { scored: limit === undefined ? scored : scored.slice(0, limit), nearMisses, blocked };
}

function interestIn(prepared: PreparedMarket, ref: string) {
  const found = prepared.interests.get(ref);
  if (!found) throw new Error(`The market has no interest ${ref}`);
  return found;
}

function potentialIn(prepared: PreparedMarket, ref: string) {
  const found = prepared.potentials.get(ref);
  if (!found) throw new Error(`The market has no potential ${ref}`);
  return found;
}
