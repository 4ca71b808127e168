import type { Language } from "~/matching/domain/vocabulary";

import { exchangeEn } from "./exchange.en";
import { exchangeId, type ExchangeText } from "./exchange.id";

/** What reading, writing and ranking files say, in the reader's language. */
export const exchangeText: Record<Language, ExchangeText> = { id: exchangeId, en: exchangeEn };

/** A sentence with its `{holes}` filled in; a hole nobody fills stays. */
export function fillIn(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
