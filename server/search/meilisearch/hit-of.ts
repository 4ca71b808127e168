import { kilometresBetween } from "~/matching/engine";

import { markedTexts } from "../found-texts";
import { markerOf } from "../mark-words";
import type { Hit, SearchRequest, Stretch } from "../search";
import { markedWords } from "./marked-words";
import type { FoundDocument } from "./search-answer";

/** The texts of a found document with what was sought marked, in words that were taken for others too. */
export function textsOf(document: FoundDocument, text: string): Omit<Hit, "distanceKm"> {
  const { ref, title } = document;
  if (text.trim() === "") return { ref, title: unmarked(title), snippet: null };
  return markedTexts(document, markerOf(text, [...new Set(markedWords(document))]));
}

/** One thing found, with how far it is. */
export function hitOf(document: FoundDocument, { text, near }: Pick<SearchRequest, "text" | "near">): Hit {
  const { position } = document;
  const distanceKm = near && position ? kilometresBetween(near, position) : null;
  return { ...textsOf(document, text), distanceKm };
}

const unmarked = (text: string): Stretch[] => (text === "" ? [] : [{ text, isMarked: false }]);
