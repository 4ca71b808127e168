import { drizzle } from "drizzle-orm/postgres-js";
import { describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import * as schema from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { createPostgresSearch } from "../search/postgres/postgres-search";
import { createTestServices } from "../testing/test-services";
import { type AskWhy, askWhy, type WhyReading } from "./ask-why.server";

const database = await createTestDatabase();
const { aVillage, aPotential, aPartner, anInterest } = createFactories(database.db);

const village = await aVillage({ code: "64.02.02.2010", name: "Lung Anai", districtName: "Loa Kulu" });
await aPotential({
  ref: "COCOA",
  villageId: village.id,
  title: "Kakao fermentasi",
  needs: ["training"],
  beneficiaries: ["farmers"],
  readiness: "pilot",
});
await aPotential({ ref: "DRAFT", state: "draft", publishedAt: null });

const partner = await aPartner({ ref: "MHU", name: "PT Multi Harapan Utama" });
const fitting = {
  sectors: ["plantation" as const],
  offers: ["training" as const],
  beneficiaries: ["farmers" as const],
};
await anInterest({ ...fitting, ref: "FITS", title: "Pelatihan kakao", partnerId: partner.id });
await anInterest({ ...fitting, ref: "LATER", title: "Pelatihan petani", opens: "2026-12-01" });
await anInterest({ ref: "EARLY", title: "Modal kebun", offers: ["capital"], minReadiness: "producing" });
await anInterest({ ref: "OVER", title: "Bibit unggul", closes: "2026-11-23" });
await anInterest({ ref: "NO-CROPS", title: "Bantuan umum", excludedSectors: ["plantation"] });
await anInterest({ ref: "HEALTH", title: "Klinik desa", kinds: ["environment_energy"], sectors: ["health"] });
await anInterest({ ref: "CLINIC", title: "Klinik bersama", kinds: ["environment_energy"], sectors: ["health"] });

await anInterest({ ref: "CROWDED", title: "Hanya kerajinan", sectors: ["crafts"], closes: "2026-11-01" });
for (let made = 1; made <= 23; made += 1) {
  await aPotential({ ref: `MANY-${String(made).padStart(2, "0")}`, villageId: village.id, title: `Ladang ${made}` });
}
await aPotential({ ref: "FERRY", title: "Perahu wisata", kind: "tourism_culture", sector: "nature_tourism" });
await anInterest({ ...fitting, ref: "ALL", title: "Semua potensi", sectors: [], offers: ["training"] });

const services = await createTestServices(database);
const ask = (side: "potential" | "interest", ref: string, more: Partial<AskWhy> = {}) =>
  askWhy(services, { asked: { side, ref }, words: "", page: 1, language: "id", ...more });
const refs = ({ found }: WhyReading) => found.answers.map(({ other }) => other.listing.ref);

describe("without words", () => {
  test("near misses come first, then what breaks one rule, then what breaks more; what fits is left out", async () => {
    const reading = await ask("potential", "COCOA");
    expect(refs(reading)).toEqual(["LATER", "EARLY", "NO-CROPS", "OVER", "CLINIC", "CROWDED", "HEALTH"]);
    const verdicts = reading.found.answers.map(({ verdict }) => verdict.kind === "blocked" && verdict);
    expect(verdicts.map((verdict) => verdict && verdict.texts.length)).toEqual([1, 1, 1, 1, 2, 2, 2]);
    const [later, early, ...others] = verdicts.map((verdict) => verdict && verdict.scoreIfLifted);
    expect(Number(later)).toBeGreaterThan(Number(early));
    expect(new Set(others)).toEqual(new Set([null]));
    expect(reading).toMatchObject({ asked: { side: "potential", listing: { title: "Kakao fermentasi" } } });
  });

  test("potentials are told 20 a page, and beyond the last page the last one is", async () => {
    const first = await ask("interest", "CROWDED");
    expect(first.found).toMatchObject({ total: 25, page: 1, pageCount: 2 });
    expect(refs(first)).toHaveLength(20);
    const beyond = await ask("interest", "CROWDED", { page: 9 });
    expect(beyond.found).toMatchObject({ page: 2 });
    expect(new Set([...refs(first), ...refs(beyond)]).size).toBe(25);
  });

  test("there is an empty page when no rule keeps anything away", async () => {
    expect((await ask("interest", "ALL")).found).toMatchObject({ answers: [], total: 0, page: 1, pageCount: 1 });
  });
});

describe("with words", () => {
  test("a slip of the pen finds a match, with its score and weakest point", async () => {
    const { found } = await ask("potential", "COCOA", { words: "pelatihan kakoa" });
    expect(found).toMatchObject({ by: "words", words: 2, matchedWords: 2, total: 1 });
    expect(found.answers).toMatchObject([
      { other: { listing: { ref: "FITS", partner: { name: "PT Multi Harapan Utama" } } }, verdict: { kind: "match" } },
    ]);
  });

  test("a partner's name, a closed window and several broken rules are answered too", async () => {
    expect(refs(await ask("potential", "COCOA", { words: "harapan" }))).toEqual(["FITS"]);
    const closed = await ask("potential", "COCOA", { words: "bibit" });
    expect(closed.found.answers).toMatchObject([
      { verdict: { kind: "blocked", texts: [expect.stringContaining("23 November 2026")] } },
    ]);
    const clinics = await ask("potential", "COCOA", { words: "klinik" });
    expect(refs(clinics).toSorted()).toEqual(["CLINIC", "HEALTH"]);
    expect(clinics.found.answers[0]?.verdict).toMatchObject({ kind: "blocked", scoreIfLifted: null });
  });

  test("a village's name finds its potentials, the best 20 of all", async () => {
    const { found } = await ask("interest", "FITS", { words: "lung anai" });
    expect(found).toMatchObject({ by: "words", total: 24 });
    expect(found.answers).toHaveLength(20);
  });

  test.each(["zzzzzz", "!?", "'; --"])("%j finds nothing", async (words) => {
    expect((await ask("potential", "COCOA", { words })).found).toMatchObject({ by: "words", answers: [], total: 0 });
  });
});

test("it speaks the reader's language", async () => {
  const sentences = async (language: "id" | "en") =>
    JSON.stringify((await ask("potential", "COCOA", { language })).found);
  expect(await sentences("en")).not.toBe(await sentences("id"));
});

test.each(["DRAFT", "NONE", ""])("what is not published (%j) is not found", async (ref) => {
  await expect(ask("potential", ref)).rejects.toMatchObject({ code: "potential_not_found" });
  await expect(ask("interest", ref)).rejects.toMatchObject({ code: "interest_not_found" });
});

test("it costs no statement, with words the one of the search", async () => {
  const statements: string[] = [];
  const db = drizzle(database.sql, { schema, logger: { logQuery: (query) => void statements.push(query) } });
  const counted = { ...services, db, search: createPostgresSearch(db) };
  const asked = { asked: { side: "potential", ref: "COCOA" }, page: 1, language: "id" } as const;
  await askWhy(counted, { ...asked, words: "" });
  expect(statements).toHaveLength(0);
  await askWhy(counted, { ...asked, words: "kakao" });
  expect(statements).toHaveLength(1);
});
