import { type Match, type NearMiss, scoreBand } from "~/matching/domain/ranking";

/** What a page shows of a ranking, with how many there are. */
export type ShownMatches = {
  shown: readonly Match[];
  /** Every pair that no rule keeps apart. */
  matchCount: number;
  /** Those of them that are worth an introduction. */
  worthyCount: number;
  nearMisses: readonly NearMiss[];
  /** Near misses that would be worth an introduction. */
  nearMissCount: number;
};

/** So many that are worth an introduction are shown before somebody asks for all. */
export const FIRST_WORTHY = 5;
/** So that a page is never empty while something can be compared. */
const FIRST_OTHERS = 2;
const FIRST_NEAR_MISSES = 5;

const isWorthy = (score: number) => scoreBand(score) !== "less_suitable";

/** The first few worth an introduction, or all matches when asked for; near misses that would be worth one. */
export function shownMatches(
  { matches, nearMisses }: { matches: readonly Match[]; nearMisses: readonly NearMiss[] },
  all: boolean,
): ShownMatches {
  const worthy = matches.filter(({ score }) => isWorthy(score));
  const first = worthy.length > 0 ? worthy.slice(0, FIRST_WORTHY) : matches.slice(0, FIRST_OTHERS);
  const worthyMisses = nearMisses.filter(({ scoreIfLifted }) => isWorthy(scoreIfLifted));
  return {
    shown: all ? matches : first,
    matchCount: matches.length,
    worthyCount: worthy.length,
    nearMisses: worthyMisses.slice(0, FIRST_NEAR_MISSES),
    nearMissCount: worthyMisses.length,
  };
}
