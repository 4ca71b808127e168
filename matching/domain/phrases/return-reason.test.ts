import { expect, test } from "vitest";

import { returnCodesIn, returnCodesText, returnReasonText } from "./return-reason";

test.each([
  ["id" as const, "Belum lengkap, Angkanya perlu diperiksa. Tulis hasil panen sebulan."],
  ["en" as const, "Not complete, Figures need checking. Tulis hasil panen sebulan."],
])("codes are read in the reader's language (%s), words as they were typed", (language, text) => {
  expect(returnReasonText({ codes: ["incomplete", "figures"], words: "Tulis hasil panen sebulan." }, language)).toBe(
    text,
  );
});

test("either may be absent, and “other” beside words is not said", () => {
  expect(returnReasonText({ codes: ["duplicate"], words: null }, "en")).toBe("There already.");
  expect(returnReasonText({ codes: [], words: "Belum lengkap. Tambah foto." }, "en")).toBe(
    "Belum lengkap. Tambah foto.",
  );
  expect(returnReasonText({ codes: ["other"], words: "Ganti judul." }, "id")).toBe("Ganti judul.");
});

test("codes survive as one text, unknown ones do not", () => {
  expect(returnCodesIn(returnCodesText(["figures", "other"]))).toEqual(["figures", "other"]);
  expect(returnCodesIn("")).toEqual([]);
  expect(returnCodesIn("figures, <script>")).toEqual(["figures"]);
});
