import type { Table, TableKind } from "./table";
import { writeCsv } from "./write-csv";

/** A table as the bytes of a file of this kind. */
export async function writeTable(table: Table, kind: TableKind): Promise<Uint8Array> {
  if (kind === "csv") return writeCsv(table);
  // Half a second is saved where no workbook is written.
  const { writeXlsx } = await import("./write-xlsx");
  return writeXlsx(table);
}
