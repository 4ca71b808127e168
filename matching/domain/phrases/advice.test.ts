import { expect, test } from "vitest";
import { adviceText } from "./advice";

test("what is a question of fact says so", () => {
  expect(adviceText({ kind: "beneficiaries", beneficiary: "poor_households" }, "id")).toBe(
    "Sebutkan keluarga miskin bila ikut menerima manfaat.",
  );
  expect(adviceText({ kind: "beneficiaries", beneficiary: "poor_households" }, "en")).toBe(
    "Name poor households if they benefit too.",
  );
});

test("money and quantities are the partner's own", () => {
  expect(adviceText({ kind: "funding_need", min: 25_000_000, max: 100_000_000 }, "id")).toBe(
    "Tulis dana yang dibutuhkan; mitra mendukung Rp25.000.000–Rp100.000.000 per desa.",
  );
  expect(adviceText({ kind: "volume", wanted: { amount: 5, unit: "ton", per: "month" } }, "id")).toBe(
    "Tulis jumlah hasil; mitra mencari 5 ton per bulan.",
  );
});
