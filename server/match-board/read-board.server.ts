import type { Actor } from "~/matching/domain/actor";
import { blockerText } from "~/matching/domain/phrases/blockers";
import { isBrokerOf } from "~/matching/domain/policy";
import type { Language } from "~/matching/domain/vocabulary";
import { evaluatePair } from "~/matching/engine";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { boardGrid } from "./board-grid";
import type { BoardQuery } from "./board-query";
import { type BoardRow, boardRows } from "./board-rows";
import { filterPairs } from "./filter-pairs";

export type { BoardQuery } from "./board-query";

/** A page of the board with how many pairs the query leaves. */
export type Board = {
  /** `sentence` says why the pair is kept apart, when one rule does. */
  rows: (BoardRow & { sentence: string | null })[];
  count: number;
  /** All pairs of the market. */
  pairCount: number;
  page: number;
  pageCount: number;
  /** Names by code, for the filter. */
  districts: Record<string, string>;
};

/** Who asks what, in which language. */
export type ReadBoard = { actor: Actor; query: BoardQuery; language: Language };

const PAGE_SIZE = 25;

/**
 * Every pair of the regency's published market that the query leaves, from memory: no statement. A page after the last
 * is the last.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function readBoard(services: Services, { actor, query, language }: ReadBoard): Promise<Board> {
  if (!isBrokerOf(actor, services.settings.regencyCode)) throw new AppError("forbidden");
  const market = services.market.current();
  const asOf = services.clock.today();
  const grid = await boardGrid(market, asOf);
  const pairs = Uint32Array.from(filterPairs(market, grid, query));
  const pageCount = Math.max(1, Math.ceil(pairs.length / PAGE_SIZE));
  const page = Math.min(query.page, pageCount);
  const shown = [...pairs.subarray((page - 1) * PAGE_SIZE, page * PAGE_SIZE)];
  const rowOf = boardRows(market, grid);
  return {
    rows: shown.map((pair) => {
      const row = rowOf(pair);
      return { ...row, sentence: row.rules.length === 1 ? sentenceOf(row) : null };
    }),
    count: pairs.length,
    pairCount: grid.score.length,
    page,
    pageCount,
    districts: Object.fromEntries([...market.districts.values()].map(({ code, name }) => [code, name])),
  };

  function sentenceOf({ potential, interest }: BoardRow): string | null {
    const refs = { potential: potential.ref, interest: interest.ref };
    const evaluation = evaluatePair(market.prepared, refs, { asOf, language });
    const [blocker] = evaluation.kind === "blocked" ? evaluation.blockers : [];
    return blocker ? blockerText(blocker, language) : null;
  }
}
