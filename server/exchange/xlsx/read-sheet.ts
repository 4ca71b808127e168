import type { Row, Worksheet } from "exceljs";

import type { Column } from "../format/columns";
import { lists } from "../format/lists";
import type { FieldProblem, ListName } from "../problem";
import type { RawRow } from "../read/raw-lists";
import { cellContent } from "./cell-content";
import { type CellReading, fieldFromCell } from "./field-from-cell";

/** The rows of one sheet, and what is wrong with its headers. */
export type SheetRows = { rows: RawRow[]; problems: FieldProblem[] };

type Headers = { columns: ReadonlyMap<number, Column>; problems: FieldProblem[] };

const HEADER_ROW = 1;

/** Reads a sheet whose first row names the columns, in any order; rows without a single value are passed over. */
export function readSheet(list: ListName, sheet: Worksheet, reading: CellReading): SheetRows {
  const { columns, problems } = readHeaders(list, sheet.getRow(HEADER_ROW));
  const rows: RawRow[] = [];
  sheet.eachRow((row, number) => {
    if (number === HEADER_ROW) return;
    const raw = readRow({ list, row: number, cells: row, columns }, reading);
    if (raw) rows.push(raw);
  });
  return { rows, problems };
}

/** The text of each header, lower case, by column number. */
export function headerTexts(row: Row): Map<number, string> {
  const texts = new Map<number, string>();
  row.eachCell((cell, number) => {
    const content = cellContent(cell.value);
    if (content.kind === "value") texts.set(number, String(content.value).trim().toLowerCase());
  });
  return texts;
}

function readHeaders(list: ListName, row: Row): Headers {
  const known: readonly Column[] = lists[list].columns;
  const columns = new Map<number, Column>();
  const problems: FieldProblem[] = [];
  for (const [number, text] of headerTexts(row)) {
    const column = known.find(({ name }) => name === text);
    const isRepeated = [...columns.values()].some(({ name }) => name === text);
    if (column && !isRepeated) columns.set(number, column);
    else problems.push(headerProblem({ list, text, isRepeated }, known));
  }
  return { columns, problems };
}

function headerProblem(
  { list, text, isRepeated }: { list: ListName; text: string; isRepeated: boolean },
  known: readonly Column[],
): FieldProblem {
  const allowed = isRepeated ? null : ({ kind: "code", codes: known.map(({ name }) => name) } as const);
  const code = isRepeated ? "repeated_column" : "unknown_column";
  return { list, row: HEADER_ROW, index: null, column: text, code, found: JSON.stringify(text), allowed };
}

type RowCells = { list: ListName; row: number; cells: Row; columns: ReadonlyMap<number, Column> };

function readRow({ list, row, cells, columns }: RowCells, reading: CellReading): RawRow | null {
  const fields: Record<string, unknown> = {};
  const unreadable: FieldProblem[] = [];
  for (const [number, column] of columns) {
    const content = cellContent(cells.getCell(number).value);
    if (content.kind === "value") setAt(fields, column.path, fieldFromCell(column, content.value, reading));
    if (content.kind === "failed") {
      const { found } = content;
      unreadable.push({ list, row, index: null, column: column.name, code: "formula_error", found, allowed: null });
    }
  }
  if (Object.keys(fields).length === 0 && unreadable.length === 0) return null;
  return { row, index: null, fields, unreadable };
}

/** Columns are one or two names deep. */
function setAt(fields: Record<string, unknown>, [name, inner]: readonly string[], value: unknown): void {
  if (name === undefined) return;
  if (inner === undefined) {
    fields[name] = value;
    return;
  }
  const nested = fields[name];
  fields[name] = { ...(typeof nested === "object" ? nested : {}), [inner]: value };
}
