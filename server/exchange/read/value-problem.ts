import { type Allowed, type FieldProblem, type FieldProblemCode, quoted } from "../problem";

/** What is wrong with a value that its schema refused. */
export function valueProblem(allowed: Allowed, value: unknown): Pick<FieldProblem, "code" | "found" | "allowed"> {
  return { code: codeOf(allowed, value), found: quoted(value), allowed };
}

function codeOf(allowed: Allowed, value: unknown): FieldProblemCode {
  if (value === undefined || value === null) return "missing";
  switch (allowed.kind) {
    case "list":
    case "object":
    case "boolean":
      return "wrong_type";
    case "number":
      return typeof value === "number" ? "out_of_range" : "wrong_type";
    case "code":
      return typeof value === (allowed.phrases === "sdgDesa" ? "number" : "string") ? "unknown_code" : "wrong_type";
    case "text":
      return typeof value === "string" ? "out_of_range" : "wrong_type";
    default:
      return typeof value === "string" ? "malformed" : "wrong_type";
  }
}
