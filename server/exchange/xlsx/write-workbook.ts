import Excel, { type Workbook, type Worksheet } from "exceljs";

import type { Market } from "~/matching/domain/market";

import type { Column } from "../format/columns";
import { lists } from "../format/lists";
import { rowsOf } from "../format/market-rows";
import { LIST_NAMES } from "../problem";
import { cellFromField } from "./cell-from-field";
import { styleSheet } from "./style-sheet";

/** A market as a workbook: one sheet per list, with the same columns as the template. */
export async function writeWorkbook(market: Market): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const rows = rowsOf(market);
  for (const list of LIST_NAMES) {
    const { columns } = lists[list];
    const sheet = workbook.addWorksheet(list);
    styleSheet(sheet, columns);
    addRows(sheet, columns, rows[list]);
  }
  return workbookBytes(workbook);
}

function addRows(sheet: Worksheet, columns: readonly Column[], rows: readonly object[]): void {
  for (const row of rows) sheet.addRow(columns.map((column) => cellFromField(column, row)));
}

/** The bytes of a workbook's file. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
