import Excel from "exceljs";

import type { Table } from "./table";

/** A table as a workbook of one sheet, its headers frozen and filterable. */
export async function writeXlsx({ name, columns, rows }: Table): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet(name);
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  sheet.addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
