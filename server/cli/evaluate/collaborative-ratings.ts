import type { Rating } from "~/matching/engine/index";

import type { ExchangeText } from "../../i18n/exchange.id";

/** What is wrong with a file of ratings, with what its sentence names. */
export type RatingsProblem = { code: keyof ExchangeText["ratings"]; facts: Record<string, string> };

/** The ratings of a file, or everything that is wrong with it. */
export type ReadRatings = { ok: true; ratings: Rating[] } | { ok: false; problems: RatingsProblem[] };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const COLUMNS = 4;

/**
 * Reads lines of `user item rating time`, separated by tabs, in UTF-8; ids are any text, a header is passed over (a first
 * line of which neither rating nor time is a number), as are line ends of Windows and blank lines at the end.
 */
export function readRatings(bytes: Uint8Array): ReadRatings {
  const text = decoded(bytes);
  if (text === null) return { ok: false, problems: [{ code: "not_utf8", facts: {} }] };
  const lines = text.trimEnd() === "" ? [] : text.replace(/[\r\n]+$/, "").split(/\r?\n/);
  const ratings: Rating[] = [];
  const problems: RatingsProblem[] = [];
  lines.forEach((line, at) => {
    const cells = line.split("\t").map((cell) => cell.trim());
    if (at === 0 && isHeader(cells)) return;
    const found = problemsOf(cells, String(at + 1));
    problems.push(...found);
    const [user = "", item = "", rating, time] = cells;
    if (found.length === 0) ratings.push({ user, item, rating: Number(rating), time: Number(time) });
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ratings };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isHeader(cells: readonly string[]): boolean {
  const [, , rating = "", time = ""] = cells;
  return cells.length === COLUMNS && [rating, time].every((cell) => cell !== "" && !isNumber(cell));
}

/** Written as one, and small enough to be one. */
const isNumber = (cell: string) => NUMBER.test(cell) && Number.isFinite(Number(cell));

function problemsOf(cells: readonly string[], line: string): RatingsProblem[] {
  if (cells.length !== COLUMNS) return [{ code: "columns", facts: { line, found: String(cells.length) } }];
  const [user, item, rating = "", time = ""] = cells;
  const problems: RatingsProblem[] = [];
  if (user === "") problems.push({ code: "user_missing", facts: { line } });
  if (item === "") problems.push({ code: "item_missing", facts: { line } });
  if (!isNumber(rating)) problems.push({ code: "rating_no_number", facts: { line, found: JSON.stringify(rating) } });
  if (!isNumber(time)) problems.push({ code: "time_no_number", facts: { line, found: JSON.stringify(time) } });
  return problems;
}
