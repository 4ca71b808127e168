import type { Language } from "~/matching/domain/vocabulary";

import { notificationsEn } from "./notifications.en";
import { notificationsId } from "./notifications.id";
import type { NotificationWords } from "./notifications.words";

/** The catalogue of each language. */
export const notificationWords: Record<Language, NotificationWords> = { id: notificationsId, en: notificationsEn };
