import { BLOCKER_CODES, type BlockerCode } from "~/matching/domain/ranking";
import type { FundSource, VillageStatus } from "~/matching/domain/vocabulary";

import { interestFrom, potentialFrom } from "../listings.server";
import type { LoadedMarket } from "../matches/market-snapshot.server";
import { bitOf, type BoardGrid } from "./board-grid";

/** One pair as the board shows it. */
export type BoardRow = {
  potential: { ref: string; title: string };
  village: { key: string; name: string; status: VillageStatus; district: string };
  interest: { ref: string; title: string; fundSource: FundSource };
  partner: { ref: string; name: string };
  /** 0..100; where one liftable rule stands between, the score without it; null where several do. */
  score: number | null;
  /** 0..1. */
  confidence: number | null;
  rules: BlockerCode[];
};

/** How the pairs of a grid read, by number. */
export function boardRows(market: LoadedMarket, grid: BoardGrid): (pair: number) => BoardRow {
  const known = (figure: number | undefined) => (figure === undefined || Number.isNaN(figure) ? null : figure);
  return (pair) => {
    const potential = potentialFrom(market, grid.potentials[pair % grid.potentials.length] ?? "");
    const interest = interestFrom(market, grid.interests[Math.floor(pair / grid.potentials.length)] ?? "");
    const bits = grid.rules[pair] ?? 0;
    return {
      potential: { ref: potential.ref, title: potential.title },
      village: { ...potential.village, district: potential.district },
      interest: { ref: interest.ref, title: interest.title, fundSource: interest.fundSource },
      partner: { ref: interest.partner.ref, name: interest.partner.name },
      score: known(grid.score[pair]),
      confidence: known(grid.confidence[pair]),
      rules: BLOCKER_CODES.filter((code) => (bits & bitOf(code)) !== 0),
    };
  };
}
