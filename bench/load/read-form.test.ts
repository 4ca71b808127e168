import { describe, expect, test } from "vitest";

import { readForms } from "./read-form";

const SAVE = { name: "tindakan", value: "simpan" };
const formWith = (controls: string) =>
  `<main><form method="post">${controls}<button type="submit" name="tindakan" value="simpan">Simpan</button></form></main>`;
const fieldsOf = (controls: string) => readForms(formWith(controls), SAVE).map((form) => [...form]);

describe("a form as it is sent", () => {
  test("carries hidden and typed fields, and the button that is pressed", () => {
    const controls =
      '<input type="hidden" name="version" value="3"/><input id="a" name="title" value="Kakao &quot;Lung Anai&quot; &amp; madu"/>';
    expect(fieldsOf(controls)).toEqual([
      [
        ["version", "3"],
        ["title", 'Kakao "Lung Anai" & madu'],
        ["tindakan", "simpan"],
      ],
    ]);
  });

  test("carries what is ticked and nothing else of a choice", () => {
    const controls =
      '<input type="radio" name="kind" value="umkm" checked=""/><input type="radio" name="kind" value="agriculture"/><input type="checkbox" name="noLegal"/><input type="checkbox" checked="" name="needs" value="capital"/>';
    expect(fieldsOf(controls)).toEqual([
      [
        ["kind", "umkm"],
        ["needs", "capital"],
        ["tindakan", "simpan"],
      ],
    ]);
  });

  test("carries the chosen entry of a list, or its first, and a text of several lines", () => {
    const controls =
      '<select name="unit"><option value="">-</option><option value="kg" selected="">kg</option></select><select name="per"><option value="">-</option><option value="week">w</option></select><textarea name="description">\n\nDua &lt;baris&gt;</textarea>';
    expect(fieldsOf(controls)).toEqual([
      [
        ["unit", "kg"],
        ["per", ""],
        ["description", "\nDua <baris>"],
        ["tindakan", "simpan"],
      ],
    ]);
  });

  test("leaves out files, and fields that are switched off", () => {
    const controls = '<input type="file" name="photo"/><input name="ref" disabled="" value="P-1"/>';
    expect(fieldsOf(controls)).toEqual([[["tindakan", "simpan"]]]);
  });
});

describe("of a page with several forms", () => {
  const other = '<form><button type="submit" name="tindakan" value="undo">x</button></form>';

  test("those with the button are read, in their order", () => {
    const page = other + formWith('<input name="a" value="1"/>') + other + formWith('<input name="a" value="2"/>');
    expect(readForms(page, SAVE).map((form) => form.get("a"))).toEqual(["1", "2"]);
  });

  test("none is read when none has it", () => {
    expect(readForms(other, SAVE)).toEqual([]);
  });
});
