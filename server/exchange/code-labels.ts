import { labels } from "~/matching/domain/phrases/labels";
import type { Language } from "~/matching/domain/vocabulary";

import { exchangeText } from "../i18n/exchange";
import type { Allowed } from "./problem";

/** A code with what it means to a reader. */
export type CodeLabel = { code: string; label: string };

/** The codes that a field may hold with their labels; a list of codes that has no labels is labelled by itself. */
export function codeLabels({ codes, phrases }: Extract<Allowed, { kind: "code" }>, language: Language): CodeLabel[] {
  const phrasesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...labels[language],
    ...exchangeText[language].codes,
  };
  const known = phrases ? phrasesOf[phrases] : undefined;
  return codes.map((code) => ({ code, label: known?.[code] ?? code }));
}
