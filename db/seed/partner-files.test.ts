import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";

import {
  ASNAF,
  BENEFICIARIES,
  COMMERCIAL_TERMS,
  FUND_SOURCES,
  KINDS,
  PARTNER_TYPES,
  PERIODS,
  PPM_PILLARS,
  READINESS_LEVELS,
  SDGS_DESA,
  SECTORS,
  SUPPORTS,
  UNITS,
  ZAKAT_USES,
} from "~/matching/domain/vocabulary";

import commercial from "./interests/commercial.json";
import dskl from "./interests/dskl.json";
import grant from "./interests/grant.json";
import infak from "./interests/infak.json";
import ppm from "./interests/ppm.json";
import tjsl from "./interests/tjsl.json";
import zakat from "./interests/zakat.json";
import partnerFile from "./partners.json";

type PartnerRow = {
  ref: string;
  name: string;
  type: string;
  kbli?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  description: string;
  source: string;
  invented: readonly string[];
};

type InterestRow = {
  ref: string;
  partner: string;
  title: string;
  description: string;
  kinds: readonly string[];
  sectors: readonly string[];
  offers: readonly string[];
  fund_source: string;
  budget?: { total: number; per_village_min: number; per_village_max: number } | undefined;
  capacity: number;
  districts: readonly string[];
  villages: readonly string[];
  radius_km?: number | undefined;
  beneficiaries?: readonly string[] | undefined;
  asnaf?: readonly string[] | undefined;
  sdgs_desa?: readonly number[] | undefined;
  ppm_pillars?: readonly string[] | undefined;
  min_readiness?: string | undefined;
  excluded_sectors: readonly string[];
  zakat_use?: string | undefined;
  commercial_terms?: string | undefined;
  wanted?: { amount: number; unit: string; per: string } | undefined;
  opens: string;
  closes: string;
  source: string;
  invented: readonly string[];
};

/** The day of the demonstration: what is open on it is what a visitor of the seed sees. */
const DEMONSTRATION_DAY = "2026-11-24";
const FILES: Record<string, readonly InterestRow[]> = { tjsl, ppm, zakat, infak, dskl, grant, commercial };

const partners: readonly PartnerRow[] = partnerFile;
const interests = Object.values(FILES).flat();
const open = interests.filter(({ opens, closes }) => opens <= DEMONSTRATION_DAY && DEMONSTRATION_DAY <= closes);

const codesOf = (file: "districts" | "villages") => {
  const path = createRequire(import.meta.url).resolve(`idn-area-data/data/${file}.csv`);
  const rows = readFileSync(path, "utf8").split(/\r?\n/u);
  return new Set(rows.map((row) => row.split(",")[0] ?? ""));
};
const districts = codesOf("districts");
const villages = codesOf("villages");

const refsWhere = <Row extends { ref: string }>(rows: readonly Row[], isWrong: (row: Row) => boolean) =>
  rows.filter((row) => isWrong(row)).map(({ ref }) => ref);
const strangers = <Code>(list: readonly Code[], found: readonly Code[]) => found.filter((code) => !list.includes(code));
const one = (code: string | undefined) => (code === undefined ? [] : [code]);
const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const isRupiah = (amount: number) => Number.isSafeInteger(amount) && amount > 0;

