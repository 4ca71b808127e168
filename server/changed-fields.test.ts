import { expect, test } from "vitest";

import { changedFields } from "./changed-fields";
import { loggedValue } from "./logged-value";

const names = { title: "title", needs: "needs", sdgsDesa: "sdgs_desa", volume: "volume", npwp: "npwp" };
const content = {
  title: "Kakao",
  needs: ["training", "capital"],
  sdgsDesa: [8, 12] as number[] | null,
  volume: null as { amount: number; unit: string; per: string | null } | null,
  npwp: "6402021708450001",
};

test("each field that differs is named with the value it had and has, an equal one is not", () => {
  const after = { ...content, title: "Kakao fermentasi", volume: { amount: 12, unit: "ton", per: "year" } };
  expect(changedFields(content, after, { names })).toEqual([
    { field: "title", from: "Kakao", to: "Kakao fermentasi" },
    { field: "volume", from: null, to: "amount=12; unit=ton; per=year" },
  ]);
});

test("another order is a change only where the order says something", () => {
  const after = { ...content, needs: ["capital", "training"], sdgsDesa: [12, 8] };
  expect(changedFields(content, after, { names, ordered: ["needs"] })).toEqual([
    { field: "needs", from: "training, capital", to: "capital, training" },
  ]);
});

test("what may tell of a person is named without its values", () => {
  const after = { ...content, npwp: "6402021708450002" };
  expect(changedFields(content, after, { names, personal: ["npwp"] })).toEqual([
    { field: "npwp", from: null, to: null },
  ]);
});

test("unknown is null, none is a dash, and parts that are not stated are left out", () => {
  expect(loggedValue(null)).toBeNull();
  expect(loggedValue([])).toBe("-");
  expect(loggedValue(false)).toBe("false");
  expect(loggedValue({ total: null, perVillageMin: 25_000_000 })).toBe("per_village_min=25000000");
});

test("a long text is cut", () => {
  expect(loggedValue("kakao ".repeat(100))).toMatch(/^kakao .*…$/s);
  expect(loggedValue("kakao ".repeat(100))).toHaveLength(160);
});

test.each([
  ["Hubungi 0812-3456-7890 atau siti@desa.example.", "Hubungi […] atau […]"],
  ["WA +62 812 3456 7890", "WA […]"],
  ["telepon (0541) 661234", "telepon […]"],
  ["NIK 6402021708450001", "NIK […]"],
])("contacts in a text do not enter the log: %s", (text, logged) => {
  expect(loggedValue(text)).toBe(logged);
});

test.each(["Panen 12.500 kg, harga Rp35.000 sampai 2026", "Rp 1.250.000.000 per tahun", "0,5 ha; 2024-2026"])(
  "figures stay: %s",
  (text) => {
    expect(loggedValue(text)).toBe(text);
  },
);
