import { beforeAll, describe, expect, test } from "vitest";

import { createFactories } from "../../factories";
import { createTestDatabase } from "../../testing/test-database";
import { countFound } from "./count-found";
import { searchInterests } from "./search-interests";
import { searchPartners } from "./search-partners";
import { searchPotentials } from "./search-potentials";
import { searchVillages } from "./search-villages";

const { db } = await createTestDatabase();
const { aDistrict, aVillage, aPotential, aPartner, anInterest } = createFactories(db);

const request = {
  regencyCode: "64.02",
  day: "2026-11-24",
  text: "",
  selected: {},
  sort: "relevance",
  page: 1,
  pageSize: 12,
} as const;

const potentialsFor = async (text: string) =>
  (await searchPotentials(db, { ...request, text })).hits.map(({ ref }) => ref);

beforeAll(async () => {
  await aDistrict("64.02.02", "Loa Kulu");
  await aDistrict("64.02.06", "Tenggarong");
  const lungAnai = await aVillage({ name: "Lung Anai" });
  const jahab = await aVillage({ name: "Jahab", districtCode: "64.02.06" });
  await aPotential({
    ref: "KAKAO",
    villageId: lungAnai.id,
    kind: "flagship_product",
    title: "Kakao fermentasi",
    description: "Biji kakao dikeringkan petani.",
    needs: ["market_access", "training"],
  });
  await aPotential({
    ref: "KOPI",
    villageId: jahab.id,
    title: "Kopi luwak Jahab",
    description: "Perkebunan kecil milik warga.",
    needs: ["training"],
    readiness: "pilot",
  });
  await aPotential({ ref: "KOPRA", villageId: jahab.id, title: "Kopra kelapa", sector: "food_processing" });
  await aPotential({ ref: "TENUN", villageId: jahab.id, title: "Tenun ulap doyo", sector: "textiles", kind: "umkm" });
  await aPotential({ ref: "AMPLANG", villageId: jahab.id, title: "Amplang ikan Béla", sector: "food_processing" });
  await aPotential({ ref: "DRAFT", villageId: jahab.id, title: "Kakao rahasia", state: "draft", publishedAt: null });
  const elsewhere = await aVillage({ districtCode: "64.09.01" });
  await aPotential({ ref: "PENAJAM", villageId: elsewhere.id, title: "Kakao tetangga" });
});

describe("words", () => {
  test("a word in the title comes before the same word elsewhere", async () => {
    await aPotential({ ref: "RAGI", title: "Ragi tape", description: "Cocok untuk fermentasi kakao" });
    expect(await potentialsFor("kakao")).toEqual(["KAKAO", "RAGI"]);
  });

  test("a stem finds its other forms", async () => {
    expect(await potentialsFor("kebun")).toEqual(["KOPI"]);
  });

  test("the beginning of a word finds it", async () => {
    expect(await potentialsFor("ampl")).toEqual(["AMPLANG"]);
  });

  test("accents make no difference, in the text or in the search", async () => {
    expect(await potentialsFor("bela")).toEqual(["AMPLANG"]);
    expect((await potentialsFor("kákáo fermentàsi"))[0]).toBe("KAKAO");
  });

  test.each([
    ["kakoa", "KAKAO"],
    ["kakau", "KAKAO"],
    ["fermentsai", "KAKAO"],
    ["amplng", "AMPLANG"],
    ["tennun", "TENUN"],
  ])("the typo %s finds %s", async (typo, ref) => {
    expect((await potentialsFor(typo))[0]).toBe(ref);
  });

  test("a word that is there as typed finds nothing that is only like it", async () => {
    expect(await potentialsFor("kopi")).toEqual(["KOPI"]);
  });

  test("all words must be there when something has them all", async () => {
    expect(await potentialsFor("kopi jahab")).toEqual(["KOPI"]);
  });

  test("when nothing has all words, those with most are found and the answer says so", async () => {
    const answer = await searchPotentials(db, { ...request, text: "kopi luwak antartika" });
    expect(answer.hits.map(({ ref }) => ref)).toEqual(["KOPI"]);
    expect(answer).toMatchObject({ words: 3, matchedWords: 2 });
  });

  test("a village's or district's name finds its potentials", async () => {
    expect(await potentialsFor("lung anai")).toEqual(["KAKAO"]);
    expect(await potentialsFor("tenggarong tenun")).toEqual(["TENUN"]);
  });

  test("drafts and other regencies are never found", async () => {
    expect(await potentialsFor("rahasia")).toEqual([]);
    expect(await potentialsFor("tetangga")).toEqual([]);
  });

  test.each([
    ["SQL", "'; drop table potentials; --"],
    ["query operators", "&|!():*<->"],
    ["operators between words", "kakao & ! ( ) :* | 'x"],
    ["NUL", "\u0000kakao\u0000"],
    ["patterns", "%_\\"],
    ["letters that unaccent makes operators of", "ʼ½№＆"],
    ["half a surrogate pair", `${"x".repeat(199)}🥥`],
    ["many words", "kakao ".repeat(2000)],
    ["one word of 10 kB", "x".repeat(10_240)],
  ])("%s in the words do no harm", async (_, text) => {
    const answer = await searchPotentials(db, { ...request, text });
    expect(answer.total).toBe(answer.hits.length);
    expect((await countFound(db, { ...request, text })).potentials).toBe(answer.total);
  });
});

