import { indexTerms } from "~/matching/engine";

import type { SearchDocument } from "../search";
import { termWords } from "./subject-words";

/** Later than any interest closes. */
const NEVER = 9999_12_31;

/** The document with the roots and subjects it is found by, and what it is sorted and filtered by as numbers. */
export function indexDocument({ position, closes, ...document }: SearchDocument) {
  const { title, place, labels, body } = document;
  return {
    ...document,
    terms: indexTerms([title, place, labels, body].join("\n")).map(termWords).join(" "),
    titleLength: title.trim().split(/\s+/).length,
    closes: closes === null ? NEVER : dayNumber(closes),
    _geo: position && { lat: position.latitude, lng: position.longitude },
  };
}

/** A day (ISO 8601) as a number that grows with it: 2026-03-01 is 20260301. */
export const dayNumber = (day: string): number => Number(day.slice(0, 10).replaceAll("-", ""));
