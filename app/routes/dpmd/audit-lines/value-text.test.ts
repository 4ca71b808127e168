import { expect, test } from "vitest";

import { en } from "../../../i18n/en";
import { id } from "../../../i18n/id";
import { valueText } from "./value-text";

const inId = { words: id.pages.audit.values, language: "id" as const };
const inEn = { words: en.pages.audit.values, language: "en" as const };

test.each([
  ["needs", "training, market_access", "Pelatihan, Akses pasar"],
  ["volume", "amount=12; unit=ton; per=year", "jumlah 12; satuan ton; per tahun"],
  ["budget", "total=900000000; per_village_min=25000000", "seluruhnya 900.000.000; per desa paling sedikit 25.000.000"],
  ["title", "training = market_access; -", "training = market_access; -"],
  ["legal", "-", "tidak ada"],
  ["legal", null, "kosong"],
  ["basic_needs_met", "false", "tidak"],
])("the value of %s, %s, is read as %s", (field, value, text) => {
  expect(valueText({ field, value }, inId)).toBe(text);
});

test("codes are read in the reader's language, one that is not known (any more) as it is stored", () => {
  expect(valueText({ field: "kind", value: "umkm" }, inEn)).toBe("Small business");
  expect(valueText({ field: "kind", value: "of_old" }, inEn)).toBe("of_old");
});
