import type { Worksheet } from "exceljs";

import type { Column } from "../format/columns";

const TEXT = "@";
const WHOLE = "#,##0";
const DECIMAL = "General";

const REQUIRED_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FF0F5B4F" } } as const;
const OPTIONAL_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDCE9E5" } } as const;
const REQUIRED_FONT = { bold: true, color: { argb: "FFFFFFFF" } } as const;
const OPTIONAL_FONT = { bold: true, color: { argb: "FF1B2B28" } } as const;

/** Writes the headers of a list into a sheet: frozen, wide enough, those of required columns dark. */
export function styleSheet(sheet: Worksheet, columns: readonly Column[]): void {
  sheet.columns = columns.map((column) => ({
    header: column.name,
    key: column.name,
    width: widthOf(column),
    style: { numFmt: formatOf(column), alignment: { vertical: "top", wrapText: isLong(column) } },
  }));
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 1 }];
  columns.forEach(({ required }, index) => {
    const cell = sheet.getRow(1).getCell(index + 1);
    cell.fill = required ? REQUIRED_FILL : OPTIONAL_FILL;
    cell.font = required ? REQUIRED_FONT : OPTIONAL_FONT;
    cell.alignment = { vertical: "middle", wrapText: false };
  });
}

/** In characters. */
function widthOf(column: Column): number {
  const header = column.name.length + 3;
  if (isLong(column)) return 60;
  if (column.many) return Math.max(header, 28);
  if (column.allowed.kind === "text") return Math.max(header, 32);
  return Math.max(header, 16);
}

function isLong({ allowed }: Column): boolean {
  return allowed.kind === "text" && allowed.max > 1000;
}

/** Codes, refs and days are text, so that Excel does not turn `64.02` into a number or a day into its own. */
function formatOf({ allowed, many }: Column): string {
  if (many || allowed.kind !== "number") return TEXT;
  return allowed.whole ? WHOLE : DECIMAL;
}
