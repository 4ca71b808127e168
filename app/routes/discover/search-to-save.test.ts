import * as fc from "fast-check";
import { expect, test } from "vitest";

import { EVERYTHING, parseDiscoverQuery } from "./discover-query";
import { FACETS } from "./facets";
import { searchName, searchToSave, searchWords } from "./search-to-save";

const DISTRICTS = new Set(["64.02.02", "64.02.06"]);
const VILLAGE = "64.02.02.2011";
const placeNamed = (value: string) =>
  value === VILLAGE
    ? { latitude: -0.75, longitude: 116.85, value, village: { key: VILLAGE, name: "Lung Anai" } }
    : null;
const parse = (search: string) =>
  parseDiscoverQuery(new URLSearchParams(search), { districts: DISTRICTS, placeNamed }).query;
const addressOf = (search: string) => searchToSave(parse(search)).address;

test("page, order and the order of codes make no other search", () => {
  const address = "cari=potensi&q=kakao&bidang=culinary&bidang=plantation&urut=terbaru";
  expect(addressOf("q=kakao&cari=potensi&bidang=plantation&bidang=culinary&hal=3&urut=terdekat")).toBe(address);
  expect(addressOf(address)).toBe(address);
});

test("what has no date of publication is not ordered by it", () => {
  expect(addressOf("cari=desa&urut=jarang-dilihat")).toBe("cari=desa");
  expect(addressOf("")).toBe("urut=terbaru");
});

test("a search is told in words", () => {
  const words = { language: "id", districts: { "64.02.02": "Loa Kulu" } } as const;
  const query = parse(`cari=minat&q=kakao&bidang=plantation&kecamatan=64.02.02&dekat=${VILLAGE}&km=25`);
  expect(searchWords(query, words)).toBe(
    "Minat mitra · kakao · Perkebunan · Loa Kulu · Paling jauh 25 km dari Lung Anai",
  );
  expect(searchWords(EVERYTHING, words)).toBe("Potensi desa");
});

test("a name leaves out what does not fit", () => {
  const words = { language: "id", districts: {} } as const;
  const query = parse("cari=minat&q=kakao&bidang=plantation&bidang=culinary");
  expect(searchName(query, { ...words, most: 80 })).toBe("Minat mitra · kakao · Perkebunan · Kuliner");
  expect(searchName(query, { ...words, most: 40 })).toBe("Minat mitra · kakao · Perkebunan · …");
  expect(searchName(parse(`q=${"k".repeat(100)}`), { ...words, most: 80 })).toBe(`Potensi desa · ${"k".repeat(64)}…`);
  expect(searchName(EVERYTHING, { ...words, most: 80 })).toBe("Potensi desa");
});

const names = ["cari", "q", "urut", "hal", "dekat", "km", ...Object.values(FACETS).map(({ param }) => param)];
const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("minat", "plantation", "64.02.02", "terbaru", "terdekat", VILLAGE, "7", "10", "\0", "\uD800"),
);

test("whatever is typed, the address can be stored and gives the same search and address again", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value)), (pairs) => {
      const saved = searchToSave(parse(new URLSearchParams(pairs).toString()));
      expect(searchToSave(parse(saved.address))).toEqual(saved);
      const name = searchName(parse(saved.address), { most: 80, language: "id", districts: {} });
      expect(name.length > 0 && Array.from(name).length <= 80).toBe(true);
      expect(JSON.stringify(saved.query)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      expect(saved.address).not.toBe(saved.sought === "potentials" ? "" : null);
    }),
  );
});
