import type { Column } from "../format/columns";
import type { Allowed } from "../problem";
import { instantFromWallClock } from "./wall-clock";

type Plain = string | number | boolean | Date;

/** How cells are read: the zone in which a cell's date and time are meant. */
export type CellReading = { timeZone: string };

/**
 * The field that a cell states, as JSON would state it. Officials type dates, numbers and yes or no in many ways; what
 * can only be meant in one way is understood, everything else is passed on as it stands and refused by the schema.
 */
export function fieldFromCell({ many, allowed }: Column, value: Plain, reading: CellReading): unknown {
  if (!many) return single(allowed, value, reading);
  const text = plainText(value).trim();
  // An empty cell is "unknown"; a dash says that there are none.
  if (text === "-") return [];
  const entries = text.split(allowed.kind === "code" ? /[;,\n]/ : /[;\n]/).map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "").map((entry) => single(allowed, entry, reading));
}

function single(allowed: Allowed, value: Plain, { timeZone }: CellReading): unknown {
  switch (allowed.kind) {
    case "number":
      return typeof value === "string" ? numberFromText(value.trim(), allowed) : plainValue(value);
    case "boolean":
      return booleanFrom(value);
    case "date":
      return value instanceof Date ? plainText(value) : dayFromText(value);
    case "instant":
      return value instanceof Date ? instantFromWallClock(value, timeZone) : plainValue(value);
    case "code":
      return allowed.phrases === "sdgDesa" ? sdgFrom(value) : plainText(value).trim();
    default:
      return plainText(value).trim();
  }
}

/** A day typed into Excel is midnight UTC of that day. */
function plainText(value: Plain): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const plainValue = (value: Plain) => (value instanceof Date ? plainText(value) : value);

/** Dots between groups of three are thousands where no fraction is possible; where one is, `1.500` could be either and stays text. */
function numberFromText(text: string, { whole, min }: Extract<Allowed, { kind: "number" }>): string | number {
  const digits = text.replace(/^Rp\.?\s*/i, "").replaceAll(/\s/g, "");
  const isGrouped = /^\d{1,3}(\.\d{3})+$/.test(digits);
  if (isGrouped && whole) return Number(digits.replaceAll(".", ""));
  if (isGrouped && min >= 0) return text;
  const point = digits.replace(/^(-?\d+),(\d+)$/, "$1.$2");
  return /^-?\d+(\.\d+)?$/.test(point) ? Number(point) : text;
}

const YES = ["ya", "yes", "true", "benar", "1"];
const NO = ["tidak", "no", "false", "salah", "0"];

function booleanFrom(value: Plain): unknown {
  const text = plainText(value).trim().toLowerCase();
  if (YES.includes(text)) return true;
  return NO.includes(text) ? false : plainValue(value);
}

/** `24/11/2026` and `24-11-2026` are day, month, year, as everybody in Indonesia writes them. */
function dayFromText(value: string | number | boolean): unknown {
  if (typeof value !== "string") return value;
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value.trim()) ?? [];
  if (!day || !month || !year) return value.trim();
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function sdgFrom(value: Plain): unknown {
  const text = plainText(value).trim();
  return /^\d+$/.test(text) ? Number(text) : plainValue(value);
}
