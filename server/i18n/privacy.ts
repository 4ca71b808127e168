import type { Language } from "~/matching/domain/vocabulary";

import { privacyEn } from "./privacy.en";
import { privacyId } from "./privacy.id";
import type { PrivacyWords } from "./privacy.words";

/** The catalogue of each language. */
export const privacyWords: Record<Language, PrivacyWords> = { id: privacyId, en: privacyEn };
