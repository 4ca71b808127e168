import type { Db } from "~/db/client";
import { saveNotifications, type Recipients } from "~/db/queries/notifications/save-notifications";

import type { NoticeDetails, NoticeKind } from "./notice-kinds";

export type { Recipients } from "~/db/queries/notifications/save-notifications";

/** What happened, and who should know; the words are made when it is read, in the reader's language. */
export type Notice<Kind extends NoticeKind> = {
  to: Recipients;
  /** The person who did it and need not be told. */
  except?: string | undefined;
  kind: Kind;
  details: NoticeDetails<Kind>;
  /** Path of the page it is about, with a leading slash. */
  path: string;
  at: Date;
  /** When a message of its own tells of it: no digest does. */
  sentAt?: Date | undefined;
  /** Whether somebody who has not read the last one of this kind about this page is not told again. */
  onceUnread?: boolean;
};

/**
 * Tells people of something, in the transaction in which it happens: shown in the app at once, and sent in each person's
 * next digest.
 */
export async function notify<Kind extends NoticeKind>(db: Db, notice: Notice<Kind>): Promise<void> {
  const { to, except = null, kind, details, path, at, sentAt = null, onceUnread = false } = notice;
  await saveNotifications(db, { to, except, kind, details, path, at, sentAt, onceUnread });
}
