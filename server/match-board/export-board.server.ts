import type { Actor } from "~/matching/domain/actor";
import { labels } from "~/matching/domain/phrases/labels";
import { ruleNames } from "~/matching/domain/phrases/rule-names";
import { isBrokerOf } from "~/matching/domain/policy";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { boardFileEn } from "../i18n/board-file.en";
import { boardFileId, type BoardFileText } from "../i18n/board-file.id";
import type { Services } from "../services.server";
import type { Table, TableKind } from "../tables/table";
import { writeTable } from "../tables/write-table";
import { boardGrid } from "./board-grid";
import type { BoardQuery } from "./board-query";
import { type BoardRow, boardRows } from "./board-rows";
import { filterPairs } from "./filter-pairs";

/** Who wants which pairs as which kind of file. */
export type ExportBoard = { actor: Actor; query: BoardQuery; kind: TableKind; language: Language };

/** The most rows of a file; more than anybody reads, and few enough to write while others are served. */
const MOST_ROWS = 5_000;

const TEXTS: Record<Language, BoardFileText> = { id: boardFileId, en: boardFileEn };

/**
 * The pairs that the query leaves, all pages of it, in its order, the first 5,000.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function exportBoard(
  { market, clock, settings }: Services,
  { actor, query, kind, language }: ExportBoard,
): Promise<{ name: string; bytes: Uint8Array }> {
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const current = market.current();
  const grid = await boardGrid(current, clock.today());
  const rowOf = boardRows(current, grid);
  const rows: BoardRow[] = [];
  for (const pair of filterPairs(current, grid, query)) {
    if (rows.length === MOST_ROWS) break;
    rows.push(rowOf(pair));
  }
  const bytes = await writeTable(tableOf(rows, language), kind);
  return { name: `${TEXTS[language].file}-${clock.today()}.${kind}`, bytes };
}

function tableOf(rows: readonly BoardRow[], language: Language): Table {
  const { sheet, columns } = TEXTS[language];
  const rules = ruleNames[language];
  const { fundSource, villageStatus } = labels[language];
  return {
    name: sheet,
    columns: [
      { header: columns.village, width: 28 },
      { header: columns.district, width: 20 },
      { header: columns.potential, width: 44 },
      { header: columns.potentialRef, width: 14 },
      { header: columns.partner, width: 32 },
      { header: columns.interest, width: 44 },
      { header: columns.interestRef, width: 14 },
      { header: columns.fundSource, width: 24 },
      { header: columns.score, width: 14 },
      { header: columns.confidence, width: 14 },
      { header: columns.rules, width: 44 },
    ],
    rows: rows.map(({ village, potential, partner, interest, score, confidence, rules: broken }) => [
      `${villageStatus[village.status]} ${village.name}`,
      village.district,
      potential.title,
      potential.ref,
      partner.name,
      interest.title,
      interest.ref,
      fundSource[interest.fundSource],
      score === null ? null : Math.round(score * 10) / 10,
      confidence === null ? null : Math.round(confidence * 100),
      broken.map((code) => rules[code]).join("; "),
    ]),
  };
}
