import { CRITERIA, type CriterionName } from "../../domain/ranking";
import type { Pair } from "../pair";
import { affinity } from "./affinity";
import { budget } from "./budget";
import type { Measure } from "./criterion";
import { goals } from "./goals";
import { people } from "./people";
import { place } from "./place";
import { readinessToSign } from "./readiness-to-sign";
import { stage } from "./stage";
import { subject } from "./subject";
import { support } from "./support";
import { trackRecord } from "./track-record";
import { volume } from "./volume";

/** What each criterion says of a pair. */
export type Measures = Record<CriterionName, Measure>;

/** Measures a pair by every criterion. */
export const measuresOf = (pair: Pair): Measures => ({
  subject: subject(pair),
  support: support(pair),
  budget: budget(pair),
  place: place(pair),
  people: people(pair),
  stage: stage(pair),
  goals: goals(pair),
  readiness_to_sign: readinessToSign(pair),
  track_record: trackRecord(pair),
  volume: volume(pair),
  affinity: affinity(pair),
});

/** The values 0..1 of a pair's measures; null where there is none. */
export function valuesOf(measures: Measures): Record<CriterionName, number | null> {
  const value = (measure: Measure) => (typeof measure === "number" ? measure : null);
  return {
    subject: value(measures.subject),
    support: value(measures.support),
    budget: value(measures.budget),
    place: value(measures.place),
    people: value(measures.people),
    stage: value(measures.stage),
    goals: value(measures.goals),
    readiness_to_sign: value(measures.readiness_to_sign),
    track_record: value(measures.track_record),
    volume: value(measures.volume),
    affinity: value(measures.affinity),
  };
}

/** The criteria that apply to a pair and whose facts nobody has stated, in their order. */
export const unknownIn = (measures: Measures): CriterionName[] =>
  CRITERIA.filter((criterion) => measures[criterion] === "unknown");
