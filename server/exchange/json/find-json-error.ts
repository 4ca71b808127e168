/** A place in a text, both counted from 1. */
export type TextPlace = { line: number; column: number };

const TOKEN =
  /[ \t\r\n]+|[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** What may come next inside the innermost bracket. */
type Expectation = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end";

/**
 * Where a text stops being JSON: the first token that cannot stand there, or its end. `JSON.parse` refuses the same
 * texts but names the place in some versions only, and never for short ones.
 */
export function findJsonError(text: string): TextPlace {
  const open: ("{" | "[")[] = [];
  let expected: Expectation | "nothing" = "value";
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return placeOf(text, at);
    if (!/^[ \t\r\n]/.test(token)) {
      const next = after(token, expected, open);
      if (next === null) return placeOf(text, at);
      expected = next;
    }
    at += token.length;
  }
  return placeOf(text, at);
}

function after(token: string, expected: Expectation | "nothing", open: ("{" | "[")[]): Expectation | "nothing" | null {
  if (token === "}" || token === "]") return afterClosing(token, expected, open);
  switch (expected) {
    case "value":
    case "value or end":
      return afterValue(token, open);
    case "key":
    case "key or end":
      return token.startsWith('"') ? "colon" : null;
    case "colon":
      return token === ":" ? "value" : null;
    case "comma or end":
      if (token !== ",") return null;
      return open.at(-1) === "{" ? "key" : "value";
    default:
      return null;
  }
}

function afterValue(token: string, open: ("{" | "[")[]): Expectation | "nothing" | null {
  if (token === "," || token === ":") return null;
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "key or end" : "value or end";
  }
  return open.length > 0 ? "comma or end" : "nothing";
}

function afterClosing(token: "}" | "]", expected: string, open: ("{" | "[")[]): Expectation | "nothing" | null {
  const isOpen = open.at(-1) === (token === "}" ? "{" : "[");
  const mayEnd = expected === "comma or end" || expected === (token === "}" ? "key or end" : "value or end");
  if (!isOpen || !mayEnd) return null;
  open.pop();
  return open.length > 0 ? "comma or end" : "nothing";
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: at - lineStart + 1 };
}
