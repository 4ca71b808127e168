import type { Table } from "./table";

/** What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. A text that a spreadsheet would run
 * as a formula gets an apostrophe in front.
 */
export function writeCsv({ columns, rows }: Table): Uint8Array {
  const lines = [columns.map(({ header }) => header), ...rows].map((row) => row.map(cell).join(","));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
