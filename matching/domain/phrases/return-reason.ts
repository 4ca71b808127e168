import { type Language, RETURN_REASONS, type ReturnReasonCode } from "../vocabulary";
import { labels } from "./labels";

/** Why DPMD returned something: what has to be mended, by code, and what it wrote to it, as typed. One of both is there. */
export type ReturnReason = { codes: readonly ReturnReasonCode[]; words: string | null };

/** The reason as the reader reads it: the codes in their language, then the words. "Other" says nothing beside words. */
export function returnReasonText({ codes, words }: ReturnReason, language: Language): string {
  const told = codes.filter((code) => words === null || code !== "other");
  const named = told.map((code) => labels[language].returnReason[code]).join(", ");
  return [named && `${named}.`, words].filter(Boolean).join(" ");
}

/** The codes as one text, as logs and notifications keep them. */
export const returnCodesText = (codes: readonly ReturnReasonCode[]): string => codes.join(", ");

/** The codes that such a text names; what is none of them is left out. */
export function returnCodesIn(text: string): ReturnReasonCode[] {
  const named = text.split(", ");
  return RETURN_REASONS.filter((code) => named.includes(code));
}
