import type { Advice, Match } from "~/matching/domain/ranking";

/** The changes that would raise any of these matches, each once with its greatest gain, best first. */
export function bestAdvice(matches: readonly Match[]): Advice[] {
  const best = new Map<string, Advice>();
  for (const advice of matches.flatMap((match) => match.advice)) {
    const known = best.get(advice.change);
    if (!known || advice.gain > known.gain) best.set(advice.change, advice);
  }
  return [...best.values()].sort((a, b) => b.gain - a.gain || (a.change < b.change ? -1 : 1));
}
