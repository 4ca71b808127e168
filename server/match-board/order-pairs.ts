import type { LoadedMarket } from "../matches/market-snapshot.server";
import type { BoardFigures } from "./board-figures";

/** How the board can be sorted. */
export type BoardSort = "score" | "village" | "partner";

/** Every pair in each order. Within a village or a partner the order is that of the score. */
export type BoardOrders = Record<BoardSort, Uint32Array>;

/**
 * Orders the pairs: by score those that nothing keeps apart, best first, then those that one liftable rule does, then
 * the others; equal ones by ref. By village and by partner in the order of their names.
 */
export function orderPairs(market: LoadedMarket, figures: BoardFigures): BoardOrders {
  const { potentials, interests } = figures;
  const score = byScore(figures);
  const villageOf = potentials.map((ref) => market.villages.get(market.potentials.get(ref)?.village ?? ""));
  const partnerOf = interests.map((ref) => market.partners.get(market.interests.get(ref)?.partner ?? ""));
  const villageRank = ranks(villageOf.map((village) => `${village?.name}\n${village?.key}`));
  const partnerRank = ranks(partnerOf.map((partner) => `${partner?.name}\n${partner?.ref}`));
  const width = potentials.length;
  return {
    score,
    village: inGroups(score, { groups: width, groupOf: (pair) => villageRank[pair % width] ?? 0 }),
    partner: inGroups(score, {
      groups: interests.length,
      groupOf: (pair) => partnerRank[Math.floor(pair / width)] ?? 0,
    }),
  };
}

function byScore({ score, rules }: BoardFigures): Uint32Array {
  const free: number[] = [];
  const liftable: number[] = [];
  const apart: number[] = [];
  for (let pair = 0; pair < score.length; pair += 1) {
    if (rules[pair] === 0) free.push(pair);
    else if (Number.isNaN(score[pair])) apart.push(pair);
    else liftable.push(pair);
  }
  const best = (a: number, b: number) => (score[b] ?? 0) - (score[a] ?? 0) || a - b;
  return Uint32Array.from([...free.sort(best), ...liftable.sort(best), ...apart]);
}

const alphabet = new Intl.Collator("id");

/** The place of each name among all names; equal names share one. */
function ranks(names: readonly string[]): number[] {
  const sorted = [...new Set(names)].sort((a, b) => alphabet.compare(a, b));
  const rankOf = new Map(sorted.map((name, rank) => [name, rank]));
  return names.map((name) => rankOf.get(name) ?? 0);
}

/** The pairs group by group, in the given order within each. */
function inGroups(
  order: Uint32Array,
  { groups, groupOf }: { groups: number; groupOf: (pair: number) => number },
): Uint32Array {
  const next = new Uint32Array(groups + 1);
  for (const pair of order) next[groupOf(pair) + 1] = (next[groupOf(pair) + 1] ?? 0) + 1;
  for (let group = 1; group < next.length; group += 1) next[group] = (next[group] ?? 0) + (next[group - 1] ?? 0);
  const grouped = new Uint32Array(order.length);
  for (const pair of order) {
    const group = groupOf(pair);
    const place = next[group] ?? 0;
    grouped[place] = pair;
    next[group] = place + 1;
  }
  return grouped;
}
