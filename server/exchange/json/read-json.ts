import { FORMAT } from "../format/lists";
import { LIST_NAMES, type Problem, quoted } from "../problem";
import { noRows, type RawFile, unusable } from "../read/raw-lists";
import { findJsonError } from "./find-json-error";

/** The rows of a JSON file in UTF-8 (with or without a byte order mark); fields that the format does not know are left alone. */
export function readJson(bytes: Uint8Array): RawFile {
  const text = decoded(bytes);
  if (text === null) return unusable({ list: null, code: "not_utf8", facts: {} });
  const parsed = parsedJson(text);
  if (!parsed.ok) {
    const { line, column } = findJsonError(text);
    return unusable({ list: null, code: "not_json", facts: { line: String(line), column: String(column) } });
  }
  const document = parsed.value;
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    return unusable({ list: null, code: "not_an_object", facts: { found: quoted(document) ?? "null" } });
  }
  return rowsOf(new Map(Object.entries(document)));
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsedJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function rowsOf(document: ReadonlyMap<string, unknown>): RawFile {
  const lists = noRows();
  const problems: Problem[] = [];
  const format = document.get("format");
  if (format !== FORMAT) {
    problems.push({ list: null, code: "wrong_format", facts: { found: quoted(format) ?? "-", allowed: FORMAT } });
  }
  for (const list of LIST_NAMES) {
    const rows: unknown = document.get(list) ?? [];
    if (Array.isArray(rows)) {
      lists[list] = rows.map((fields: unknown, index) => ({ row: index + 1, index, fields, unreadable: [] }));
      continue;
    }
    const nowhere = { row: null, index: null, column: null };
    problems.push({ list, ...nowhere, code: "wrong_type", found: quoted(rows), allowed: { kind: "list" } });
  }
  return { lists, problems };
}
