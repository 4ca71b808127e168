import type { NoticeKind } from "../notifications/notice-kinds";

/** What notifications and digests say; `{name}` in a sentence is filled in. */
export type NotificationWords = {
  /** One sentence for each kind; it names every field of `NOTICE_FIELDS`, and no other. */
  notices: Readonly<Record<NoticeKind, string>>;
  /** For a kind that is not known (any more). */
  unknown: string;
  digest: {
    subject: (count: number) => string;
    greeting: (name: string) => string;
    intro: (count: number) => string;
    more: (count: number) => string;
    openAll: string;
    open: string;
    why: string;
    settings: string;
    stop: string;
    phone: (count: number) => string;
  };
  /** The message of what saved searches found; counts are numbers, or `100+`. */
  searches: {
    subject: (count: string) => string;
    intro: string;
    found: (name: string, count: string) => string;
    openSearch: (name: string) => string;
    openAll: string;
    why: string;
    settings: string;
    stop: string;
    phone: (count: string) => string;
  };
};
