/** The lists of a file, in the order in which one may refer to those before it; a workbook's sheets have the same names. */
export const LIST_NAMES = ["villages", "potentials", "partners", "interests", "outcomes"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What a field may hold, for messages, cells and the template. Bounds are inclusive unless `above` is set. */
export type Allowed =
  | { kind: "code"; codes: readonly string[]; phrases?: PhraseList }
  | { kind: "number"; min: number; max: number | null; whole: boolean; above?: boolean; unit?: "rupiah" | "km" }
  | { kind: "text"; max: number }
  | { kind: "ref"; max: number }
  | { kind: "village_code" }
  | { kind: "district_code" }
  | { kind: "boolean" }
  | { kind: "date" }
  | { kind: "instant" }
  | { kind: "list" }
  | { kind: "object" };

/** The catalogue of labels that names the codes of a list, where there is one. */
export type PhraseList =
  | "villageStatus"
  | "kind"
  | "sector"
  | "support"
  | "readiness"
  | "legal"
  | "institution"
  | "beneficiary"
  | "partnerType"
  | "fundSource"
  | "zakatUse"
  | "commercialTerms"
  | "unit"
  | "period"
  | "asnaf"
  | "ppmPillar"
  | "developmentIndex"
  | "sdgDesa"
  | "side"
  | "outcomeType"
  | "declineReason";

/** Problems that concern the file as a whole. */
export type FileProblemCode =
  | "empty_file"
  | "too_large"
  | "not_utf8"
  | "not_json"
  | "old_workbook"
  | "broken_workbook"
  | "no_known_sheet"
  | "not_an_object"
  | "wrong_format";

/** Problems of a list, a row or a field. */
export type FieldProblemCode =
  | "misnamed_sheet"
  | "unknown_column"
  | "repeated_column"
  | "missing"
  | "wrong_type"
  | "unknown_code"
  | "out_of_range"
  | "malformed"
  | "formula_error"
  | "unknown_district"
  | "unknown_parent"
  | "outside_district"
  | "dangling"
  | "duplicate"
  | "taken"
  | "min_above_max"
  | "closes_before_opens"
  | "ppm_without_area"
  | "half_a_location"
  | "code_or_ref_missing"
  | "status_needs_code"
  | "ref_is_a_code"
  | "rating_missing";

/** Where a row stands: `row` is the sheet's real row or the 1-based place in a JSON list, whose 0-based `index` stands beside. */
export type Place = { list: ListName; row: number; index: number | null };

/** A problem of a list (without row), a row (without column) or a field; `column` is dotted (`funding_need.min`). */
export type FieldProblem = {
  list: ListName;
  row: number | null;
  index: number | null;
  column: string | null;
  code: FieldProblemCode;
  /** What stands in the file, as JSON; null where nothing does. */
  found: string | null;
  allowed: Allowed | null;
  /** What the sentence needs besides: the other row of a duplicate, the other bound, the names there are. */
  facts?: Readonly<Record<string, string>>;
};

/** A problem of the whole file; `facts` hold line and column of broken JSON, say. */
export type FileProblem = { list: null; code: FileProblemCode; facts: Readonly<Record<string, string>> };

/** One reason for which a file cannot be used. */
export type Problem = FileProblem | FieldProblem;

const LONGEST_FOUND = 80;

/** A value as a message quotes it: as JSON, so that `"8"` and `8` look different, cut at 80 characters; null of nothing. */
export function quoted(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = JSON.stringify(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
