import type { Location, Potential } from "./market";

/** What a village can add to a potential beyond what it must say; a location is its village's. */
export const COMPLETENESS_PARTS = [
  "description",
  "needs",
  "funding_need",
  "photo",
  "beneficiaries",
  "volume",
  "institution",
  "legal",
  "households",
  "sdgs_desa",
  "location",
] as const;
export type CompletenessPart = (typeof COMPLETENESS_PARTS)[number];

/** Percent of each part: what partners ask for first weighs most; kind, sector, title and stage, always there, are the other 20. */
const PART_WEIGHTS: Record<CompletenessPart, number> = {
  description: 12,
  needs: 12,
  funding_need: 10,
  photo: 10,
  beneficiaries: 8,
  volume: 7,
  institution: 7,
  legal: 5,
  households: 3,
  sdgs_desa: 3,
  location: 3,
};

/** What stating one part would add to the best matches, as the engine measures it: score points, and confidence 0..1. */
export type StatingGain = { points: number; confidence: number };

/** One thing that is missing: percent it adds to the completeness, and what it adds to matches; 0 where nothing shows. */
export type MissingPart = StatingGain & { part: CompletenessPart; percent: number };

/** How complete a potential is, 0..100, and what is missing, the greatest gain first. */
export type Completeness = { percent: number; missing: MissingPart[] };

/** A potential with what stands beside it: its photos, and where its village is. */
export type Stated = { potential: Potential; photos: number; location: Location | null };

/** How complete a potential is; `gains` orders what is missing by score points, then confidence, then percent. */
export function completenessOf(
  stated: Stated,
  gains: Partial<Record<CompletenessPart, StatingGain>> = {},
): Completeness {
  const parts = missingParts(stated);
  const missing = parts
    .map((part) => ({ part, percent: PART_WEIGHTS[part], ...(gains[part] ?? { points: 0, confidence: 0 }) }))
    .sort((a, b) => b.points - a.points || b.confidence - a.confidence || b.percent - a.percent);
  return { percent: parts.reduce((left, part) => left - PART_WEIGHTS[part], 100), missing };
}

/** What is not stated yet, in the order of `COMPLETENESS_PARTS`. */
function missingParts({ potential, photos, location }: Stated): CompletenessPart[] {
  const has: Record<CompletenessPart, boolean> = {
    description: potential.description !== null,
    needs: isSome(potential.needs),
    funding_need: potential.fundingNeed !== null,
    photo: photos > 0,
    beneficiaries: isSome(potential.beneficiaries),
    volume: potential.volume !== null,
    institution: potential.institution !== null,
    // An empty list says that none is held.
    legal: potential.legal !== null,
    households: potential.households !== null,
    sdgs_desa: isSome(potential.sdgsDesa),
    location: location !== null,
  };
  return COMPLETENESS_PARTS.filter((part) => !has[part]);
}

const isSome = (list: readonly unknown[] | null) => list !== null && list.length > 0;