describe("facets", () => {
  test("a facet's counts ignore the choice in it and obey the choices in the others", async () => {
    const answer = await searchPotentials(db, {
      ...request,
      selected: { sector: ["food_processing"], district: ["64.02.06"] },
    });
    expect(answer.hits.map(({ ref }) => ref)).toEqual(["AMPLANG", "KOPRA"]);
    expect(answer.facets.sector).toEqual([
      { code: "food_processing", count: 2 },
      { code: "plantation", count: 1 },
      { code: "textiles", count: 1 },
    ]);
    expect(answer.facets.district).toEqual([{ code: "64.02.06", count: 2 }]);
  });

  test("one of a facet's codes suffices, every facet must hold", async () => {
    const answer = await searchPotentials(db, {
      ...request,
      selected: { support: ["market_access", "training"], readiness: ["producing"] },
    });
    expect(answer.hits.map(({ ref }) => ref)).toEqual(["KAKAO"]);
  });

  test("a code that nothing has leaves an empty page with counts of what could be chosen instead", async () => {
    const answer = await searchPotentials(db, { ...request, selected: { sector: ["health"] } });
    expect(answer).toMatchObject({ total: 0, page: 1, hits: [] });
    expect(answer.facets.sector).not.toEqual([]);
    expect(answer.facets.kind).toEqual([]);
  });
});

describe("pages", () => {
  test("pages neither repeat nor skip, and the order is newest first", async () => {
    const all = await searchPotentials(db, { ...request, sort: "newest" });
    const refs = [];
    for (let page = 1; page <= 3; page += 1) {
      refs.push(...(await searchPotentials(db, { ...request, sort: "newest", page, pageSize: 2 })).hits);
    }
    expect(refs.map(({ ref }) => ref)).toEqual(all.hits.slice(0, 6).map(({ ref }) => ref));
    expect(all.hits[0]?.ref).toBe("RAGI");
  });

  test("a page beyond the end is the last one", async () => {
    const answer = await searchPotentials(db, { ...request, page: 999_999, pageSize: 4 });
    expect(answer.page).toBe(Math.ceil(answer.total / 4));
    expect(answer.hits.length).toBeGreaterThan(0);
  });
});

describe("interests", () => {
  beforeAll(async () => {
    const partner = await aPartner({ name: "PT Multi Harapan Utama", latitude: -0.5, longitude: 117 });
    await anInterest({
      ref: "NAMED",
      partnerId: partner.id,
      title: "Dukungan kakao",
      sectors: ["plantation"],
      fundSource: "ppm",
      inDistricts: ["64.02.02"],
    });
    await anInterest({ ref: "ANY", title: "Hibah umum", excludedSectors: ["plantation"] });
    await anInterest({ ref: "NEAR", title: "Sekitar tambang", partnerId: partner.id, radiusKm: 20 });
    await anInterest({ ref: "CLOSED", title: "Kakao lama", opens: "2025-01-01", closes: "2026-11-23" });
    await anInterest({ ref: "LAST-DAY", title: "Hari terakhir", closes: "2026-11-24" });
  });

  const interestsFor = async (selected: Parameters<typeof searchInterests>[1]["selected"], text = "") =>
    (await searchInterests(db, { ...request, text, selected, sort: "newest" })).hits.map(({ ref }) => ref);

  test("the last day counts, the day after does not", async () => {
    expect(await interestsFor({})).toEqual(["LAST-DAY", "NEAR", "ANY", "NAMED"]);
  });

  test("an interest in any sector is found under each sector that it does not exclude", async () => {
    expect(await interestsFor({ sector: ["plantation"] })).toEqual(["LAST-DAY", "NEAR", "NAMED"]);
    expect(await interestsFor({ sector: ["health"] })).toEqual(["LAST-DAY", "NEAR", "ANY"]);
  });

  test("a district is reached when it is named, lies in the radius, or no area is given", async () => {
    await db.execute("update districts set latitude = -0.5, longitude = 117.1 where code = '64.02.06'");
    expect(await interestsFor({ district: ["64.02.06"] })).toEqual(["LAST-DAY", "NEAR", "ANY"]);
    expect(await interestsFor({ district: ["64.02.02"] })).toEqual(["LAST-DAY", "ANY", "NAMED"]);
  });

  test("a partner's name finds its interests", async () => {
    expect(await interestsFor({}, "multi harapan")).toEqual(["NEAR", "NAMED"]);
  });

  test("partners are found by name with the sources of their open interests", async () => {
    const answer = await searchPartners(db, { ...request, text: "harapn utama" });
    expect(answer.hits).toMatchObject([{ name: "PT Multi Harapan Utama", interests: 2, fundSources: ["ppm", "tjsl"] }]);
  });
});

describe("villages", () => {
  test("those that publish most come first, and every village of the regency is there", async () => {
    const answer = await searchVillages(db, request);
    expect(answer.hits[0]).toMatchObject({ name: "Jahab", potentials: 4, district: "Tenggarong" });
    expect(answer.hits.map(({ district }) => district)).not.toContain("Kecamatan 64.09.01");
  });

  test("a village's own name counts more than its district's", async () => {
    await aVillage({ name: "Kulu Baru", districtCode: "64.02.06" });
    const answer = await searchVillages(db, { ...request, text: "kulu" });
    expect(answer.hits[0]?.name).toBe("Kulu Baru");
    expect(answer.hits[1]?.district).toBe("Loa Kulu");
  });
});

test("the counts of every kind agree with the searches", async () => {
  for (const text of ["", "kakao", "jahab", "harapan"]) {
    expect(await countFound(db, { ...request, text })).toEqual({
      potentials: (await searchPotentials(db, { ...request, text })).total,
      interests: (await searchInterests(db, { ...request, text })).total,
      villages: (await searchVillages(db, { ...request, text })).total,
      partners: (await searchPartners(db, { ...request, text })).total,
    });
  }
});
