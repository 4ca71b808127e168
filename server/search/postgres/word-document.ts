import { createHash } from "node:crypto";

import type { WordedDocument } from "~/db/queries/search/write-documents";
import { indexTerms, plainWords } from "~/matching/engine";

import type { SearchDocument } from "../search";

/** Parts of a document by weight; a lexeme's position says nothing but which weight it has. */
const PARTS = [
  { part: "title", weight: "1A" },
  { part: "place", weight: "2B" },
  { part: "labels", weight: "3C" },
  { part: "body", weight: "4D" },
] as const;

/** PostgreSQL takes no longer lexemes; nobody seeks one. */
const LONGEST_LEXEME = 80;

/** The document with all that it is found by: its words, their roots, the subjects they name, and its kind. */
export function wordDocument(document: SearchDocument): WordedDocument {
  const weights = new Map<string, string[]>([[`@${document.kind}`, ["5D"]]]);
  for (const { part, weight } of PARTS) {
    for (const lexeme of lexemesOf(document[part])) weights.set(lexeme, [...(weights.get(lexeme) ?? []), weight]);
  }
  const vector = [...weights].map(([lexeme, found]) => `'${lexeme}':${found.join(",")}`).join(" ");
  const { version: _, ...content } = document;
  const fingerprint = createHash("md5")
    .update(JSON.stringify([content, vector]))
    .digest("base64url");
  return { ...document, vector, lexemes: [...weights.keys()], fingerprint };
}

function lexemesOf(text: string): Set<string> {
  const lexemes = [...plainWords(text), ...indexTerms(text)];
  return new Set(lexemes.filter((lexeme) => lexeme.length <= LONGEST_LEXEME));
}
