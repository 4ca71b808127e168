import { beforeAll, expect, test } from "vitest";

import { createTestDatabase } from "~/db/testing/test-database";
import type { SearchRequest } from "~/server/search/search";
import { aDocument, ANYTHING } from "~/server/search/testing/documents";

import { ilikeSearch } from "./ilike-search";
import { fillIlikeTable, makeIlikeTable } from "./ilike-table";

const { db } = await createTestDatabase();

async function* documents() {
  yield [
    aDocument({ ref: "KAKAO", title: "Kakao 100%", codes: { sector: ["plantation"], kind: ["umkm"] } }),
    aDocument({ ref: "RAGI", body: "Ragi untuk kakao", codes: { sector: ["food_processing"], kind: ["umkm"] } }),
    aDocument({ ref: "IKAN", title: "Ikan asin", position: { latitude: -0.41, longitude: 116.98 } }),
    aDocument({ ref: "LAIN", kind: "villages", title: "Kakao" }),
  ];
}

beforeAll(async () => {
  await makeIlikeTable(db);
  await fillIlikeTable(db, documents());
});

const find = (request: Partial<SearchRequest>) => ilikeSearch(db, { ...ANYTHING, ...request });
const refs = async (request: Partial<SearchRequest>) =>
  (await find(request)).hits.map((hit) => (typeof hit === "object" && hit && "ref" in hit ? hit.ref : null));

test("every word must stand somewhere, and one in the title comes first", async () => {
  expect(await refs({ text: "kakao" })).toEqual(["KAKAO", "RAGI"]);
  expect(await refs({ text: "ragi kakao" })).toEqual(["RAGI"]);
  expect(await refs({ text: "100%" })).toEqual(["KAKAO"]);
  expect(await refs({ text: "kako" })).toEqual([]);
});

test("a facet's counts ignore what is chosen in it", async () => {
  const answer = await find({ text: "kakao", selected: { sector: ["plantation"] } });
  expect(answer).toMatchObject({
    total: 1,
    facets: { "sector:plantation": 1, "sector:food_processing": 1, "kind:umkm": 1 },
  });
});

test("only what lies within the distance is found", async () => {
  const near = { latitude: -0.4, longitude: 117, withinKm: 10 };
  expect(await refs({ near, sort: "nearest" })).toEqual(["IKAN"]);
});
