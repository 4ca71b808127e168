import { countUnreadNotifications } from "~/db/queries/notifications/count-unread-notifications";
import { findNoticePath } from "~/db/queries/notifications/find-notice-path";
import { findNotifications } from "~/db/queries/notifications/find-notifications";
import { saveRead } from "~/db/queries/notifications/save-read";
import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { noticeText } from "./notice-text";

/** A notification in the reader's words. */
export type ShownNotice = { id: number; text: string; path: string; createdAt: Date; isRead: boolean };

/** One page of the centre. */
export type NotificationsReading = { notices: ShownNotice[]; unread: number; page: number; pageCount: number };

const PAGE_SIZE = 20;

/** Whose notifications, which page of them (from 1; a later one than there is gives the last), in which language. */
export type ReadNotifications = { actor: Actor; page: number; language: Language };

/** The actor's notifications, unread first. */
export async function readNotifications(
  { db }: Services,
  { actor, page, language }: ReadNotifications,
): Promise<NotificationsReading> {
  const ask = (asked: number) => findNotifications(db, { userId: actor.userId, page: asked, pageSize: PAGE_SIZE });
  const [first, unread] = await Promise.all([ask(page), countUnreadNotifications(db, actor.userId)]);
  const pageCount = Math.max(1, Math.ceil(first.total / PAGE_SIZE));
  const { notices } = page > pageCount ? await ask(pageCount) : first;
  return {
    notices: notices.map(({ id, path, createdAt, readAt, ...notice }) => ({
      id,
      path,
      createdAt,
      text: noticeText(notice, language),
      isRead: readAt !== null,
    })),
    unread,
    page: Math.min(page, pageCount),
    pageCount,
  };
}

/** How many notifications the actor has not read: one indexed count, for the header of every page. */
export async function countUnread({ db }: Pick<Services, "db">, { userId }: Pick<Actor, "userId">): Promise<number> {
  return countUnreadNotifications(db, userId);
}

/** Marks one of the actor's notifications as read, or all; what is not theirs stays as it is. */
export async function markRead(
  { db, clock }: Services,
  { actor, id }: { actor: Actor; id: number | "all" },
): Promise<void> {
  await saveRead(db, { userId: actor.userId, id, at: clock.now() });
}

/**
 * Marks a notification as read and gives the path of what it is about.
 * @throws AppError `not_found` for one that is not the actor's
 */
export async function openNotice(
  { db, clock }: Services,
  { actor, id }: { actor: Actor; id: number },
): Promise<string> {
  const path = await findNoticePath(db, { userId: actor.userId, id });
  if (path === null) throw new AppError("not_found");
  await saveRead(db, { userId: actor.userId, id, at: clock.now() });
  return path;
}
