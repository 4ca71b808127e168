import type { Blocked, Blocker, Match, NearMiss } from "../domain/ranking";
import type { Language } from "../domain/vocabulary";

/** How to rank: the day it is (`YYYY-MM-DD` in the installation's zone), the language of sentences, and what to cut. */
export type RankOptions = {
  asOf: string;
  language: Language;
  /** Cuts matches only; near misses and blocked pairs are never cut. */
  limit?: number;
};

/** Potentials for one interest: matches and near misses best first, ties by potential ref; a near miss is not repeated in `blocked`. */
export type InterestRanking = { interest: string; matches: Match[]; nearMisses: NearMiss[]; blocked: Blocked[] };

/** Interests for one potential: matches and near misses best first, ties by interest ref. */
export type PotentialRanking = { potential: string; matches: Match[]; nearMisses: NearMiss[] };

/** One pair, by refs. */
export type PairRefs = { potential: string; interest: string };

/** What the engine says about one pair. */
export type PairEvaluation =
  | { kind: "match"; match: Match }
  | { kind: "blocked"; blockers: Blocker[]; texts: string[]; nearMiss: NearMiss | null };
