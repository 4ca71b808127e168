import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { SearchIndex, SearchKey, SearchRequest, Stretch } from "./search";
import { ADAPTERS, REACHED } from "./testing/adapters";
import { aDocument, ANYTHING } from "./testing/documents";

const LUNG_ANAI = { latitude: -0.75, longitude: 116.85 };

const market = () => [
  aDocument({
    id: 1,
    ref: "KAKAO",
    title: "Kakao fermentasi",
    body: "Biji kakao dikeringkan petani di bawah naungan, lalu dijemur lima hari sampai kering dan disimpan di gudang kelompok.",
    labels: "Hasil bumi, Pelatihan, Training",
    codes: {
      sector: ["plantation"],
      kind: ["flagship_product"],
      district: ["64.02.02"],
      support: ["market_access", "training"],
      readiness: ["producing"],
    },
    position: LUNG_ANAI,
    attention: 9,
  }),
  aDocument({
    id: 2,
    ref: "KOPI",
    title: "Kopi luwak Jahab",
    place: "Jahab, Tenggarong",
    body: "Perkebunan kecil milik warga.",
    codes: {
      sector: ["plantation"],
      kind: ["agriculture"],
      district: ["64.02.06"],
      support: ["training"],
      readiness: ["pilot"],
    },
    position: { latitude: -0.45, longitude: 117.0 },
    attention: 1,
  }),
  aDocument({
    id: 3,
    ref: "KOPRA",
    title: "Kopra kelapa",
    place: "Jahab, Tenggarong",
    codes: { sector: ["food_processing"], kind: ["agriculture"], district: ["64.02.06"], readiness: ["producing"] },
    attention: 2,
  }),
  aDocument({
    id: 4,
    ref: "TENUN",
    title: "Tenun ulap doyo",
    place: "Jahab, Tenggarong",
    codes: { sector: ["textiles"], kind: ["umkm"], district: ["64.02.06"], readiness: ["producing"] },
    attention: 3,
  }),
  aDocument({
    id: 5,
    ref: "AMPLANG",
    title: "Amplang ikan Béla",
    place: "Muara Wis, Muara Wis",
    codes: { sector: ["food_processing"], kind: ["umkm"], district: ["64.02.10"], readiness: ["producing"] },
    position: { latitude: -0.3, longitude: 116.6 },
    attention: 4,
  }),
  aDocument({
    id: 6,
    ref: "RAGI",
    title: "Ragi tape",
    body: "Cocok untuk fermentasi kakao",
    codes: { sector: ["food_processing"], kind: ["umkm"], district: ["64.02.06"], readiness: ["idea"] },
    attention: 5,
  }),
  aDocument({
    id: 7,
    ref: "AREN",
    title: "Gula aren cetak",
    body: "Nira disadap tiap pagi.",
    codes: { sector: ["food_processing"], kind: ["umkm"], district: ["64.02.02"], readiness: ["producing"] },
    attention: 6,
  }),
  aDocument({
    kind: "interests",
    id: 1,
    ref: "BELI-KAKAO",
    title: "Membeli biji kakao kering",
    place: "PT Multi Harapan Utama",
    codes: { sector: ["plantation"], fund_source: ["commercial"], support: ["market_access"] },
    closes: "2026-12-31",
  }),
  aDocument({
    kind: "interests",
    id: 2,
    ref: "LAMA",
    title: "Kakao tahun lalu",
    place: "PT Multi Harapan Utama",
    codes: { sector: ["plantation"], fund_source: ["ppm"], support: ["training"] },
    closes: "2026-11-23",
  }),
  aDocument({
    kind: "villages",
    id: 1,
    ref: "64.02.02.2011",
    title: "Lung Anai",
    place: "Loa Kulu",
    codes: { district: ["64.02.02"], sector: ["plantation"] },
    newest: 0,
    size: 2,
  }),
  aDocument({
    kind: "villages",
    id: 2,
    ref: "64.02.06.2001",
    title: "Muara Wis",
    place: "Muara Wis",
    codes: { district: ["64.02.10"], sector: [] },
    newest: 0,
    size: 1,
  }),
  aDocument({
    kind: "villages",
    id: 3,
    ref: "64.02.06.2002",
    title: "Muara Wis Ulu",
    place: "Muara Wis",
    codes: { district: ["64.02.10"], sector: [] },
    newest: 0,
    size: 5,
  }),
  aDocument({
    kind: "partners",
    id: 1,
    ref: "MHU",
    title: "PT Multi Harapan Utama",
    place: "",
    body: "Tambang batu bara di Loa Kulu",
    codes: { partner_type: ["mining_company"], fund_source: ["ppm"] },
    newest: 0,
    size: 2,
  }),
];