describe("partners.json", () => {
  test("holds at least 45 partners of every type, each with its own ref and name", () => {
    expect(partners.length).toBeGreaterThanOrEqual(45);
    expect(new Set(partners.map(({ ref }) => ref)).size).toBe(partners.length);
    expect(new Set(partners.map(({ name }) => name)).size).toBe(partners.length);
    expect(new Set(partners.map(({ type }) => type))).toEqual(new Set(PARTNER_TYPES));
  });

  test("begins with the company of the five MoU villages and names Baznas and the companion foundation", () => {
    expect(partners[0]).toMatchObject({ ref: "M-01", name: "PT Multi Harapan Utama" });
    expect(partners.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Baznas Kutai Kartanegara", "Yayasan Pede Nusantara Madani Kukar"]),
    );
  });

  test("says of each partner who it is and where that is known from", () => {
    expect(refsWhere(partners, ({ description, source }) => description.trim() === "" || source.trim() === "")).toEqual(
      [],
    );
  });

  test("marks an organisation that does not exist in its name, its source and its invented fields", () => {
    const isExample = ({ name }: PartnerRow) => name.endsWith("(contoh)");
    expect(partners.some(isExample)).toBe(true);
    expect(refsWhere(partners, (row) => isExample(row) !== row.invented.includes("name"))).toEqual([]);
    expect(refsWhere(partners, (row) => isExample(row) === row.source.includes("http"))).toEqual([]);
  });

  test("gives a site whole, inside Kutai Kartanegara, and marked as approximate", () => {
    expect(refsWhere(partners, (row) => (row.latitude === undefined) !== (row.longitude === undefined))).toEqual([]);
    const sited = partners.filter(({ latitude }) => latitude !== undefined);
    const isOutside = ({ latitude = 0, longitude = 0 }: PartnerRow) =>
      latitude < -1.3 || latitude > 1.2 || longitude < 115.4 || longitude > 117.7;
    expect(refsWhere(sited, isOutside)).toEqual([]);
    expect(
      refsWhere(sited, ({ invented }) => !invented.includes("latitude") || !invented.includes("longitude")),
    ).toEqual([]);
  });

  test("lists as invented only fields that the partner has", () => {
    expect(refsWhere(partners, (row) => row.invented.some((field) => !(field in row)))).toEqual([]);
  });
});

