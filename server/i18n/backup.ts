import type { Language } from "~/matching/domain/vocabulary";

import { backupEn } from "./backup.en";
import { backupId, type BackupText } from "./backup.id";

/** What backing up and restoring say, in the reader's language. */
export const backupText: Record<Language, BackupText> = { id: backupId, en: backupEn };
