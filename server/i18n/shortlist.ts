import type { Language } from "~/matching/domain/vocabulary";

import { shortlistEn } from "./shortlist.en";
import { shortlistId, type ShortlistText } from "./shortlist.id";

/** What files made from a shortlist say, in the reader's language. */
export const shortlistText: Record<Language, ShortlistText> = { id: shortlistId, en: shortlistEn };
