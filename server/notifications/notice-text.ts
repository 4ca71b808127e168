import type { Language } from "~/matching/domain/vocabulary";

import { notificationWords } from "../i18n/notifications";
import { NOTICE_FIELDS, type NoticeKind } from "./notice-kinds";

/** A notification as it is stored: of any kind, even one that this version no longer knows. */
export type StoredNoticeText = { kind: string; details: Readonly<Record<string, string>> };

/** The sentence of a notification in the reader's language; a general one for a kind that is not known (any more). */
export function noticeText({ kind, details }: StoredNoticeText, language: Language): string {
  const words = notificationWords[language];
  if (!isNoticeKind(kind)) return words.unknown;
  return words.notices[kind].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? "…");
}

const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(NOTICE_FIELDS, kind);
