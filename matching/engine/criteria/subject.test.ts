import { expect, test } from "vitest";
import { interest } from "../../testing/interest";
import { market } from "../../testing/market";
import { pair } from "../../testing/pair";
import { potential } from "../../testing/potential";
import { pairOf } from "../pair";
import { prepareMarket } from "../prepare";
import { subject } from "./subject";

const between = (village: string, partner: string) =>
  subject(
    pair({
      potential: { title: village, description: null, sector: "trade" },
      interest: { title: partner, description: null, sectors: [] },
    }),
  );

test("nothing in common is worth 0.25, the same subject 1", () => {
  expect(between("Melon", "Jagung")).toBeCloseTo(0.25, 10);
  const same = subject(
    pair({
      potential: { title: "Madu kelulut", description: null, sector: "forestry" },
      interest: { title: "Madu kelulut", description: "Hasil hutan", sectors: [] },
    }),
  );
  // Cosine 1 and all of the text named: 0.25 + 0.75 · ((1 − 2^(−1/0.12)) + 1) / 2.
  expect(same).toBeCloseTo(0.25 + 0.375 * (2 - 2 ** (-1 / 0.12)), 10);
});

test("half of a text in common is worked out from the cosine and the share named", () => {
  // Potential: honey twice as title; its sector label "Perdagangan" is one more root, in one text of two.
  // Interest: honey alone. rare = ln(52/2), honey in both texts = ln(52/3) · 1.6, tf = 1 + ln 2.
  const honey = (1 + Math.log(2)) * Math.log(52 / 3) * 1.6;
  const trade = Math.log(52 / 2);
  const norm = Math.hypot(honey, trade);
  const cosine = honey / norm;
  const expected = 0.25 + 0.375 * (1 - 2 ** (-cosine / 0.12) + (honey / norm) ** 2);
  expect(between("Madu", "Lebah")).toBeCloseTo(expected, 10);
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
  expect(between(village, partner)).toBeGreaterThan(0.7);
});

test("who looks for sugar means palm sugar too, who looks for palm sugar not any sugar", () => {
  expect(between("Gula aren", "Gula")).toBeGreaterThan(0.7);
  expect(between("Gula", "Gula aren")).toBeCloseTo(0.25, 10);
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

test("what the interest's text excludes is worth nothing", () => {
  expect(between("Empang udang", "Budidaya ikan di keramba, bukan untuk empang")).toBe(0);
  expect(between("Keramba ikan", "Budidaya ikan di keramba, bukan untuk empang")).toBeGreaterThan(0.6);
});

test("texts without a single telling word say nothing", () => {
  const silent = pair({
    potential: { title: "Usaha desa", description: null, sector: "services" },
    interest: { title: "Untuk desa", description: null, sectors: [] },
  });
  expect(subject(silent)).toBe("unknown");
});
