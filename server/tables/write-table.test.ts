import Excel from "exceljs";
import { expect, test } from "vitest";

import type { Table } from "./table";
import { writeTable } from "./write-table";

const table: Table = {
  name: "Papan",
  columns: [
    { header: "Desa", width: 20 },
    { header: "Nilai", width: 8 },
  ],
  rows: [
    ['Muara "Enggelam", ulu', 71.25],
    ["=HYPERLINK(1)", null],
  ],
};

test("a CSV file is quoted, marked as UTF-8, and holds nothing that a spreadsheet would run", async () => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await writeTable(table, "csv"));
  expect(text).toBe('\uFEFFDesa,Nilai\r\n"Muara ""Enggelam"", ulu",71.25\r\n\'=HYPERLINK(1),\r\n');
});

test("a workbook holds the same cells, numbers as numbers and a formula as text", async () => {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Buffer.from(await writeTable(table, "xlsx")).buffer);
  const sheet = workbook.getWorksheet("Papan");
  expect(sheet?.getCell("B2").value).toBe(71.25);
  expect(sheet?.getCell("A3").value).toBe("=HYPERLINK(1)");
  expect(sheet?.getCell("A3").type).toBe(Excel.ValueType.String);
});
