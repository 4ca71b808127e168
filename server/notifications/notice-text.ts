import { declineReasonText } from "~/matching/domain/phrases/decline-reason";
import { dayInWords } from "~/matching/domain/phrases/format";
import { returnCodesIn, returnReasonText } from "~/matching/domain/phrases/return-reason";
import { DECLINE_REASONS, type Language } from "~/matching/domain/vocabulary";

import { notificationWords } from "../i18n/notifications";
import { NOTICE_FIELDS, type NoticeKind } from "./notice-kinds";

/** A notification as it is stored: of any kind, even one that this version no longer knows. */
export type StoredNoticeText = { kind: string; details: Readonly<Record<string, string>> };

/** The sentence of a notification in the reader's language; a general one for a kind that is not known (any more). */
export function noticeText({ kind, details }: StoredNoticeText, language: Language): string {
  const words = notificationWords[language];
  if (!isNoticeKind(kind)) return words.unknown;
  const told = withDay(withReasons(details, language), language);
  return words.notices[kind].replace(/\{(\w+)\}/g, (_, name: string) => told[name] ?? "…");
}

/** Why something was returned or declined is kept by codes, and words beside them as they were typed. */
function withReasons(details: StoredNoticeText["details"], language: Language): StoredNoticeText["details"] {
  const { reasons, reason, declined } = details;
  const code = DECLINE_REASONS.find((known) => known === declined);
  if (code !== undefined) return { ...details, reason: declineReasonText({ code, words: reason || null }, language) };
  if (reasons === undefined) return details;
  return { ...details, reason: returnReasonText({ codes: returnCodesIn(reasons), words: reason || null }, language) };
}

/** A day is kept as `2026-11-24`, and told in words. */
function withDay(details: StoredNoticeText["details"], language: Language): StoredNoticeText["details"] {
  const { date } = details;
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return details;
  return { ...details, date: dayInWords(date, language) };
}

const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(NOTICE_FIELDS, kind);
