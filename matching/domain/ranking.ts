/** What the engine answers: matches with reasons that add up, near misses and blockers. */
import type { Kind, Readiness, Sector } from "./vocabulary";

export const CRITERIA = [
  "subject",
  "support",
  "budget",
  "place",
  "people",
  "stage",
  "goals",
  "readiness_to_sign",
  "track_record",
  "volume",
  "affinity",
] as const;
export type CriterionName = (typeof CRITERIA)[number];

/** The two sides whose fit is computed. */
export type FitSide = "partner" | "village";

/** A broken hard rule with the facts a sentence needs. */
export type Blocker =
  | { code: "window_not_open"; opens: string }
  | { code: "window_closed"; closes: string }
  | { code: "kind_not_sought"; kind: Kind; sought: readonly Kind[] }
  | { code: "sector_not_sought"; sector: Sector; sought: readonly Sector[] }
  | { code: "sector_excluded"; sector: Sector }
  /** `distanceKm` is null when either place is unknown or no radius is given. */
  | { code: "outside_area"; distanceKm: number | null; radiusKm: number | null }
  | { code: "readiness_too_low"; readiness: Readiness; required: Readiness }
  | { code: "zakat_no_mustahik" }
  | { code: "zakat_basic_needs_first" }
  | { code: "nothing_to_buy_yet"; readiness: Readiness }
  | { code: "capacity_used"; capacity: number; taken: number }
  | { code: "already_agreed"; until: string | null };
export type BlockerCode = Blocker["code"];

/** Every code of a hard rule, in the order in which the rules are looked at. */
export const BLOCKER_CODES = [
  "window_not_open",
  "window_closed",
  "kind_not_sought",
  "sector_not_sought",
  "sector_excluded",
  "outside_area",
  "readiness_too_low",
  "zakat_no_mustahik",
  "zakat_basic_needs_first",
  "nothing_to_buy_yet",
  "capacity_used",
  "already_agreed",
] as const satisfies readonly BlockerCode[];

/** One side's fit: `logit(fit) = bias + Σ contributions`, exactly. Unknown criteria contribute 0. */
export type SideFit = {
  fit: number;
  bias: number;
  contributions: Record<CriterionName, number>;
};

/** One sentence with the value (0..1) and contribution (log-odds) it rests on. */
export type Reason = {
  criterion: CriterionName;
  side: FitSide;
  value: number;
  contribution: number;
  text: string;
};

/** One change on the village's side and the score points it would add. */
export type Advice = { change: string; gain: number; text: string };

export type Match = {
  potential: string;
  interest: string;
  /** 0..100; 50 is "worth an introduction". */
  score: number;
  /** 0..1: the share of weight that is known. */
  confidence: number;
  partner: SideFit;
  village: SideFit;
  /** Values 0..1 of each criterion; null is unknown or not applicable. */
  values: Record<CriterionName, number | null>;
  /** The criteria that apply to the pair and whose facts nobody has stated. */
  unknown: readonly CriterionName[];
  /** Up to three strongest for, strongest first. */
  reasons: readonly Reason[];
  /** The strongest against, or the weakest known point that the reasons do not tell; null when there is none. */
  weakest: Reason | null;
  advice: readonly Advice[];
};

export type NearMiss = {
  potential: string;
  interest: string;
  blocker: Blocker;
  text: string;
  scoreIfLifted: number;
};

export type Blocked = { potential: string; interest: string; blockers: readonly Blocker[] };

/** Source of the four words: interface brief; ≥ 80, 65, 50. */
export const SCORE_BANDS = ["very_suitable", "suitable", "worth_introducing", "less_suitable"] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/** The band word of a score (0..100). */
export function scoreBand(score: number): ScoreBand {
  if (score >= 80) return "very_suitable";
  if (score >= 65) return "suitable";
  if (score >= 50) return "worth_introducing";
  return "less_suitable";
}
