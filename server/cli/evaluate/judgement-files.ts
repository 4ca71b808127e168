import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { z } from "zod";

import type { Market } from "~/matching/domain/market";
import { BLOCKER_CODES, type BlockerCode } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import type { ExpectedBlockers, Judgement } from "~/matching/engine/index";

import { exchangeText, fillIn } from "../../i18n/exchange";
import type { ExchangeText } from "../../i18n/exchange.id";
import { UnusableInput } from "../unusable-input";

/** The market that a file's refs are those of, and the language in which its mistakes are told. */
type Reading = { market: Market; language: Language };

type Row = { line: number; cells: Record<string, string> };
type Mistake = { code: keyof ExchangeText["judgements"]; facts: Record<string, string> };

/** More mistakes of one file than this help nobody. */
const MOST_TOLD = 100;
const GRADE = /^[0-3]$/;
const isGradeColumn = (column: string) => column.startsWith("grade_");

/**
 * Reads judgements as CSV (RFC 4180): columns interest, potential and one grade_… (0..3) per grader; others are passed over.
 * @throws UnusableInput with every mistake in the file
 */
export function readJudgements(file: string, bytes: Uint8Array, reading: Reading): Judgement[] {
  const { columns, rows } = readRows(file, bytes, reading);
  const graders = columns.filter(isGradeColumn);
  const mistakes: Mistake[] = graders.length === 0 ? [{ code: "grade_column_missing", facts: {} }] : [];
  mistakes.push(...wrongRefs(columns, rows, reading.market));
  for (const { line, cells } of rows) {
    for (const column of graders) {
      const found = cells[column] ?? "";
      if (GRADE.test(found)) continue;
      mistakes.push({ code: "wrong_grade", facts: { line: String(line), column, found: JSON.stringify(found) } });
    }
  }
  refuse(file, mistakes, reading.language);
  return rows.map(({ cells }) => ({ ...refsOf(cells), grades: graders.map((column) => Number(cells[column])) }));
}

/**
 * Reads expected blockers as CSV: columns interest, potential and blockers (codes with spaces between, empty for none).
 * @throws UnusableInput with every mistake in the file
 */
export function readBlockers(file: string, bytes: Uint8Array, reading: Reading): ExpectedBlockers[] {
  const { columns, rows } = readRows(file, bytes, reading);
  const mistakes = wrongRefs(columns, rows, reading.market);
  if (!columns.includes("blockers")) mistakes.push({ code: "column_missing", facts: { column: "blockers" } });
  const expected = rows.map(({ line, cells }) => {
    const blockers: BlockerCode[] = [];
    for (const word of (cells["blockers"] ?? "").split(/\s+/).filter((one) => one !== "")) {
      const code = BLOCKER_CODES.find((known) => known === word);
      if (code) blockers.push(code);
      else mistakes.push({ code: "wrong_blocker", facts: { line: String(line), found: JSON.stringify(word) } });
    }
    return { ...refsOf(cells), blockers };
  });
  refuse(file, mistakes, reading.language);
  return expected;
}

const refsOf = (cells: Row["cells"]) => ({ interest: cells["interest"] ?? "", potential: cells["potential"] ?? "" });

function readRows(file: string, bytes: Uint8Array, { language }: Reading): { columns: string[]; rows: Row[] } {
  const [header, ...records] = parsed(file, bytes, language);
  const columns = header?.record ?? [];
  const rows = records.map(({ record, info: { lines } }) => ({
    line: lines,
    cells: Object.fromEntries(columns.map((column, at) => [column, record[at]?.trim() ?? ""])),
  }));
  return { columns, rows };
}

type Parsed = { record: string[]; info: { lines: number } };

const parsedShape = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

function parsed(file: string, bytes: Uint8Array, language: Language): Parsed[] {
  const text = exchangeText[language].judgements;
  try {
    const decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const records: unknown = parse(decoded, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return parsedShape.parse(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw new UnusableInput([fillIn(text.not_utf8, { file })]);
    const line = "lines" in error ? String(error["lines"]) : "?";
    throw new UnusableInput([fillIn(text.broken, { file, line, reason: error.code })]);
  }
}

function wrongRefs(columns: readonly string[], rows: readonly Row[], market: Market): Mistake[] {
  const missing = ["interest", "potential"].filter((column) => !columns.includes(column));
  if (missing.length > 0) return missing.map((column) => ({ code: "column_missing", facts: { column } }));
  const interests = new Set(market.interests.map(({ ref }) => ref));
  const potentials = new Set(market.potentials.map(({ ref }) => ref));
  const lines = new Map<string, number>();
  return rows.flatMap(({ line: number, cells }) => {
    const { interest, potential } = refsOf(cells);
    const line = String(number);
    const other = lines.get(`${interest} ${potential}`);
    lines.set(`${interest} ${potential}`, number);
    const found: Mistake[] = [];
    if (!interests.has(interest))
      found.push({ code: "unknown_interest", facts: { line, found: JSON.stringify(interest) } });
    if (!potentials.has(potential))
      found.push({ code: "unknown_potential", facts: { line, found: JSON.stringify(potential) } });
    if (other !== undefined) found.push({ code: "repeated", facts: { line, other: String(other) } });
    return found;
  });
}

function refuse(file: string, mistakes: readonly Mistake[], language: Language): void {
  if (mistakes.length === 0) return;
  const text = exchangeText[language].judgements;
  const lines = mistakes.slice(0, MOST_TOLD).map(({ code, facts }) => fillIn(text[code], { file, ...facts }));
  if (mistakes.length > MOST_TOLD) lines.push(fillIn(text.more, { count: String(mistakes.length - MOST_TOLD) }));
  throw new UnusableInput(lines);
}
