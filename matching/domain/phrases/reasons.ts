import type { Language } from "../vocabulary";
import type { ReasonPhrase } from "./reason-phrase";
import { reasonEn } from "./reasons.en";
import { reasonId } from "./reasons.id";

/** A reason as one sentence, true of the pair whose facts it is given. */
export const reasonText = (phrase: ReasonPhrase, language: Language): string =>
  language === "id" ? reasonId(phrase) : reasonEn(phrase);
