import type { FitSide } from "../../domain/ranking";
import { FUND_SOURCES, type FundSource } from "../../domain/vocabulary";
import { type FitWeights, type SideWeights, sideWeights, type Weights } from "../weights";
import type { Row } from "./answer-likelihood";
import type { Example } from "./examples";
import { FEATURES, sideOf, vectorOf } from "./features";
import { deviationsAt, mapLogistic, type Prior } from "./map-logistic";
import { pooledPrior } from "./partial-pooling";
import { mannerOf, rowsOf, USUAL_MANNER } from "./rows";

/** How far outcomes may carry the weights from those held before, as standard deviations in log-odds. */
export type Assumptions = {
  /** Of a weight, as a share of it: what is set by hand may well be double or half of what is right. */
  relativeSpread: number;
  /** Of any weight at least. */
  leastSpread: number;
  biasSpread: number;
  /** Of a fund source around all, as a share of the above: fund sources differ less than one knows of any. */
  segmentShare: number;
};

/** What holds unless an evaluation asks otherwise. */
export const ASSUMPTIONS: Assumptions = { relativeSpread: 0.65, leastSpread: 0.4, biasSpread: 0.7, segmentShare: 0.4 };

/** Numbers in the shape of weights: of all, and of each fund source that has outcomes or had weights of its own. */
export type PerWeight = FitWeights & { segments: Partial<Record<FundSource, FitWeights>> };

/** The weights most probable after the examples, the standard error of each (log-odds), and what share of the noes is said. */
export type FittedWeights = { weights: PerWeight; standardErrors: PerWeight; saidShare: Record<FitSide, number> };

/**
 * Fits both sides' weights to examples: the most probable under a Gaussian around the weights held before, fund sources
 * partially pooled. No weight falls below 0, so that more of what is wanted never lowers a fit.
 */
export function fitWeights(examples: readonly Example[], before: Weights, assumptions = ASSUMPTIONS): FittedWeights {
  const telling = examples.filter(({ kind }) => kind !== "aside");
  const found = new Set(telling.map(({ fundSource }) => fundSource));
  const segments = FUND_SOURCES.filter((fundSource) => before.segments?.[fundSource] || found.has(fundSource));
  const fit = (side: FitSide) => fitSide({ examples: telling, before, assumptions, side, segments });
  const sides = { partner: fit("partner"), village: fit("village") };
  const together = (part: "weights" | "errors"): PerWeight => {
    const at = (block: number) => ({ partner: sides.partner[part](block), village: sides.village[part](block) });
    return { ...at(0), segments: Object.fromEntries(segments.map((fundSource, index) => [fundSource, at(index + 1)])) };
  };
  const saidShare = { partner: sides.partner.saidShare, village: sides.village.saidShare };
  return { weights: together("weights"), standardErrors: together("errors"), saidShare };
}

type SideFitting = {
  examples: readonly Example[];
  before: Weights;
  assumptions: Assumptions;
  side: FitSide;
  segments: readonly FundSource[];
};

/** How often the manner of answering and the weights are brought in line with each other. */
const ROUNDS = 20;
/** The manner moves by less once they are. */
const IN_LINE = 1e-3;

/** One side's numbers by block: 0 of all, then the segments in order. */
type SideNumbers = Record<"weights" | "errors", (block: number) => SideWeights> & { saidShare: number };

function fitSide({ examples, before, assumptions, side, segments }: SideFitting): SideNumbers {
  const own = {
    examples: examples.filter((example) => example.side === side),
    offsetOf: ({ fundSource }: Example) => FEATURES * (1 + segments.indexOf(fundSource)),
  };
  const prior = priorOf({ before, assumptions, side, segments });
  let mode = prior.mean;
  let rows: Row[] = [];
  let manner = USUAL_MANNER;
  for (let round = 0; round < ROUNDS; round++) {
    const last = manner;
    manner = mannerOf(own, mode, last);
    rows = rowsOf(own, manner);
    mode = mapLogistic(rows, prior, mode);
    if (Math.abs(manner.saidShare - last.saidShare) + Math.abs(manner.plainness - last.plainness) < IN_LINE) break;
  }
  const deviations = deviationsAt(rows, prior, mode);
  return {
    saidShare: manner.saidShare,
    weights: (block) => sideOf(mode, block * FEATURES, before[side]),
    errors: (block) => sideOf(deviations, block * FEATURES, before[side]),
  };
}

function priorOf({ before, assumptions, side, segments }: Omit<SideFitting, "examples">): Prior {
  const mean = vectorOf(before[side]);
  const spread = mean.map((weight, at) =>
    at === 0 ? assumptions.biasSpread : Math.max(assumptions.leastSpread, assumptions.relativeSpread * weight),
  );
  return pooledPrior({
    mean,
    spread,
    segmentSpread: spread.map((deviation) => deviation * assumptions.segmentShare),
    segmentMeans: segments.map((fundSource) => vectorOf(sideWeights(before, side, fundSource))),
    least: mean.map((_, at) => (at === 0 ? -Infinity : 0)),
  });
}
