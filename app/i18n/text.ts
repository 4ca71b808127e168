import type { Language } from "~/matching/domain/vocabulary";

import { en } from "./en";
import { id, type Text } from "./id";

export type { Text } from "./id";

const texts: Record<Language, Text> = { id, en };

/** The catalogue of a language, for loaders and other places without React. */
export function textFor(language: Language): Text {
  return texts[language];
}