const marked = (stretches: readonly Stretch[]) => stretches.filter(({ isMarked }) => isMarked).map(({ text }) => text);
const whole = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join("");

for (const { name, open } of ADAPTERS) {
  test.skipIf(open === null)(`search by ${name} can be reached`, () => expect(open).not.toBeNull());
}

for (const { name, open } of REACHED) {
  describe(`search by ${name}`, async () => {
    const index: SearchIndex = await open();
    beforeAll(() => index.index(market()));

    const find = (request: Partial<SearchRequest>) => index.find({ ...ANYTHING, ...request });
    const refs = async (text: string, request: Partial<SearchRequest> = {}) =>
      (await find({ text, ...request })).hits.map(({ ref }) => ref);

    describe("words", () => {
      test("a word in the title comes before the same word elsewhere", async () => {
        expect(await refs("kakao")).toEqual(["KAKAO", "RAGI"]);
      });

      test.each([
        ["a word's other form", "kebun", "KOPI"],
        ["the beginning of a word", "ampl", "AMPLANG"],
        ["a word without its accent", "bela", "AMPLANG"],
        ["a word with accents that the title lacks", "kákáo fermentàsi", "KAKAO"],
        ["another spelling", "coklat", "KAKAO"],
        ["another name", "gula merah", "AREN"],
        ["the name of the village", "lung anai kakao", "KAKAO"],
        ["the name of the district", "tenggarong tenun", "TENUN"],
        ["what its codes are called", "pelatihan", "KAKAO"],
        ["words in another order", "luwak kopi", "KOPI"],
      ])("%s (%s) finds it", async (_, text, ref) => {
        expect((await refs(text))[0]).toBe(ref);
      });

      test.each([
        ["kakoa", "KAKAO"],
        ["kakau", "KAKAO"],
        ["fermentsai", "KAKAO"],
        ["amplng", "AMPLANG"],
        ["tennun", "TENUN"],
        ["koppra", "KOPRA"],
        ["kopiluwak", "KOPI"],
      ])("the slip %s finds %s", async (text, ref) => {
        expect((await refs(text))[0]).toBe(ref);
      });

      test("a slip is said, a word that is there is not", async () => {
        expect((await find({ text: "amplng" })).corrected).toBe("amplang");
        expect((await find({ text: "amplang" })).corrected).toBeNull();
        expect((await find({ text: "ampl" })).corrected).toBeNull();
      });

      test("a word that is there as typed finds nothing that is only like it", async () => {
        expect(await refs("kopi")).toEqual(["KOPI"]);
      });

      test("when nothing has all words, those with most are found and the answer says so", async () => {
        const answer = await find({ text: "kopi luwak antartika" });
        expect(answer.hits[0]?.ref).toBe("KOPI");
        expect(answer.matchedWords).toBeLessThan(answer.words);
        expect(await find({ text: "kopi jahab" })).toMatchObject({ total: 1 });
      });

      test("a name as a whole comes before a longer one, whatever it has to show", async () => {
        expect(await refs("muara wis", { sought: "villages" })).toEqual(["64.02.06.2001", "64.02.06.2002"]);
      });

      test("what binds a sentence need not be there", async () => {
        expect((await refs("kopi dari desa Jahab"))[0]).toBe("KOPI");
      });

      test.each([
        ["SQL", "'; drop table potentials; --"],
        ["query operators", "&|!():*<->"],
        ["operators between words", "kakao & ! ( ) :* | 'x"],
        ["NUL", "\u0000kakao\u0000"],
        ["patterns", "%_\\"],
        ["quotes and brackets", `"kakao" [x] {y} <b>`],
        ["letters that lose their shape", "ʼ½№＆"],
        ["half a surrogate pair", `${"x".repeat(199)}🥥`],
        ["many words", "kakao ".repeat(2000)],
        ["one word of 10 kB", "x".repeat(10_240)],
      ])("%s in the words do no harm", async (_, text) => {
        const answer = await find({ text });
        expect(answer.hits.length).toBe(Math.min(answer.total, 12));
        expect(answer.counts.potentials).toBe(answer.total);
      });
    });

    describe("marks", () => {
      test("the words are marked in the title, whatever form they have there", async () => {
        const [hit] = (await find({ text: "kákao" })).hits;
        expect(hit && marked(hit.title)).toEqual(["Kakao"]);
        expect(hit && whole(hit.title)).toBe("Kakao fermentasi");
      });

      test("where the title has the words the place is not told again", async () => {
        const [hit] = (await find({ text: "jahab kopi" })).hits;
        expect(hit?.snippet).toBeNull();
      });

      test("a snippet shows the words in the description, cut to some twenty words", async () => {
        const [hit] = (await find({ text: "gudang" })).hits;
        const snippet = hit?.snippet ?? [];
        expect(marked(snippet)).toEqual(["gudang"]);
        expect(whole(snippet).split(/\s+/).length).toBeLessThan(30);
        expect(whole(snippet).startsWith("…")).toBe(true);
      });
    });

    describe("facets", () => {
      test("a facet's counts ignore the choice in it and obey the choices in the others", async () => {
        const answer = await find({ selected: { sector: ["food_processing"], district: ["64.02.06"] } });
        expect(answer.hits.map(({ ref }) => ref).toSorted()).toEqual(["KOPRA", "RAGI"]);
        expect(answer.facets.sector).toEqual([
          { code: "food_processing", count: 2 },
          { code: "plantation", count: 1 },
          { code: "textiles", count: 1 },
        ]);
        expect(answer.facets.district).toEqual([
          { code: "64.02.06", count: 2 },
          { code: "64.02.02", count: 1 },
          { code: "64.02.10", count: 1 },
        ]);
        expect(answer.facets.readiness).toEqual([
          { code: "idea", count: 1 },
          { code: "producing", count: 1 },
        ]);
      });

      test("one of a facet's codes suffices, every facet must hold", async () => {
        const selected = { support: ["market_access", "training"], readiness: ["producing"] };
        expect(await refs("", { selected })).toEqual(["KAKAO"]);
      });

      test("a code that nothing has leaves an empty page with counts of what could be chosen instead", async () => {
        const answer = await find({ selected: { sector: ["health"] } });
        expect(answer).toMatchObject({ total: 0, page: 1, hits: [] });
        expect(answer.facets.sector).not.toEqual([]);
        expect(answer.facets.kind).toEqual([]);
      });

      test("a code may hold anything", async () => {
        expect(await find({ selected: { sector: [`"' OR 1 = 1 \\`] } })).toMatchObject({ total: 0 });
      });
    });

    describe("orders", () => {
      test("newest first, also without words when relevance is asked for", async () => {
        const newest = ["AREN", "RAGI", "AMPLANG", "TENUN", "KOPRA", "KOPI", "KAKAO"];
        expect(await refs("", { sort: "newest" })).toEqual(newest);
        expect(await refs("")).toEqual(newest);
      });

      test("villages with most to show first", async () => {
        expect((await refs("", { sought: "villages" }))[0]).toBe("64.02.06.2002");
      });

      test("least attention first", async () => {
        expect(await refs("", { sort: "attention" })).toEqual([
          "KOPI",
          "KOPRA",
          "TENUN",
          "AMPLANG",
          "RAGI",
          "AREN",
          "KAKAO",
        ]);
      });

      test("nearest first with kilometres, what has no place last", async () => {
        const near = { ...LUNG_ANAI, withinKm: null };
        const { hits } = await find({ sort: "nearest", near });
        expect(hits.slice(0, 3).map(({ ref }) => ref)).toEqual(["KAKAO", "KOPI", "AMPLANG"]);
        expect(hits[0]?.distanceKm).toBeCloseTo(0, 1);
        expect(hits[1]?.distanceKm).toBeGreaterThan(36);
        expect(hits[1]?.distanceKm).toBeLessThan(38.5);
        expect(hits[3]?.distanceKm).toBeNull();
      });

      test("within a distance, and facets count only that", async () => {
        const answer = await find({ near: { ...LUNG_ANAI, withinKm: 40 } });
        expect(answer.hits.map(({ ref }) => ref).toSorted()).toEqual(["KAKAO", "KOPI"]);
        expect(answer.facets.sector).toEqual([{ code: "plantation", count: 2 }]);
      });

      test("pages neither repeat nor skip", async () => {
        const pages = await Promise.all([1, 2, 3, 4].map((page) => find({ page, pageSize: 2 })));
        expect(pages.flatMap(({ hits }) => hits.map(({ ref }) => ref))).toEqual(await refs(""));
      });

      test("a page beyond the end is the last one", async () => {
        const answer = await find({ page: 99_999, pageSize: 4 });
        expect(answer.page).toBe(2);
        expect(answer.hits).toHaveLength(3);
      });
    });

    describe("kinds", () => {
      test("the words are counted in every kind", async () => {
        expect((await find({ text: "kakao" })).counts).toEqual({
          potentials: 2,
          interests: 1,
          villages: 0,
          partners: 0,
        });
        expect((await find({})).counts).toEqual({ potentials: 7, interests: 1, villages: 3, partners: 1 });
      });

      test("an interest's last day counts, the day after does not, and no day asks for all", async () => {
        expect(await refs("kakao", { sought: "interests", day: "2026-12-31" })).toEqual(["BELI-KAKAO"]);
        expect(await refs("kakao", { sought: "interests", day: "2027-01-01" })).toEqual([]);
        expect((await refs("kakao", { sought: "interests", day: null })).toSorted()).toEqual(["BELI-KAKAO", "LAMA"]);
      });

      test("a partner's name finds its interests", async () => {
        expect(await refs("multi harapan", { sought: "interests" })).toEqual(["BELI-KAKAO"]);
      });

      test("the best of every kind come together", async () => {
        const { groups } = await index.findAll({ text: "loa kulu", day: "2026-11-24", perKind: 1 });
        expect(groups.map(({ sought }) => sought).toSorted()).toEqual(["partners", "potentials", "villages"]);
        expect(groups.every(({ hits }) => hits.length === 1)).toBe(true);
        expect(groups.find(({ sought }) => sought === "potentials")?.total).toBe(3);
      });
    });

    describe("suggestions", () => {
      const suggest = async (text: string, limit = 5) => index.suggest({ text, day: "2026-11-24", limit });

      test("a beginning leads to titles of every kind, the shortest first", async () => {
        expect((await suggest("ka")).map(({ ref }) => ref)).toEqual(expect.arrayContaining(["KAKAO", "BELI-KAKAO"]));
        expect((await suggest("muara w")).map(({ ref }) => ref)).toEqual(["64.02.06.2001", "64.02.06.2002"]);
        expect(await suggest("ka", 1)).toHaveLength(1);
      });

      test("what binds a sentence or asks for something need not be in the title", async () => {
        expect((await suggest("cari kopi")).map(({ ref }) => ref)).toEqual(["KOPI"]);
      });

      test("what is closed is not suggested, and nothing leads nowhere", async () => {
        expect((await suggest("kakao tahun")).map(({ ref }) => ref)).not.toContain("LAMA");
        expect(await suggest("")).toEqual([]);
        expect(await suggest("qqqqq")).toEqual([]);
      });
    });

    describe("documents", () => {
      const KEY: SearchKey = { kind: "potentials", id: 900 };
      const one = (version: number, title: string) => aDocument({ ...KEY, ref: "SATU", version, title });
      const titles = async () => (await find({ text: "satuan" })).hits.map(({ title }) => whole(title));
      afterAll(() => index.remove([KEY]));

      test("a newer version replaces an older one, and an older one changes nothing", async () => {
        await index.index([one(1_000, "Satuan pertama")]);
        await index.index([one(1_002, "Satuan ketiga")]);
        await index.index([one(1_001, "Satuan kedua")]);
        expect(await titles()).toEqual(["Satuan ketiga"]);
      });

      test("of two versions in one batch the newer holds, in whatever order", async () => {
        await index.index([one(1_011, "Satuan baru"), one(1_010, "Satuan lama")]);
        expect(await titles()).toEqual(["Satuan baru"]);
      });

      test("what is removed is gone, twice is no matter, and it can come back", async () => {
        await index.remove([KEY]);
        await index.remove([KEY]);
        expect(await titles()).toEqual([]);
        await index.index([one(9_000_000, "Satuan kembali")]);
        expect(await titles()).toEqual(["Satuan kembali"]);
      });

      test("keys and versions of all can be read", async () => {
        const all = [];
        for await (const batch of index.versions()) all.push(...batch);
        expect(all).toContainEqual({ ...KEY, version: 9_000_000 });
        expect(await index.health()).toEqual({ isUp: true, documents: all.length });
      });
    });

    describe("a rebuild", () => {
      test("that fails leaves what was there", async () => {
        const before = await find({});
        await expect(index.rebuild(failing())).rejects.toThrow("the source fails");
        expect(await find({})).toEqual(before);
      });

      test("is seen as a whole or not at all, and leaves nothing of what was there", async () => {
        const seen = new Set<number>();
        const done = new AbortController();
        const watching = (async () => {
          while (!done.signal.aborted) seen.add((await find({})).counts.potentials);
        })();
        const before = (await find({})).counts.potentials;
        await index.rebuild(fresh());
        done.abort();
        await watching;
        expect([...seen].filter((count) => count !== before && count !== 600)).toEqual([]);
        expect((await find({ text: "baharu" })).total).toBe(600);
        expect((await find({ text: "kakao" })).total).toBe(0);
      });
    });
  });
}

async function* failing() {
  yield [aDocument({ id: 5_000, title: "Setengah jadi" })];
  throw new Error("the source fails");
}

async function* fresh() {
  for (let batch = 0; batch < 3; batch += 1) {
    yield Array.from({ length: 200 }, (_, n) =>
      aDocument({ id: 10_000 + batch * 200 + n, title: `Baharu ${batch} ${n}` }),
    );
  }
}
