import { expect, test } from "vitest";
import { dayInWords, inList, inSentence, kilometres, quantity, rupiah, rupiahRange } from "./format";

test("money is written the Indonesian way in whole rupiah", () => {
  expect(rupiah(1_250_000)).toBe("Rp1.250.000");
  expect(rupiah(0)).toBe("Rp0");
  expect(rupiahRange(50_000_000, 150_000_000)).toBe("Rp50.000.000–Rp150.000.000");
  expect(rupiahRange(null, 900)).toBe("Rp900");
  expect(rupiahRange(900, 900)).toBe("Rp900");
  expect(rupiahRange(null, null)).toBeNull();
});

test("days, distances and quantities speak the reader's language", () => {
  expect(dayInWords("2026-08-05", "id")).toBe("5 Agustus 2026");
  expect(dayInWords("2026-08-05", "en")).toBe("5 August 2026");
  expect(kilometres(3.46, "id")).toBe("3,5 km");
  expect(kilometres(48.4, "en")).toBe("48 km");
  expect(quantity({ amount: 2500.5, unit: "ton", per: "month" }, "id")).toBe("2.500,5 ton per bulan");
  expect(quantity({ amount: 12, unit: "hectare", per: null }, "en")).toBe("12 hectares");
});

test("lists join with and, or as well as where a word holds an and itself", () => {
  expect(inList(["a"], "id")).toBe("a");
  expect(inList(["a", "b"], "id")).toBe("a dan b");
  expect(inList(["a", "b", "c"], "en")).toBe("a, b, and c");
  expect(inList(["budaya dan adat", "wisata"], "id")).toBe("budaya dan adat serta wisata");
});

test("labels start small inside a sentence, names and abbreviations do not", () => {
  expect(["Pelatihan", "NIB", "BUMDes", "Pokdarwis", "Koperasi Desa Merah Putih"].map(inSentence)).toEqual([
    "pelatihan",
    "NIB",
    "BUMDes",
    "Pokdarwis",
    "Koperasi Desa Merah Putih",
  ]);
});
