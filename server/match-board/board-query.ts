import type { BlockerCode } from "~/matching/domain/ranking";
import type { FundSource, Sector } from "~/matching/domain/vocabulary";

import type { BoardSort } from "./order-pairs";

/** What the board shows; empty lists and null do not narrow. */
export type BoardQuery = {
  /** Those that nothing keeps apart, those that exactly one rule does (a named one, or any), or all. */
  shows: "matches" | "one_rule" | "all";
  /** Of `one_rule`. */
  rule: BlockerCode | null;
  sectors: readonly Sector[];
  /** Codes. */
  districts: readonly string[];
  fundSources: readonly FundSource[];
  /** 0..100; of pairs that one rule keeps apart, what the score would be without it. */
  minScore: number | null;
  /** 0..1. */
  minConfidence: number | null;
  /** Part of a village's or a partner's name. */
  text: string;
  sort: BoardSort;
  page: number;
};
