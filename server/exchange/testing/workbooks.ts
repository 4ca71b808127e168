import Excel, { type CellValue, type Workbook } from "exceljs";

/** The bytes of a workbook with these sheets, each a list of rows whose first are the headers. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<Uint8Array> {
  return bytesOf(fill(new Excel.Workbook(), sheets));
}

/** Opens a workbook, lets a test change it, and gives its bytes. */
export async function changedWorkbook(bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  const workbook = await new Excel.Workbook().xlsx.load(copy);
  change(workbook);
  return bytesOf(workbook);
}

function fill(workbook: Workbook, sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): Workbook {
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return workbook;
}

async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
