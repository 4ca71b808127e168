import { expect, test } from "vitest";
import type { ReasonPhrase } from "./reason-phrase";
import { reasonText } from "./reasons";

const said = (facts: ReasonPhrase["facts"], favourable = true) =>
  reasonText({ facts, side: "partner", favourable }, "id");

test("the subject is named from each side's view", () => {
  const facts = { criterion: "subject", shared: [{ subject: "cocoa" }], excluded: [] } as const;
  expect(said(facts)).toBe("Yang dicari mitra memang ada di desa ini: kakao.");
  expect(reasonText({ facts, side: "village", favourable: true }, "id")).toBe(
    "Mitra memang mencari yang digarap desa ini: kakao.",
  );
  expect(said({ ...facts, excluded: [{ subject: "brackish_pond" }] }, false)).toBe(
    "Mitra menyatakan tidak mencari tambak.",
  );
  expect(said({ ...facts, shared: [] }, false)).toBe("Uraian keduanya tidak menyebut hal yang sama.");
});

test("met needs are counted and named, an unmet first need is said", () => {
  const needs = ["capital", "training", "market_access"] as const;
  expect(said({ criterion: "support", needs, met: ["capital", "market_access"], purchase: null })).toBe(
    "Dari 3 kebutuhan desa, 2 dipenuhi: modal usaha dan akses pasar.",
  );
  expect(said({ criterion: "support", needs, met: ["training"], purchase: null }, false)).toBe(
    "Dari 3 kebutuhan desa, 1 dipenuhi: pelatihan; kebutuhan pertama, modal usaha, belum.",
  );
  expect(said({ criterion: "support", needs, met: needs, purchase: null })).toBe(
    "Semua kebutuhan desa dipenuhi: modal usaha, pelatihan, dan akses pasar.",
  );
});

test("a buyer of something else is no market", () => {
  const facts = { criterion: "support", needs: ["market_access"], met: ["market_access"] } as const;
  expect(said({ ...facts, purchase: "this" })).toBe("Desa mencari pasar, dan mitra memang hendak membeli.");
  expect(said({ ...facts, purchase: "something_else" }, false)).toBe(
    "Desa mencari pasar, tetapi yang hendak dibeli mitra tampaknya barang lain.",
  );
});

test("money says whether it is too much", () => {
  const perVillage = { min: 25_000_000, max: 100_000_000 };
  expect(said({ criterion: "budget", need: { min: 300_000_000, max: null }, perVillage }, false)).toBe(
    "Dana yang dibutuhkan, Rp300.000.000, melebihi dukungan mitra per desa, Rp25.000.000–Rp100.000.000.",
  );
});

test("a wish over the range and a need under it are not called suitable", () => {
  const perVillage = { min: 25_000_000, max: 100_000_000 };
  expect(said({ criterion: "budget", need: { min: 50_000_000, max: 150_000_000 }, perVillage })).toBe(
    "Kebutuhan terkecil, Rp50.000.000, masih dalam dukungan mitra per desa, Rp25.000.000–Rp100.000.000; yang terbesar, Rp150.000.000, melebihinya.",
  );
  expect(said({ criterion: "budget", need: { min: 5_000_000, max: 10_000_000 }, perVillage })).toBe(
    "Dana yang dibutuhkan, Rp5.000.000–Rp10.000.000, lebih kecil dari dukungan mitra per desa, Rp25.000.000–Rp100.000.000.",
  );
});

test("place says how far, within what", () => {
  expect(said({ criterion: "place", where: "radius", distanceKm: 12.3, radiusKm: 30 })).toBe(
    "Desa berjarak 12 km dari lokasi mitra, dalam radius 30 km.",
  );
  expect(said({ criterion: "place", where: "village", distanceKm: null, radiusKm: null })).toBe(
    "Desa ini disebut sebagai tujuan mitra.",
  );
});

test("an urban ward is told that it cannot sign, by which rule", () => {
  const ward = { institution: "bumdes", held: ["nib"], missing: [], status: "urban_ward" } as const;
  expect(said({ criterion: "readiness_to_sign", ...ward }, false)).toBe(
    "Kelurahan tidak dapat menandatangani Perjanjian Bersama (Permendagri 96/2017).",
  );
  expect(said({ criterion: "readiness_to_sign", ...ward, status: "definitive" })).toBe(
    "Pengelola dan berkasnya siap: BUMDes, NIB.",
  );
});
