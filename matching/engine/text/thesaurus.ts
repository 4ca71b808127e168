import type { Subject } from "../../domain/subjects";
import { CROP_WORDS } from "./crop-words";
import { PEOPLE_WORDS } from "./people-words";
import { PRODUCT_WORDS } from "./product-words";
import { THEME_WORDS } from "./theme-words";
import type { ThesaurusEntry } from "./thesaurus-entry";

/**
 * Thesaurus of Kutai Kartanegara's commodities, crafts and programmes, with the Kutai and Banjar words for them. A phrase
 * wins over the words in it ("gula merah" is palm sugar, not sugar).
 */
export const THESAURUS: Record<Subject, ThesaurusEntry> = {
  ...CROP_WORDS,
  ...PRODUCT_WORDS,
  ...THEME_WORDS,
  ...PEOPLE_WORDS,
};
