import type { LoadedMarket } from "../matches/market-snapshot.server";
import { bitOf, type BoardGrid } from "./board-grid";
import type { BoardQuery } from "./board-query";

/** Lower case, without accents: how names are compared. */
const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const hasOneBit = (bits: number) => bits !== 0 && (bits & (bits - 1)) === 0;

/** The pairs that the query asks for, in its order. */
export function* filterPairs(market: LoadedMarket, grid: BoardGrid, query: BoardQuery): Generator<number> {
  const width = grid.potentials.length;
  const from = potentialSide(market, grid, query);
  const to = interestSide(market, grid, query);
  const isShown = figuresTest(grid, query);
  for (const pair of grid.orders[query.sort]) {
    const potential = pair % width;
    const interest = Math.floor(pair / width);
    if (from.isAsked[potential] !== true || to.isAsked[interest] !== true) continue;
    if (from.isNamed[potential] !== true && to.isNamed[interest] !== true) continue;
    if (isShown(pair)) yield pair;
  }
}

/** Of each potential or interest: whether the filters leave it, and whether the searched name is its village's or partner's. */
type Side = { isAsked: boolean[]; isNamed: boolean[] };

function potentialSide(market: LoadedMarket, { potentials }: BoardGrid, query: BoardQuery): Side {
  const { sectors, districts } = query;
  const found = potentials.map((ref) => market.potentials.get(ref));
  const villages = found.map((potential) => market.villages.get(potential?.village ?? ""));
  return {
    isAsked: found.map(
      (potential, place) =>
        potential !== undefined &&
        (sectors.length === 0 || sectors.includes(potential.sector)) &&
        (districts.length === 0 || districts.includes(villages[place]?.district ?? "")),
    ),
    isNamed: villages.map((village) => folded(village?.name ?? "").includes(folded(query.text))),
  };
}

function interestSide(market: LoadedMarket, { interests }: BoardGrid, { fundSources, text }: BoardQuery): Side {
  const found = interests.map((ref) => market.interests.get(ref));
  return {
    isAsked: found.map(
      (interest) => interest !== undefined && (fundSources.length === 0 || fundSources.includes(interest.fundSource)),
    ),
    isNamed: found.map((interest) =>
      folded(market.partners.get(interest?.partner ?? "")?.name ?? "").includes(folded(text)),
    ),
  };
}

function figuresTest({ rules, score, confidence }: BoardGrid, query: BoardQuery): (pair: number) => boolean {
  const { shows, rule, minScore, minConfidence } = query;
  const bit = rule && bitOf(rule);
  return (pair) => {
    const bits = rules[pair] ?? 0;
    if (shows === "matches" && bits !== 0) return false;
    if (shows === "one_rule" && (bit === null ? !hasOneBit(bits) : bits !== bit)) return false;
    // What is not a number is neither above nor below: without a score a pair reaches no bound.
    if (minScore !== null && !((score[pair] ?? Number.NaN) >= minScore)) return false;
    return minConfidence === null || (confidence[pair] ?? Number.NaN) >= minConfidence;
  };
}
