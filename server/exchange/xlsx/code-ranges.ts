import type { Workbook } from "exceljs";

import { exchangeGuideId as guide } from "../../i18n/exchange-guide.id";
import { codeLabels } from "../code-labels";
import type { Column } from "../format/columns";
import { lists } from "../format/lists";
import { type Allowed, LIST_NAMES } from "../problem";

/** The formula of the cells that hold a drop-down list's entries, `Daftar!$A$2:$A$25`, by the list's codes. */
export type CodeRanges = ReadonlyMap<string, string>;

type Choice = { name: string; entries: { code: string; label: string }[] };

/**
 * Adds the sheet that holds each code list with what its codes mean. Drop-down lists refer to its cells: lists written
 * into the validation itself end at 255 characters without a word.
 */
export function addCodesSheet(workbook: Workbook): CodeRanges {
  const sheet = workbook.addWorksheet(guide.codesSheet, { views: [{ state: "frozen", ySplit: 1 }] });
  const ranges = new Map<string, string>();
  let column = 1;
  for (const [key, { name, entries }] of choices()) {
    sheet.getColumn(column).width = 24;
    sheet.getColumn(column + 1).width = 36;
    sheet.getCell(1, column).value = name;
    sheet.getCell(1, column).font = { bold: true };
    entries.forEach(({ code, label }, index) => {
      sheet.getCell(index + 2, column).value = code;
      sheet.getCell(index + 2, column + 1).value = label;
    });
    const letter = sheet.getColumn(column).letter;
    ranges.set(key, `${guide.codesSheet}!$${letter}$2:$${letter}$${entries.length + 1}`);
    column += 2;
  }
  return ranges;
}

/** What tells one drop-down list from another; null for a column without one. */
export function choiceKey(allowed: Allowed): string | null {
  if (allowed.kind === "boolean") return "boolean";
  return allowed.kind === "code" ? allowed.codes.join(" ") : null;
}

function choices(): Map<string, Choice> {
  const found = new Map<string, Choice>();
  for (const { name, allowed } of LIST_NAMES.flatMap((list): readonly Column[] => lists[list].columns)) {
    const key = choiceKey(allowed);
    if (key !== null && !found.has(key)) found.set(key, { name, entries: entriesOf(allowed) });
  }
  return found;
}

function entriesOf(allowed: Allowed): Choice["entries"] {
  if (allowed.kind === "code") return codeLabels(allowed, "id");
  return [guide.yes, guide.no].map((word) => ({ code: word, label: word }));
}
