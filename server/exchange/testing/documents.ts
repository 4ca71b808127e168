import { nothingElseExists, readExchange } from "../read-exchange";
import type { Problem } from "../problem";

type Fields = Record<string, unknown>;

/** A sound village row; what a test cares about it names itself, undefined leaves a field out. */
export const aVillage = (fields: Fields = {}): Fields => ({
  code: "64.02.02.2010",
  name: "Lung Anai",
  district: "64.02.02",
  ...fields,
});

/** A sound potential row of that village. */
export const aPotential = (fields: Fields = {}): Fields => ({
  ref: "P-1",
  village: "64.02.02.2010",
  kind: "flagship_product",
  sector: "plantation",
  title: "Kakao fermentasi Lung Anai",
  readiness: "producing",
  ...fields,
});

/** A sound partner row. */
export const aPartner = (fields: Fields = {}): Fields => ({
  ref: "M-1",
  name: "PT Multi Harapan Utama",
  type: "company",
  ...fields,
});

/** A sound interest row of that partner. */
export const anInterest = (fields: Fields = {}): Fields => ({
  ref: "I-1",
  partner: "M-1",
  title: "Kebun kakao di lingkar tambang",
  offers: ["training"],
  fund_source: "tjsl",
  capacity: 4,
  opens: "2026-01-01",
  closes: "2026-12-31",
  ...fields,
});

/** A sound outcome row of that potential and that interest. */
export const anOutcome = (fields: Fields = {}): Fields => ({
  potential: "P-1",
  interest: "I-1",
  side: "village",
  type: "viewed",
  at: "2026-02-01T03:00:00Z",
  ...fields,
});

/** A file with one sound row in each list, save for the lists that a test gives. */
export function aDocument(lists: Record<string, unknown> = {}): Fields {
  return {
    format: "gandeng-desa/1",
    villages: [aVillage()],
    potentials: [aPotential()],
    partners: [aPartner()],
    interests: [anInterest()],
    outcomes: [anOutcome()],
    ...lists,
  };
}

/** The bytes of a JSON file. */
export const jsonBytes = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

/** Reads a file that has to stand alone, in the default time zone. */
export const readAlone = (bytes: Uint8Array) =>
  readExchange(bytes, { timeZone: "Asia/Makassar", findExisting: nothingElseExists });

/** The problems of a file that has to stand alone. */
export async function problemsOf(bytes: Uint8Array): Promise<readonly Problem[]> {
  const reading = await readAlone(bytes);
  return reading.ok ? [] : reading.problems;
}
