import type { DocumentRow } from "~/db/queries/search/read-documents";
import { labels } from "~/matching/domain/phrases/labels";
import { LANGUAGES } from "~/matching/domain/vocabulary";

import type { SearchDocument } from "./search";

/** What the codes of these facets are called is worth seeking. */
const LABELLED = {
  kind: "kind",
  sector: "sector",
  support: "support",
  readiness: "readiness",
  certificate: "legal",
  fund_source: "fundSource",
  partner_type: "partnerType",
} as const;

const FACETS = ["kind", "sector", "support", "readiness", "certificate", "fund_source", "partner_type"] as const;
/** Who takes anything is found by no name of it. */
const MOST_CODES = 6;

/** The row's document, with what its codes are called in both languages. */
export function labelDocument(row: DocumentRow, version: number): SearchDocument {
  const words = FACETS.flatMap((facet) => wordsOf(LABELLED[facet], row.codes[facet] ?? []));
  return { ...row, version, labels: words.join(", ") };
}

function wordsOf(list: (typeof LABELLED)[(typeof FACETS)[number]], codes: readonly string[]): string[] {
  if (codes.length > MOST_CODES) return [];
  return LANGUAGES.flatMap((language) => {
    const words: Record<string, string> = labels[language][list];
    return codes.flatMap((code) => words[code] ?? []);
  });
}
