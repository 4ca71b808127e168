import type { Language } from "../vocabulary";
import type { Labels } from "./label-lists";
import { labelsEn } from "./labels.en";
import { labelsId } from "./labels.id";

export type { Labels } from "./label-lists";

/** Labels of the code lists in the reader's language. */
export const labels: Record<Language, Labels> = { id: labelsId, en: labelsEn };
