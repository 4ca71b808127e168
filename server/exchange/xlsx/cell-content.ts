import type { CellValue } from "exceljs";

/** What a cell holds: a plain value, nothing, or a formula that failed or was never computed. */
export type CellContent =
  | { kind: "empty" }
  | { kind: "value"; value: string | number | boolean | Date }
  | { kind: "failed"; found: string };

/** What a cell holds, whether it is typed, formatted, linked or computed. */
export function cellContent(value: CellValue): CellContent {
  if (value === null || value === undefined) return { kind: "empty" };
  if (typeof value === "string") return textContent(value);
  if (typeof value === "number" || typeof value === "boolean" || value instanceof Date) return { kind: "value", value };
  if ("error" in value) return { kind: "failed", found: value.error };
  if ("richText" in value) return textContent(value.richText.map(({ text }) => text).join(""));
  if ("hyperlink" in value) return linkContent(value.text);
  if (value.result !== undefined) return cellContent(value.result);
  return { kind: "failed", found: `=${"formula" in value ? value.formula : value.sharedFormula}` };
}

function textContent(text: string): CellContent {
  return text.trim() === "" ? { kind: "empty" } : { kind: "value", value: text };
}

/** A link's text may itself be formatted, against what the library's type says. */
function linkContent(text: unknown): CellContent {
  if (typeof text === "string") return textContent(text);
  if (typeof text !== "object" || text === null || !("richText" in text) || !Array.isArray(text.richText))
    return { kind: "empty" };
  return textContent(text.richText.map((run: unknown) => (hasText(run) ? run.text : "")).join(""));
}

const hasText = (run: unknown): run is { text: string } =>
  typeof run === "object" && run !== null && "text" in run && typeof run.text === "string";
