import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getDistricts, getVillages } from "idn-area-data";
import { expect, test } from "vitest";
import { z } from "zod";
import {
  BENEFICIARIES,
  DEVELOPMENT_INDEXES,
  INSTITUTIONS,
  KINDS,
  LEGAL_DOCUMENTS,
  PERIODS,
  READINESS_LEVELS,
  SECTORS,
  SUPPORTS,
  UNITS,
  VILLAGE_STATUSES,
} from "~/matching/domain/vocabulary";

const REGENCY = "64.02.";
const FACTS = join(import.meta.dirname, "../../../shared/data/kukar/potentials.csv");

const text = z.string().trim().min(1);
const rupiah = z.int().nonnegative();
const provenance = { figures: text.nullable(), source: text, invented: z.array(text) };

const SeedPotential = z.strictObject({
  ref: z.string().regex(/^P-\d{3}$/),
  village: z.string().regex(/^64\.02\.\d\d\.\d{4}$/),
  kind: z.enum(KINDS),
  sector: z.enum(SECTORS),
  title: text.max(120),
  description: text,
  volume: z
    .strictObject({ amount: z.number().positive(), unit: z.enum(UNITS), per: z.enum(PERIODS).optional() })
    .optional(),
  needs: z.array(z.enum(SUPPORTS)).min(1),
  funding_need: z.strictObject({ min: rupiah, max: rupiah }).optional(),
  beneficiaries: z.array(z.enum(BENEFICIARIES)).min(1).optional(),
  households: z.int().positive().optional(),
  sdgs_desa: z.array(z.int().min(1).max(18)).min(1),
  readiness: z.enum(READINESS_LEVELS),
  legal: z.array(z.enum(LEGAL_DOCUMENTS)).min(1).optional(),
  institution: z.enum(INSTITUTIONS).optional(),
  ...provenance,
});

const SeedVillage = z.strictObject({
  code: z
    .string()
    .regex(/^64\.02\.\d\d\.\d{4}$/)
    .nullable(),
  ref: text.optional(),
  name: text,
  district: z.string().regex(/^64\.02\.\d\d$/),
  status: z.enum(VILLAGE_STATUSES),
  parent: z.string().nullable().optional(),
  development_index: z.enum(DEVELOPMENT_INDEXES).optional(),
  basic_needs_met: z.boolean().optional(),
  population: z.int().positive().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  ...provenance,
});

const SeedDistrict = z.strictObject({
  code: z.string().regex(/^64\.02\.\d\d$/),
  name: text,
  latitude: z.number().min(-1.5).max(1.5),
  longitude: z.number().min(115).max(118.5),
  seat: text,
  source: text,
  precision_note: text,
});

const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, path), "utf8"));
const districts = z.array(SeedDistrict).parse(read("districts.json"));
const villages = z.array(SeedVillage).parse(read("villages.json"));
const files = readdirSync(join(import.meta.dirname, "potentials")).map((name) => ({
  name,
  potentials: z.array(SeedPotential).parse(read(join("potentials", name))),
}));
const potentials = files.flatMap((file) => file.potentials).toSorted((a, b) => a.ref.localeCompare(b.ref));

const distinct = (values: readonly string[]) => new Set(values).size;
const districtOf = (village: string) => village.slice(0, "64.02.02".length);
const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const numbersIn = (sentence: string) => sentence.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Refs of the potentials that break a rule. */
const offenders = (breaks: (potential: (typeof potentials)[number]) => boolean) =>
  potentials.filter(breaks).map((potential) => potential.ref);

test("there are at least 150 potentials, in at least 90 villages of all 20 districts", () => {
  expect(potentials.length).toBeGreaterThanOrEqual(150);
  expect(distinct(potentials.map((potential) => potential.village))).toBeGreaterThanOrEqual(90);
  expect(distinct(potentials.map((potential) => districtOf(potential.village)))).toBe(20);
});

test("every kind of potential occurs, the three the marketplace exists for most often", () => {
  const count = (kind: string) => potentials.filter((potential) => potential.kind === kind).length;
  expect(KINDS.filter((kind) => count(kind) < 10)).toEqual([]);
  expect(count("agriculture") + count("umkm") + count("flagship_product")).toBeGreaterThan(potentials.length / 2);
});

