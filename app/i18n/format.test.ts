import { expect, test } from "vitest";

import {
  dayText,
  distanceText,
  instantDayText,
  moneyRangeText,
  moneyText,
  numberText,
  percentText,
  quantityText,
  shortMoneyText,
  signedText,
} from "./format";

test("money has dots and no space, also from a billion on", () => {
  expect(moneyText(1_250_000)).toBe("Rp1.250.000");
  expect(moneyText(0)).toBe("Rp0");
  expect(moneyText(9_007_199_254_740_991)).toBe("Rp9.007.199.254.740.991");
});

test.each([
  [1_250_000_000, "Rp1,25 miliar", "Rp1.25 billion"],
  [50_000_000, "Rp50 juta", "Rp50 million"],
  [999, "Rp999", "Rp999"],
  [2_500, "Rp2,5 ribu", "Rp2.5 thousand"],
  [3_000_000_000_000, "Rp3 triliun", "Rp3 trillion"],
  [999_999_999, "Rp1 miliar", "Rp1 billion"],
])("%d rupiah in short", (rupiah, id, en) => {
  expect(shortMoneyText(rupiah, "id")).toBe(id);
  expect(shortMoneyText(rupiah, "en")).toBe(en);
});

test.each([
  [{ min: 50e6, max: 150e6 }, "Rp50 juta – Rp150 juta"],
  [{ min: 50e6, max: 50e6 }, "Rp50 juta"],
  [{ min: 50e6, max: null }, "mulai Rp50 juta"],
  [{ min: null, max: 50e6 }, "sampai Rp50 juta"],
  [{ min: 0, max: null }, "mulai Rp0"],
  [{ min: null, max: null }, null],
])("the range %o", (range, words) => {
  expect(moneyRangeText(range, "id")).toBe(words);
});

test("a day is the same day whatever the machine's time zone", () => {
  expect(dayText("2026-11-24", "id")).toBe("24 November 2026");
  expect(dayText("2026-11-24", "en")).toBe("24 November 2026");
  expect(dayText("2026-08-01", "id")).toBe("1 Agustus 2026");
});

test("an instant falls on the day of the given time zone", () => {
  const lateEvening = new Date("2026-11-23T18:00:00Z");
  expect(instantDayText(lateEvening, { language: "id", timeZone: "Asia/Makassar" })).toBe("24 November 2026");
  expect(instantDayText(lateEvening, { language: "id", timeZone: "UTC" })).toBe("23 November 2026");
});

test("numbers follow the language", () => {
  expect(numberText(1234.567, "id")).toBe("1.234,57");
  expect(numberText(1234.567, "en")).toBe("1,234.57");
  expect(percentText(0.834, "id")).toBe("83%");
  expect(signedText(1.314, "id")).toBe("+1,31");
  expect(signedText(-0.4, "en")).toBe("-0.40");
  expect(signedText(0, "id")).toBe("0,00");
});

test("distances are whole from ten kilometres on", () => {
  expect(distanceText(6.44, "id")).toBe("6,4 km");
  expect(distanceText(43.6, "id")).toBe("44 km");
});

test("a flow names its period, a stock does not", () => {
  expect(quantityText({ amount: 12, unit: "ton", per: "year" }, "id")).toBe("12 ton per tahun");
  expect(quantityText({ amount: 2.5, unit: "hectare", per: null }, "id")).toBe("2,5 hektare");
  expect(quantityText({ amount: 12, unit: "ton", per: "year" }, "en")).toBe("12 tonnes per year");
});
