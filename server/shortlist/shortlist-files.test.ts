import Excel from "exceljs";
import { getDocumentProxy, extractText } from "unpdf";
import { expect, test } from "vitest";

import { evaluatePair, prepareMarket } from "~/matching/engine";
import { interest } from "~/matching/testing/interest";
import { partner } from "~/matching/testing/partner";
import { potential } from "~/matching/testing/potential";
import { village } from "~/matching/testing/village";

import { writeTable } from "../tables/write-table";
import { describedPotential } from "./described-potential";
import { writable } from "./pdf-paper";
import type { Shortlist, Shortlisted } from "./read-shortlist.server";
import { shortlistPdf } from "./shortlist-pdf";
import { shortlistTable } from "./shortlist-table";

const made = { at: new Date("2026-11-24T03:00:00Z"), day: "2026-11-24" };

function saved(title: string, note: string | null): Shortlisted {
  const value = potential({ title });
  const place = village();
  const market = {
    villages: [place],
    potentials: [value],
    partners: [partner()],
    interests: [interest()],
    outcomes: [],
  };
  const evaluation = evaluatePair(
    prepareMarket(market),
    { potential: "P-1", interest: "I-1" },
    { asOf: made.day, language: "id" },
  );
  const { kind, sector, readiness, volume, needs, fundingNeed } = value;
  return {
    potential: "P-1",
    title,
    village: place.name,
    district: "Loa Kulu",
    choice: "saved",
    note,
    reason: null,
    at: made.at,
    current: {
      potential: {
        ref: "P-1",
        title,
        kind,
        sector,
        readiness,
        volume,
        needs,
        fundingNeed,
        village: { key: place.key, name: place.name, status: place.status },
        district: "Loa Kulu",
        invented: [],
        photo: null,
      },
      facts: { households: 40, institution: "farmer_group", legal: [], beneficiaries: null },
      village: place,
      match: evaluation.kind === "match" ? evaluation.match : null,
      blockers: evaluation.kind === "match" ? [] : evaluation.texts,
    },
  };
}

const gone: Shortlisted = { ...saved("Madu kelulut", "Tanyakan lagi."), current: null };

const shortlist = (entries: Shortlisted[]): Shortlist => ({
  interest: {
    ref: "I-1",
    title: "Kakao rakyat naik kelas",
    state: "published",
    fundSource: "tjsl",
    offers: ["training", "market_access", "equipment"],
    budgetPerVillage: { min: 25_000_000, max: 200_000_000 },
  },
  partner: "PT Contoh",
  saved: entries,
  dismissed: [],
  listVersion: "2026-11-24/m4f1d08a2c5e7/default/1",
});

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

test("the paper tells who proposes what when, how well each fits and why, what is needed and offered, and the note", async () => {
  const entries = [saved("Kakao fermentasi", "Kunjungi Maret."), gone];
  const pdf = await shortlistPdf(shortlist(entries), made, "id");
  const pages = await pagesOf(pdf);
  const all = pages.join(" ").replaceAll(/\s+/g, " ");
  const match = entries[0]?.current?.match;
  if (!match) throw new Error("the pair does not fit");
  for (const words of [
    "Kakao rakyat naik kelas",
    "PT Contoh",
    "24 November 2026",
    "2 potensi",
    "Desa Lung Anai, Kecamatan Loa Kulu",
    `${Math.round(match.score)} dari 100`,
    "Akses pasar: ditawarkan",
    "Sertifikasi: tidak ditawarkan",
    "Rp50.000.000–Rp150.000.000",
    "Rp25.000.000–Rp200.000.000",
    "Kunjungi Maret.",
    "Sedang tidak tayang",
  ]) {
    expect(all).toContain(words);
  }
  for (const reason of match.reasons)
    expect(all.replaceAll(" ", "")).toContain(writable(reason.text).replaceAll(" ", ""));
  for (const [at, page] of pages.entries()) expect(page).toContain(`Halaman ${at + 1} dari ${pages.length}`);
});

test("a long list breaks into pages without an empty one, in English too", async () => {
  const note = "Catatan panjang untuk rapat. ".repeat(60).trim();
  const many = Array.from({ length: 12 }, (_, at) => saved(`Potensi nomor ${at + 1} ${"panjang ".repeat(10)}`, note));
  const pages = await pagesOf(await shortlistPdf(shortlist(many), made, "en"));
  expect(pages.length).toBeGreaterThan(6);
  expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  for (const page of pages) expect(page.length).toBeGreaterThan(200);
  expect(pages.join(" ")).toContain("12 potentials");
});

test("letters that the paper's fonts do not know become plain ones or a question mark, never a wrong sign", () => {
  expect(writable("Tenun “ulap doyo” – Rp5 juta • café")).toBe("Tenun “ulap doyo” – Rp5 juta • café");
  expect(writable("Đayak ě 🌱 ﷽\u0000")).toBe("?ayak e ? ??");
});

test("a workbook has a row each, with figures as numbers and nothing that runs", async () => {
  const bytes = await writeTable(
    shortlistTable(shortlist([saved("=HYPERLINK(1)", "Kunjungi Maret."), gone]), "id"),
    "xlsx",
  );
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  const sheet = workbook.getWorksheet("Pilihan");
  const headers = sheet?.getRow(1).values;
  const cell = (row: number, header: string) =>
    sheet?.getRow(row).getCell(Array.isArray(headers) ? headers.indexOf(header) : 0);
  expect(cell(2, "Potensi")?.type).toBe(Excel.ValueType.String);
  expect(cell(2, "Perlu dana paling sedikit (Rp)")?.value).toBe(50_000_000);
  expect(cell(2, "Nilai (0–100)")?.type).toBe(Excel.ValueType.Number);
  expect(cell(2, "Catatan")?.value).toBe("Kunjungi Maret.");
  expect(cell(3, "Penghalang")?.value).toBe("Sedang tidak tayang");
  expect(cell(3, "Kode")?.value).toBe("P-1");
});

test("a need is told beside whether it is offered, in the reader's language", () => {
  const described = describedPotential(saved("Kakao", null), shortlist([]), "en");
  expect(described.needs).toEqual([
    { word: "Market access", isOffered: true },
    { word: "Certification", isOffered: false },
  ]);
  expect(described.alsoOffered).toEqual(["Training", "Equipment"]);
});