test("each district has its own file, which holds its villages only", () => {
  const held = files.map(({ name, potentials: own }) => ({
    name,
    districts: [...new Set(own.map(({ village }) => districtOf(village)))],
  }));
  const expected = districts.map(({ code, name }) => ({ name: `${slug(name)}.json`, districts: [code] }));
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect(held.toSorted(byName)).toEqual(expected.toSorted(byName));
});

test("refs run from P-001 without a gap, in the order of village codes", () => {
  expect(potentials.map((potential) => potential.ref)).toEqual(
    potentials.map((_, index) => `P-${String(index + 1).padStart(3, "0")}`),
  );
  const codes = potentials.map((potential) => potential.village);
  expect(codes).toEqual(codes.toSorted());
});

test("no two potentials share a title or a description", () => {
  expect(distinct(potentials.map((potential) => potential.title))).toBe(potentials.length);
  expect(distinct(potentials.map((potential) => potential.description))).toBe(potentials.length);
});

test("a description has two to four sentences, the last one finished", () => {
  const sentences = (description: string) => description.split(/[.!?](?:\s|$)/).filter((part) => part !== "").length;
  expect(offenders(({ description }) => sentences(description) < 2 || sentences(description) > 4)).toEqual([]);
  expect(offenders(({ description }) => !/[.!?]$/.test(description))).toEqual([]);
});

test("a funding need goes from a smaller amount to a larger one", () => {
  expect(offenders(({ funding_need: need }) => need !== undefined && need.min > need.max)).toEqual([]);
});

test("a list names each code once", () => {
  const repeats = (list: readonly unknown[]) => new Set(list).size !== list.length;
  expect(
    offenders(({ needs, beneficiaries = [], sdgs_desa, legal = [], invented }) =>
      [needs, beneficiaries, sdgs_desa, legal, invented].some(repeats),
    ),
  ).toEqual([]);
});

test("what is marked as invented is a field that is there and may be assumed", () => {
  const assumable = ["needs", "funding_need", "beneficiaries", "households"];
  expect(
    offenders((potential) => potential.invented.some((field) => !(assumable.includes(field) && field in potential))),
  ).toEqual([]);
});

test("every village stands in the national list under the same code, name and district", async () => {
  const national = new Set(
    (await getVillages()).map(({ code, name, district_code: district }) => [code, name, district].join("|")),
  );
  const strangers = villages
    .filter(({ code }) => code !== null)
    .map(({ code, name, district }) => [code, name, district].join("|"))
    .filter((village) => !national.has(village));
  expect(strangers).toEqual([]);
});

test("a village is an urban ward exactly when its code says so", () => {
  const wards = villages.filter(({ status }) => status === "urban_ward").map(({ code }) => code);
  expect(wards).toEqual(villages.map(({ code }) => code).filter((code) => code !== null && /\.1\d{3}$/.test(code)));
});

test("a village is preparatory exactly when it has no code, and then has a ref", () => {
  const preparatory = villages.filter(({ status }) => status === "preparatory");
  expect(preparatory).toEqual(villages.filter(({ code }) => code === null));
  expect(preparatory.map(({ ref }) => ref)).toEqual(["V-LOA-DURI-SEBERANG"]);
});

test("no village is listed twice, and every potential's village is listed", () => {
  const keys = villages.map(({ code, ref }) => code ?? ref ?? "");
  expect(distinct(keys)).toBe(villages.length);
  expect(offenders(({ village }) => !keys.includes(village))).toEqual([]);
});

test("the five villages of the agreement of 26 August 2025 are there", () => {
  const names = ["Lung Anai", "Loh Sumber", "Loa Kulu Kota", "Jembayan Tengah", "Loa Duri Seberang"];
  const signers = villages.filter(({ source }) => source.includes("MoU 26 Agustus 2025"));
  expect(signers.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

test("the twenty districts are those of the national list", async () => {
  const national = (await getDistricts()).filter(({ code }) => code.startsWith(REGENCY));
  expect(districts.map(({ code, name }) => ({ code, name }))).toEqual(
    national.map(({ code, name }) => ({ code, name })),
  );
});

test.skipIf(!existsSync(FACTS))("a number in a text is a number of the village's collected facts", () => {
  const lines = readFileSync(FACTS, "utf8").split("\n");
  const strays = potentials.flatMap(({ ref, village, title, description }) => {
    const facts = new Set(lines.filter((line) => line.startsWith(`${village},`)).flatMap(numbersIn));
    return numbersIn(`${title} ${description}`)
      .filter((number) => !facts.has(number))
      .map((number) => `${ref}: ${number}`);
  });
  expect(strays).toEqual([]);
});
