import type { Subject } from "../../domain/subjects";
import { PRODUCT_WORDS } from "./product-words";
import { THEME_WORDS } from "./theme-words";
import type { ThesaurusEntry } from "./thesaurus-entry";

/**
 * Starting thesaurus of Kutai Kartanegara's commodities and crafts: words in one entry mean the same thing. A phrase
 * wins over the words in it ("gula merah" is palm sugar, not sugar).
 */
export const THESAURUS: Record<Subject, ThesaurusEntry> = { ...PRODUCT_WORDS, ...THEME_WORDS };
