import * as fc from "fast-check";
import { expect, test } from "vitest";

import { discoverHref } from "./discover-href";
import { EVERYTHING, parseDiscoverQuery } from "./discover-query";
import { FACETS, FACETS_OF } from "./facets";

const DISTRICTS = new Set(["64.02.02", "64.02.06"]);
const PLACE = { latitude: -0.75, longitude: 116.85 };
const VILLAGE = "64.02.02.2011";
const placeNamed = (value: string) =>
  value === VILLAGE ? { ...PLACE, value, village: { key: VILLAGE, name: "Lung Anai" } } : null;
const parse = (search: string) => parseDiscoverQuery(new URLSearchParams(search), { districts: DISTRICTS, placeNamed });

test("an address without a question asks for everything", () => {
  expect(parse("")).toEqual({ query: EVERYTHING, isEverywhere: false, ignored: [] });
});

test("words, filters, order and page are read", () => {
  expect(parse("cari=minat&q=kakao&bidang=plantation&bidang=culinary&dana=ppm&urut=terbaru&hal=3").query).toEqual({
    sought: "interests",
    text: "kakao",
    selected: { sector: ["plantation", "culinary"], fund_source: ["ppm"] },
    sort: "newest",
    near: null,
    page: 3,
  });
});

test("codes that nothing is called are left out and named", () => {
  const { query, ignored } = parse("bidang=emas&bidang=plantation&kecamatan=99.99.99");
  expect(query.selected).toEqual({ sector: ["plantation"] });
  expect(ignored).toEqual(["emas", "99.99.99"]);
});

test("words alone are sought everywhere, with anything else in one kind", () => {
  expect(parse("q=kakao").isEverywhere).toBe(true);
  for (const more of ["cari=potensi", "bidang=plantation", `dekat=${VILLAGE}`]) {
    expect(parse(`q=kakao&${more}`).isEverywhere).toBe(false);
  }
});

test("a place, a distance and their order are read", () => {
  expect(parse(`dekat=${VILLAGE}&km=25&urut=terdekat`).query).toMatchObject({
    near: { ...PLACE, withinKm: 25, village: { name: "Lung Anai" } },
    sort: "nearest",
  });
  expect(parse(`dekat=${VILLAGE}&km=26`).query.near?.withinKm).toBeNull();
});

test("a place that nothing is called is named, and nothing is nearest to it", () => {
  const { query, ignored } = parse("dekat=Atlantis&km=10&urut=terdekat");
  expect(query).toMatchObject({ near: null, sort: "relevance" });
  expect(ignored).toEqual(["Atlantis"]);
});

test("filters of another kind of search are no matter", () => {
  expect(parse("cari=mitra&tahap=idea")).toEqual({
    query: { ...EVERYTHING, sought: "partners" },
    isEverywhere: false,
    ignored: [],
  });
});

test.each(["0", "-1", "1.5", "abc", "1e9", "", "NaN", "9".repeat(400)])("page %j is the first", (page) => {
  expect(parse(`hal=${page}`).query.page).toBe(1);
});

const names = ["cari", "q", "urut", "hal", "dekat", "km", ...Object.values(FACETS).map(({ param }) => param)];
const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("minat", "plantation", "64.02.02", "terbaru", "terdekat", VILLAGE, "7", "10"),
);

test("any address gives a search that can be made, and the search's own address gives it again", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value)), (pairs) => {
      const { query, ignored } = parse(new URLSearchParams(pairs).toString());
      expect(Number.isInteger(query.page) && query.page >= 1).toBe(true);
      expect(query.text.length).toBeLessThanOrEqual(200);
      expect(ignored.length).toBeLessThanOrEqual(5);
      for (const [facet, codes] of Object.entries(query.selected)) {
        const name = FACETS_OF[query.sought].find((known) => known === facet);
        expect(name).toBeDefined();
        for (const code of codes) expect(name && (FACETS[name].codes ?? [...DISTRICTS])).toContain(code);
      }
      const address = discoverHref(query);
      expect(parse(new URL(address, "http://x").search)).toEqual({ query, isEverywhere: false, ignored: [] });
    }),
  );
});
