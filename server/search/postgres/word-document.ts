import { createHash } from "node:crypto";

import type { WordedDocument } from "~/db/queries/search/write-documents";
import { indexTerms, plainWords } from "~/matching/engine";

import type { SearchDocument } from "../search";

/** Parts of a document; what stands in a marked one is found with its mark too. No word begins with one. */
const PARTS = [
  { part: "title", mark: "^" },
  { part: "place", mark: "~" },
  { part: "labels", mark: null },
  { part: "body", mark: null },
] as const;

/** PostgreSQL takes no longer lexemes; nobody seeks one. */
const LONGEST_LEXEME = 80;

/** The document with all that it is found by: its words, their roots, the subjects they name, and its kind. */
export function wordDocument(document: SearchDocument): WordedDocument {
  const words = new Set<string>();
  const marked = new Set([`@${document.kind}`]);
  for (const { part, mark } of PARTS) {
    for (const lexeme of lexemesOf(document[part])) {
      words.add(lexeme);
      if (mark !== null) marked.add(`${mark}${lexeme}`);
    }
  }
  const vector = [...words, ...marked].map((lexeme) => `'${lexeme}'`).join(" ");
  const { version: _, ...content } = document;
  const fingerprint = createHash("md5")
    .update(JSON.stringify([content, vector]))
    .digest("base64url");
  return { ...document, vector, lexemes: [...words], fingerprint };
}

function lexemesOf(text: string): Set<string> {
  const lexemes = [...plainWords(text), ...indexTerms(text)];
  return new Set(lexemes.filter((lexeme) => lexeme.length <= LONGEST_LEXEME));
}
