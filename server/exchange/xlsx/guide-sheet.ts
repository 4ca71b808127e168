import type { Workbook, Worksheet } from "exceljs";

import { fillIn, exchangeText } from "../../i18n/exchange";
import { type ColumnGuide, exchangeGuideId as guide } from "../../i18n/exchange-guide.id";
import { codeLabels } from "../code-labels";
import { allowedText } from "../describe-problem";
import type { Column } from "../format/columns";
import { lists } from "../format/lists";
import { LIST_NAMES, type ListName } from "../problem";

/** Adds the sheet that explains every column of every list in Indonesian. */
export function addGuideSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(guide.sheet);
  [14, 26, 8, 52, 70, 40].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  sheet.addRow([guide.title]).font = { bold: true, size: 14 };
  for (const sentence of guide.introduction) addSentence(sheet, sentence);
  sheet.addRow([]);
  sheet.addRow(guide.headers).font = { bold: true };
  for (const list of LIST_NAMES) for (const column of lists[list].columns) addColumn(sheet, list, column);
}

function addSentence(sheet: Worksheet, sentence: string): void {
  const row = sheet.addRow([sentence]);
  sheet.mergeCells(row.number, 1, row.number, guide.headers.length);
  row.getCell(1).alignment = { wrapText: true, vertical: "top" };
  row.height = 32;
}

function addColumn(sheet: Worksheet, list: ListName, column: Column): void {
  const { meaning, example } = guideOf(list, column.name);
  const required = column.required ? guide.required : guide.optional;
  const row = sheet.addRow([list, column.name, required, meaning, fillableText(column), example]);
  row.alignment = { wrapText: true, vertical: "top" };
}

/**
 * What a column means.
 * @throws Error when the catalogue does not say
 */
export function guideOf(list: ListName, column: string): ColumnGuide {
  const guides: Readonly<Record<string, ColumnGuide>> = guide.columns[list];
  const found = guides[column];
  if (!found) throw new Error(`Nothing explains ${list}.${column}`);
  return found;
}

function fillableText({ allowed, many }: Column): string {
  if (allowed.kind === "boolean") return guide.yesOrNo;
  if (allowed.kind !== "code") return many ? guide.manyRefs : allowedText(allowed, exchangeText.id);
  const codes = codeLabels(allowed, "id").map(({ code, label }) => `${code} = ${label}`);
  return fillIn(many ? guide.many : guide.one, { codes: codes.join("; ") });
}
