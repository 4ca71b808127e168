import { expect, test } from "vitest";
import { interest } from "../../testing/interest";
import { market } from "../../testing/market";
import { pair } from "../../testing/pair";
import { potential } from "../../testing/potential";
import { pairOf } from "../pair";
import { prepareMarket } from "../prepare";
import { cosineOf } from "../text/latent";
import { subject } from "./subject";

const between = (village: string, partner: string) =>
  Number(
    subject(
      pair({
        potential: { title: village, description: null, sector: "trade" },
        interest: { title: partner, description: null, sectors: [] },
      }),
    ),
  );

test("nothing in common is worth a tenth, the same text nearly 1", () => {
  expect(between("Melon", "Komputer")).toBeCloseTo(0.1, 1);
  const same = subject(
    pair({
      potential: { title: "Madu kelulut", description: null, sector: "forestry" },
      interest: { title: "Madu kelulut", description: "Hasil hutan", sectors: [] },
    }),
  );
  // Cosines of 1 in words and in meaning, all of the text named: 0.1 + 0.9 · (0.85 · (1 − 2^(−0.725/0.3)) + 0.15) = 0.857.
  // A title counts twice and a description once, so that the cosine in words is a little less.
  expect(same).toBeGreaterThan(0.84);
  expect(same).toBeLessThan(0.857);
});

test("half of a text in common is worked out from both cosines and the share named", () => {
  const built = pair({
    potential: { title: "Madu", description: null, sector: "trade" },
    interest: { title: "Lebah", description: null, sectors: [] },
  });
  // The potential: honey and its wider subject, the forest, twice as title; "madu"; its sector "perdagangan". The interest:
  // honey and "lebah". Rare (in one of two texts): ln(52/2), in both: ln(52/3), a subject 1.6 times as much.
  const twice = 1 + Math.log(2);
  const rare = Math.log(52 / 2);
  const honey = twice * Math.log(52 / 3) * 1.6;
  const own = Math.hypot(honey, twice * rare * 1.6, twice * rare, rare);
  const other = Math.hypot(honey, twice * rare);
  const inWords = honey ** 2 / (own * other);
  const inMeaning = cosineOf(built.potentialText.place, built.interestText.place);
  const alike = 1 - 2 ** (-(inWords + 0.45 * inMeaning) / 2 / 0.3);
  expect(subject(built)).toBeCloseTo(0.1 + 0.9 * (0.85 * alike + 0.15 * (honey / own) ** 2), 10);
});

test.each([
  ["Kakao", "Cokelat"],
  ["Gabah", "Beras"],
  ["Enau", "Gula merah"],
  ["Keramba", "Pembesaran"],
  ["Empang", "Tambak"],
  ["Tenun", "Jelujur"],
  ["Lidi", "Tulang daun"],
])("%s and %s mean the same", (village, partner) => {
  expect(between(village, partner)).toBeGreaterThan(between(village, "Komputer") + 0.4);
});

test("who looks for sugar means palm sugar too, who looks for palm sugar not any sugar", () => {
  expect(between("Gula aren", "Gula")).toBeGreaterThan(between("Gula", "Gula aren") + 0.1);
});

test("the same sector is not the same subject", () => {
  const chilli = interest({ title: "Klaster cabai", description: null, sectors: ["horticulture"] });
  const garden = (ref: string, title: string) => potential({ ref, title, description: null, sector: "horticulture" });
  const { potentials, interests } = prepareMarket(
    market({ potentials: [garden("P-1", "Kebun buah naga"), garden("P-2", "Kebun cabai")], interests: [chilli] }),
  );
  const [dragonFruit = 0, chillies = 0] = [...potentials.values()].flatMap((from) =>
    [...interests.values()].map((to) => Number(subject(pairOf(from, to)))),
  );
  expect(chillies).toBeGreaterThan(dragonFruit + 0.2);
});

test("a word that the interest excludes in one place and wants in another is wanted", () => {
  const wanted = "Pelatihan bagi kebun kakao yang sudah berbuah, bukan untuk pembukaan kebun baru";
  expect(between("Kebun kakao", wanted)).toBeGreaterThan(0.6);
});

test("a poor kind of what is wanted can be refused by another name of it", () => {
  const wanted = "Membeli biji kakao fermentasi. Kakao asalan tidak kami beli";
  expect(between("Kakao fermentasi", wanted)).toBeGreaterThan(0.6);
});

test("what the interest's text excludes is worth nothing", () => {
  expect(between("Empang udang", "Budidaya ikan di keramba, bukan untuk empang")).toBe(0);
  expect(between("Keramba ikan", "Budidaya ikan di keramba, bukan untuk empang")).toBeGreaterThan(0.6);
});

test("what is excluded counts where it is what a potential is about, not where it is mentioned in passing", () => {
  const coast = interest({ title: "Wisata pantai", description: "Bukan untuk empang.", sectors: [] });
  const worth = (title: string, description: string) =>
    Number(subject(pair({ potential: { title, description, sector: "services" }, interest: coast })));
  expect(worth("Empang warga", "Dekat pantai, ada wisata juga.")).toBe(0);
  expect(worth("Wisata pantai", "Tamu berjalan di antara empang.")).toBeGreaterThan(0.4);
});

test("texts without a single telling word say nothing", () => {
  const silent = pair({
    potential: { title: "Usaha desa", description: null, sector: "services" },
    interest: { title: "Untuk desa", description: null, sectors: [] },
  });
  expect(subject(silent)).toBe("unknown");
});
