import Excel, { type DataValidation, type Worksheet } from "exceljs";

import { exchangeGuideId as guide } from "../../i18n/exchange-guide.id";
import type { Column } from "../format/columns";
import { lists } from "../format/lists";
import { LIST_NAMES } from "../problem";
import { addCodesSheet, choiceKey, type CodeRanges } from "./code-ranges";
import { addGuideSheet, guideOf } from "./guide-sheet";
import { styleSheet } from "./style-sheet";
import { workbookBytes } from "./write-workbook";

/** Rows that have drop-down lists; rows below may be used too. */
const ROWS = 1000;

/** A workbook to fill in: explanations in Indonesian, one empty sheet per list with drop-down lists, and the codes they offer. */
export async function writeTemplate(): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  addGuideSheet(workbook);
  const sheets = LIST_NAMES.map((list) => ({ list, sheet: workbook.addWorksheet(list) }));
  const ranges = addCodesSheet(workbook);
  for (const { list, sheet } of sheets) {
    const { columns } = lists[list];
    styleSheet(sheet, columns);
    columns.forEach((column, index) => {
      const { meaning } = guideOf(list, column.name);
      sheet.getCell(1, index + 1).note = column.many ? `${meaning}. ${guide.note}` : meaning;
      addChoices({ sheet, column, number: index + 1 }, ranges);
    });
  }
  return workbookBytes(workbook);
}

type ColumnCells = { sheet: Worksheet; column: Column; number: number };

/** A cell with several entries cannot have a list to choose from: choosing would replace them all. */
function addChoices({ sheet, column, number }: ColumnCells, ranges: CodeRanges): void {
  const key = column.many ? null : choiceKey(column.allowed);
  const range = key === null ? undefined : ranges.get(key);
  if (range === undefined || !hasValidations(sheet)) return;
  const { letter } = sheet.getColumn(number);
  sheet.dataValidations.add(`${letter}2:${letter}${ROWS + 1}`, {
    type: "list",
    allowBlank: true,
    formulae: [range],
    showErrorMessage: true,
    errorTitle: column.name,
    error: guide.choose,
  });
}

type WithValidations = { dataValidations: { add: (range: string, validation: DataValidation) => void } };

/**
 * The library's types know validations of single cells only, and those it joins into ranges that overlap, which Excel
 * may call damaged. Source: exceljs 4.4, lib/doc/worksheet.js and data-validations-xform.js.
 */
function hasValidations(sheet: Worksheet): sheet is Worksheet & WithValidations {
  return "dataValidations" in sheet;
}
