import type { SearchDocument, SearchRequest } from "../search";

let made = 0;

/** A potential's document with sensible fields; what a test cares about it names itself. */
export function aDocument(fields: Partial<SearchDocument> = {}): SearchDocument {
  made += 1;
  return {
    kind: "potentials",
    id: made,
    version: made,
    ref: `P-${made}`,
    title: `Potensi ${made}`,
    place: "Lung Anai, Loa Kulu",
    body: "",
    labels: "",
    codes: { sector: ["plantation"], kind: ["agriculture"], district: ["64.02.02"], readiness: ["producing"] },
    position: null,
    newest: 1_700_000_000 + made,
    size: 0,
    attention: 0,
    closes: null,
    ...fields,
  };
}

/** A search for potentials that asks for nothing in particular. */
export const ANYTHING: SearchRequest = {
  sought: "potentials",
  text: "",
  selected: {},
  sort: "relevance",
  near: null,
  day: "2026-11-24",
  page: 1,
  pageSize: 12,
};
