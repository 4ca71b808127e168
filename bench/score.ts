import { performance } from "node:perf_hooks";

import type { Potential, Village } from "~/matching/domain/market";
import { evaluatePair, prepareMarket } from "~/matching/engine/index";
import { type Pair, pairOf } from "~/matching/engine/pair";
import { potentialTerms, type PreparedMarket } from "~/matching/engine/prepare";
import { scorePair } from "~/matching/engine/score";
import { cosineOf } from "~/matching/engine/text/latent";
import { textVector } from "~/matching/engine/text/tf-idf";

import { readSeedMarket } from "~/server/exchange/testing/read-seed-market";
import type { BenchOptions } from "./run";

/** Each figure is the median of as many runs. */
const RUNS = 7;
const AS_OF = "2026-11-24";
const MILLISECONDS = 1000;

type ScoreReport = {
  market: { potentials: number; interests: number; pairs: number; allowed: number };
  prepareMs: number;
  /** Terms, TF-IDF vector and place in the latent space of one text. */
  embedUsPerText: number;
  pairsPerSecond: { score: number; scoreWithReasons: number; cosineAlone: number };
  /** The named alternative: the bare cosine of two places of the latent space, no rule, no criterion, no reason. */
  timesCosineAlone: { score: number; scoreWithReasons: number };
};

/** Measures what scoring costs on one thread, on the demonstration's market: every pair, and every allowed pair with reasons and advice. */
export async function run({ progress }: BenchOptions): Promise<ScoreReport> {
  const market = await readSeedMarket();
  const prepared = prepareMarket(market);
  const pairs = allPairs(prepared);
  const refs = pairs.map(({ potential, interest }) => ({ potential: potential.ref, interest: interest.ref }));
  const options = { asOf: AS_OF, language: "id" } as const;
  const allowed = refs.filter((one) => evaluatePair(prepared, one, options).kind === "match");
  progress(`${pairs.length} pairs, ${allowed.length} allowed`);
  const villages = new Map(market.villages.map((village) => [village.key, village]));
  const texts = market.potentials.flatMap((potential) => textOf(potential, villages.get(potential.village)));

  const prepareMs = median(() => prepareMarket(market));
  const embedMs = median(() => texts.forEach((text) => embed(text, prepared)));
  const scoreMs = median(() => pairs.forEach((pair) => scorePair(pair, prepared.weights)));
  const reasonsMs = median(() => allowed.forEach((one) => evaluatePair(prepared, one, options)));
  const cosineMs = median(() => pairs.forEach((pair) => cosineOf(pair.potentialText.place, pair.interestText.place)));

  const perSecond = (count: number, ms: number) => Math.round((count / ms) * MILLISECONDS);
  const pairsPerSecond = {
    score: perSecond(pairs.length, scoreMs),
    scoreWithReasons: perSecond(allowed.length, reasonsMs),
    cosineAlone: perSecond(pairs.length, cosineMs),
  };
  return {
    market: {
      potentials: market.potentials.length,
      interests: market.interests.length,
      pairs: pairs.length,
      allowed: allowed.length,
    },
    prepareMs: rounded(prepareMs),
    embedUsPerText: rounded((embedMs / texts.length) * MILLISECONDS),
    pairsPerSecond,
    timesCosineAlone: {
      score: rounded(pairsPerSecond.cosineAlone / pairsPerSecond.score),
      scoreWithReasons: rounded(pairsPerSecond.cosineAlone / pairsPerSecond.scoreWithReasons),
    },
  };
}

const allPairs = ({ potentials, interests }: PreparedMarket): Pair[] =>
  [...interests.values()].flatMap((to) => [...potentials.values()].map((from) => pairOf(from, to)));

type Text = { potential: Potential; village: Village };

const textOf = (potential: Potential, village: Village | undefined): Text[] =>
  village ? [{ potential, village }] : [];

const embed = ({ potential, village }: Text, { index }: PreparedMarket) =>
  textVector(potentialTerms(potential, village).counts, index);

/** Milliseconds of one run. */
function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const rounded = (figure: number) => Math.round(figure * 10) / 10;
