import type { CompletenessPart, StatingGain } from "../domain/completeness";
import type { VillageChange } from "../domain/phrases/village-change";
import { applied, changesFor } from "./advise";
import { changedPair } from "./eligibility/lift";
import { type Pair, pairOf } from "./pair";
import { type Draft, prepareDraft, type PreparedMarket } from "./prepare";
import { confidenceOf, scorePair } from "./score";
import type { Weights } from "./weights";

type StatingOptions = {
  /** Refs of the interests looked at, the draft's best matches say; those that the market lacks are passed over. */
  interests: readonly string[];
};

/** Part of the potential that each change states. */
const PART: Record<VillageChange["kind"], CompletenessPart> = {
  legal: "legal",
  beneficiaries: "beneficiaries",
  needs: "needs",
  funding_need: "funding_need",
  funding_stages: "funding_need",
  volume: "volume",
  sdgs_desa: "sdgs_desa",
  institution: "institution",
};

/**
 * The most that stating each part of a draft would add to its fit with any of these interests, re-scored and never
 * guessed; parts that change nothing are absent. A place is only ever worth confidence: it may lie near or far.
 */
export function gainsOfStating(
  prepared: PreparedMarket,
  draft: Draft,
  { interests }: StatingOptions,
): Map<CompletenessPart, StatingGain> {
  const { weights } = prepared;
  const from = prepareDraft(prepared, draft);
  const gains = new Map<CompletenessPart, StatingGain>();
  for (const ref of interests) {
    const to = prepared.interests.get(ref);
    if (!to) continue;
    const pair = pairOf(from, to);
    for (const change of changesFor(pair)) {
      note(
        gains,
        PART[change.kind],
        gainOf(pair, changedPair(pair, { potential: applied(change, pair.potential) }), weights),
      );
    }
    if (draft.village.location !== null || !to.partner.site) continue;
    note(gains, "location", { ...gainOf(pair, { ...pair, distanceKm: 0 }, weights), points: 0 });
  }
  return gains;
}

function gainOf(before: Pair, after: Pair, weights: Weights): StatingGain {
  const [old, changed] = [scorePair(before, weights), scorePair(after, weights)];
  return {
    points: Math.max(0, changed.score - old.score),
    confidence: Math.max(0, confidenceOf(changed) - confidenceOf(old)),
  };
}

function note(gains: Map<CompletenessPart, StatingGain>, part: CompletenessPart, gain: StatingGain): void {
  const known = gains.get(part) ?? { points: 0, confidence: 0 };
  gains.set(part, {
    points: Math.max(known.points, gain.points),
    confidence: Math.max(known.confidence, gain.confidence),
  });
}
