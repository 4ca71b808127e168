import Excel from "exceljs";
import { expect, test } from "vitest";

import { lists } from "../format/lists";
import { LIST_NAMES } from "../problem";
import { readAlone } from "../testing/documents";
import { changedWorkbook } from "../testing/workbooks";
import { guideOf } from "./guide-sheet";
import { writeTemplate } from "./write-template";

const template = await writeTemplate();

async function opened() {
  const copy = new ArrayBuffer(template.byteLength);
  new Uint8Array(copy).set(template);
  return new Excel.Workbook().xlsx.load(copy);
}

test("an empty template is a sound file of nothing", async () => {
  expect(await readAlone(template)).toMatchObject({ ok: true, market: { villages: [], outcomes: [] } });
});

test("a template whose rows are filled with the examples that it gives can be imported", async () => {
  const filled = await changedWorkbook(template, (workbook) => {
    for (const list of LIST_NAMES) {
      const examples = lists[list].columns.map(({ name }) => (name === "parent" ? null : guideOf(list, name).example));
      examples.forEach((example, index) => {
        const cell = workbook.getWorksheet(list)?.getCell(2, index + 1);
        if (cell) cell.value = example;
      });
    }
  });
  const reading = await readAlone(filled);
  expect(reading).toMatchObject({
    ok: true,
    market: {
      villages: [{ ref: "V-LUNG-ANAI", basicNeedsMet: true, population: 900 }],
      potentials: [{ needs: ["market_access", "certification"], volume: { amount: 12, unit: "ton", per: "year" } }],
      interests: [{ budget: { total: 900_000_000 }, opens: "2026-01-01" }],
      outcomes: [{ type: "met" }],
    },
  });
});

test("it has a sheet of explanations for every column and a sheet with every code", async () => {
  const workbook = await opened();
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Petunjuk", ...LIST_NAMES, "Daftar"]);
  const explained = new Map<string, string>();
  workbook.getWorksheet("Petunjuk")?.eachRow((row) => {
    explained.set(`${row.getCell(1).text}.${row.getCell(2).text}`, row.getCell(5).text);
  });
  expect(explained.get("potentials.sector")).toContain("plantation = Perkebunan");
  for (const list of LIST_NAMES)
    for (const { name } of lists[list].columns) expect([...explained.keys()]).toContain(`${list}.${name}`);
});

test("every column with one code has a drop-down list of exactly the codes allowed", async () => {
  const workbook = await opened();
  const codesSheet = workbook.getWorksheet("Daftar");
  let checked = 0;
  for (const list of LIST_NAMES) {
    lists[list].columns.forEach(({ allowed, many }, index) => {
      const validation = workbook.getWorksheet(list)?.getCell(500, index + 1).dataValidation;
      if (many || allowed.kind !== "code") return;
      const [, column = "", last = ""] =
        /^Daftar!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(String(validation?.formulae[0])) ?? [];
      const offered = Array.from(
        { length: Number(last) - 1 },
        (_, row) => codesSheet?.getCell(`${column}${row + 2}`).text,
      );
      expect(offered).toEqual(allowed.codes);
      checked += 1;
    });
  }
  expect(checked).toBeGreaterThan(15);
});