describe("interests/*.json", () => {
  test("hold at least 60 open interests, one not yet open and one closed, each with its own ref and title", () => {
    expect(open.length).toBeGreaterThanOrEqual(60);
    expect(interests.some(({ opens }) => opens > DEMONSTRATION_DAY)).toBe(true);
    expect(interests.some(({ closes }) => closes < DEMONSTRATION_DAY)).toBe(true);
    expect(new Set(interests.map(({ ref }) => ref)).size).toBe(interests.length);
    expect(new Set(interests.map(({ title }) => title)).size).toBe(interests.length);
  });

  test.each(FUND_SOURCES)("keep %s in a file of its own, with an open interest", (fundSource) => {
    expect(refsWhere(FILES[fundSource] ?? [], (row) => row.fund_source !== fundSource)).toEqual([]);
    expect(open.some((row) => row.fund_source === fundSource)).toBe(true);
  });

  test("offer zakat of both uses and trade on all three terms", () => {
    expect(new Set(open.flatMap((row) => one(row.zakat_use)))).toEqual(new Set(ZAKAT_USES));
    expect(new Set(open.flatMap((row) => one(row.commercial_terms)))).toEqual(new Set(COMMERCIAL_TERMS));
  });

  test("belong to a partner of partners.json, and every partner has one", () => {
    const refs = partners.map(({ ref }) => ref);
    const named = interests.map(({ partner }) => partner);
    expect(strangers(refs, named)).toEqual([]);
    expect(strangers(named, refs)).toEqual([]);
  });

  test("use codes of the closed lists only, none twice in a list", () => {
    const codes = (row: InterestRow) => [
      ...strangers<string>(KINDS, row.kinds),
      ...strangers<string>(SECTORS, [...row.sectors, ...row.excluded_sectors]),
      ...strangers<string>(SUPPORTS, row.offers),
      ...strangers<string>(BENEFICIARIES, row.beneficiaries ?? []),
      ...strangers<string>(ASNAF, row.asnaf ?? []),
      ...strangers<number>(SDGS_DESA, row.sdgs_desa ?? []),
      ...strangers<string>(PPM_PILLARS, row.ppm_pillars ?? []),
      ...strangers<string>(READINESS_LEVELS, one(row.min_readiness)),
      ...strangers<string>(ZAKAT_USES, one(row.zakat_use)),
      ...strangers<string>(COMMERCIAL_TERMS, one(row.commercial_terms)),
      ...strangers<string>(UNITS, one(row.wanted?.unit)),
      ...strangers<string>(PERIODS, one(row.wanted?.per)),
    ];
    const lists = (row: InterestRow): readonly (readonly unknown[])[] => [
      row.kinds,
      row.sectors,
      row.excluded_sectors,
      row.offers,
      row.districts,
      row.villages,
      row.beneficiaries ?? [],
      row.asnaf ?? [],
      row.sdgs_desa ?? [],
      row.ppm_pillars ?? [],
      row.invented,
    ];
    expect(refsWhere(interests, (row) => codes(row).length > 0)).toEqual([]);
    expect(refsWhere(interests, (row) => lists(row).some((list) => new Set(list).size < list.length))).toEqual([]);
    expect(refsWhere(interests, (row) => row.offers.length === 0)).toEqual([]);
    expect(refsWhere(interests, (row) => row.sectors.some((sector) => row.excluded_sectors.includes(sector)))).toEqual(
      [],
    );
  });

  test("name districts and villages of Kutai Kartanegara that exist", () => {
    const isUnknown = (code: string, known: ReadonlySet<string>) => !code.startsWith("64.02.") || !known.has(code);
    const areas = (row: InterestRow) => [
      ...row.districts.filter((code) => isUnknown(code, districts)),
      ...row.villages.filter((code) => isUnknown(code, villages)),
    ];
    expect(refsWhere(interests, (row) => areas(row).length > 0)).toEqual([]);
  });

  test("tie a PPM interest to an area and a radius to a site", () => {
    const sites = new Set(partners.filter(({ latitude }) => latitude !== undefined).map(({ ref }) => ref));
    const hasArea = (row: InterestRow) =>
      row.districts.length > 0 || row.villages.length > 0 || row.radius_km !== undefined;
    expect(refsWhere(interests, (row) => row.fund_source === "ppm" && !hasArea(row))).toEqual([]);
    expect(refsWhere(interests, (row) => row.radius_km !== undefined && !sites.has(row.partner))).toEqual([]);
    expect(refsWhere(interests, ({ radius_km: radiusKm = 1 }) => radiusKm <= 0)).toEqual([]);
  });

  test("give every PPM interest its pillars, and nobody else", () => {
    expect(refsWhere(interests, (row) => (row.fund_source === "ppm") !== (row.ppm_pillars ?? []).length > 0)).toEqual(
      [],
    );
  });

  test("reach poor households and an asnaf with every zakat, and give zakat alone a zakat use", () => {
    const isZakat = (row: InterestRow) => row.fund_source === "zakat";
    const zakats = interests.filter(isZakat);
    expect(refsWhere(zakats, ({ beneficiaries = [] }) => !beneficiaries.includes("poor_households"))).toEqual([]);
    expect(refsWhere(zakats, ({ asnaf = [] }) => asnaf.length === 0)).toEqual([]);
    expect(refsWhere(interests, (row) => isZakat(row) !== (row.zakat_use !== undefined))).toEqual([]);
  });

  test("state the terms of every commercial interest, and a quantity instead of a budget for a purchase", () => {
    const isPurchase = (row: InterestRow) => row.commercial_terms === "purchase";
    expect(
      refsWhere(interests, (row) => (row.fund_source === "commercial") !== (row.commercial_terms !== undefined)),
    ).toEqual([]);
    expect(refsWhere(interests, (row) => isPurchase(row) && row.budget !== undefined)).toEqual([]);
    expect(refsWhere(interests, (row) => isPurchase(row) !== (row.wanted !== undefined))).toEqual([]);
    expect(refsWhere(interests, (row) => row.wanted !== undefined && !(row.wanted.amount > 0))).toEqual([]);
  });

  test("hold whole rupiah with minimum ≤ maximum ≤ total, enough for the smallest share of every village", () => {
    const isWrong = ({ budget, capacity }: InterestRow) => {
      if (!budget) return false;
      const { total, per_village_min: min, per_village_max: max } = budget;
      return ![total, min, max].every(isRupiah) || min > max || max > total || min * capacity > total;
    };
    expect(refsWhere(interests, isWrong)).toEqual([]);
    expect(refsWhere(interests, ({ capacity }) => !Number.isInteger(capacity) || capacity < 1)).toEqual([]);
  });

  test("open on or before the day they close", () => {
    expect(refsWhere(interests, ({ opens, closes }) => !isDay(opens) || !isDay(closes) || opens > closes)).toEqual([]);
  });

  test("say what they rest on and which fields are assumed, the budget and the window among them", () => {
    const assumed = (row: InterestRow) => [
      "capacity",
      "opens",
      "closes",
      ...(row.budget ? ["budget"] : []),
      ...(row.wanted ? ["wanted"] : []),
    ];
    expect(refsWhere(interests, (row) => strangers(row.invented, assumed(row)).length > 0)).toEqual([]);
    expect(refsWhere(interests, (row) => row.invented.some((field) => !(field in row)))).toEqual([]);
    expect(
      refsWhere(interests, ({ source, description }) => source.trim() === "" || description.trim() === ""),
    ).toEqual([]);
  });
});
