import type { Market } from "../domain/market";
import { blockerText } from "../domain/phrases/blockers";
import type { BlockerCode, CriterionName, Reason, SideFit } from "../domain/ranking";
import type { Language } from "../domain/vocabulary";
import { advise } from "./advise";
import { explainSide } from "./explain";
import type { RankOptions } from "./options";
import { prepareMarket, type PreparedMarket } from "./prepare";
import { sortForInterest, sortForPotential } from "./rank";
import { confidenceOf, type Scored, sideFit } from "./score";

type FileMatch = {
  potential: string;
  score: number;
  confidence: number;
  partner_fit: number;
  village_fit: number;
  reasons: Reason[];
  fit: { partner: FileFit; village: FileFit };
  advice: { change: string; gain: number; text: string }[];
};
type FileFit = { bias: number; contributions: Record<CriterionName, number> };
type FileInterest = {
  interest: string;
  matches: FileMatch[];
  near_misses: { potential: string; blocker: { code: BlockerCode; text: string }; score_if_lifted: number }[];
  blocked: { potential: string; blockers: BlockerCode[] }[];
};
type FilePotential = { potential: string; matches: { interest: string; score: number }[] };

/** The object of a `gandeng-desa-ranking/1` file. Scores and gains have one decimal; fits and contributions all digits, so that they add up. */
export type RankingFile = {
  format: "gandeng-desa-ranking/1";
  as_of: string;
  mode: "fit";
  weights: string;
  interests: FileInterest[];
  potentials: FilePotential[];
};

/** How to rank a whole market: the day (`YYYY-MM-DD`), how many matches to keep of each list, the sentences' language. */
export type RankMarketOptions = { asOf: string; top: number; language: Language };

/** Ranks every interest and every potential of a market, both lists by ref; the same market gives the same bytes. */
export function rankMarket(market: Market, { asOf, top, language }: RankMarketOptions): RankingFile {
  const prepared = prepareMarket(market);
  const options: RankOptions = { asOf, language, limit: top };
  return {
    format: "gandeng-desa-ranking/1",
    as_of: asOf,
    mode: "fit",
    weights: prepared.weights.version,
    interests: [...prepared.interests.keys()].map((interest) => fileInterest(prepared, interest, options)),
    potentials: [...prepared.potentials.keys()].map((potential) => filePotential(prepared, potential, options)),
  };
}

function fileInterest(prepared: PreparedMarket, interest: string, options: RankOptions): FileInterest {
  const { scored, nearMisses, blocked } = sortForInterest(prepared, interest, options);
  return {
    interest,
    matches: scored.map((one) => fileMatch(prepared, one, options)),
    near_misses: nearMisses.map(({ potential, blocker, scoreIfLifted }) => ({
      potential,
      blocker: { code: blocker.code, text: blockerText(blocker, options.language) },
      score_if_lifted: oneDecimal(scoreIfLifted),
    })),
    blocked: blocked.map(({ potential, blockers }) => ({ potential, blockers: blockers.map(({ code }) => code) })),
  };
}

function filePotential(prepared: PreparedMarket, potential: string, options: RankOptions): FilePotential {
  const { scored } = sortForPotential(prepared, potential, options);
  return {
    potential,
    matches: scored.map(({ pair, score }) => ({ interest: pair.interest.ref, score: oneDecimal(score) })),
  };
}

function fileMatch(prepared: PreparedMarket, scored: Scored, { language }: RankOptions): FileMatch {
  const partner = sideFit(scored, "partner");
  const village = sideFit(scored, "village");
  const explaining = { index: prepared.index, language };
  return {
    potential: scored.pair.potential.ref,
    score: oneDecimal(scored.score),
    confidence: confidenceOf(scored),
    partner_fit: partner.fit,
    village_fit: village.fit,
    reasons: [...explainSide(scored, "partner", explaining), ...explainSide(scored, "village", explaining)],
    fit: { partner: fileFit(partner), village: fileFit(village) },
    advice: advise(scored, language).map(({ change, gain, text }) => ({
      change,
      gain: oneDecimal(gain),
      text,
    })),
  };
}

const fileFit = ({ bias, contributions }: SideFit): FileFit => ({ bias, contributions });

const oneDecimal = (points: number) => Math.round(points * 10) / 10;
