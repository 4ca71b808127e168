import Excel, { type Workbook, type Worksheet } from "exceljs";

import { lists } from "../format/lists";
import { type FieldProblem, LIST_NAMES, type ListName, type Problem } from "../problem";
import { noRows, type RawFile, unusable } from "../read/raw-lists";
import type { CellReading } from "./field-from-cell";
import { headerTexts, readSheet } from "./read-sheet";
import { checkUnpacking } from "./unpack-limit";

/**
 * What a sheet holds beside cells. Drop-down lists, say, are spread over every cell of their range by the library, which
 * takes minutes when somebody set one for whole columns.
 */
const BESIDE_CELLS = [
  "dataValidations",
  "conditionalFormatting",
  "autoFilter",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "picture",
  "extLst",
];

/** The rows of a workbook's sheets that are named as the lists are; other sheets are the author's own. */
export async function readWorkbook(bytes: Uint8Array, reading: CellReading): Promise<RawFile> {
  const unpacking = checkUnpacking(bytes);
  if (unpacking === "too_large") return unusable({ list: null, code: "too_large", facts: {} });
  const workbook = unpacking === "fine" ? await opened(bytes) : null;
  if (!workbook) return unusable({ list: null, code: "broken_workbook", facts: {} });

  const found = noRows();
  const problems: Problem[] = [];
  let known = 0;
  for (const sheet of workbook.worksheets) {
    const list = listOf(sheet.name);
    const misnamed = list ? null : misnamedSheet(sheet);
    if (misnamed) problems.push(misnamed);
    if (!list) continue;
    known += 1;
    const { rows, problems: headerProblems } = readSheet(list, sheet, reading);
    found[list].push(...rows);
    problems.push(...headerProblems);
  }
  if (known === 0 && problems.length === 0)
    problems.push({ list: null, code: "no_known_sheet", facts: { allowed: LIST_NAMES.join(", ") } });
  return { lists: found, problems };
}

async function opened(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    return await new Excel.Workbook().xlsx.load(copy, { ignoreNodes: BESIDE_CELLS });
  } catch {
    return null;
  }
}

function listOf(sheetName: string): ListName | null {
  const name = sheetName.trim().toLowerCase();
  return LIST_NAMES.find((list) => list === name) ?? null;
}

/** A sheet that has a list's columns but not its name would otherwise be left out without a word. */
function misnamedSheet(sheet: Worksheet): FieldProblem | null {
  const headers = new Set(headerTexts(sheet.getRow(1)).values());
  const list = LIST_NAMES.find((name) => {
    const columns = lists[name].columns;
    return columns.filter(({ required }) => required).every((column) => headers.has(column.name));
  });
  if (!list) return null;
  const allowed = { kind: "code", codes: LIST_NAMES } as const;
  const found = JSON.stringify(sheet.name);
  return { list, row: null, index: null, column: null, code: "misnamed_sheet", found, allowed };
}
