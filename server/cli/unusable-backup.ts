import type { Language } from "~/matching/domain/vocabulary";

import { BackupError } from "../backup/backup-problem";
import { backupText } from "../i18n/backup";
import { fillIn } from "../i18n/exchange";
import { UnusableInput } from "./unusable-input";

/**
 * The answer of a use case of backups, its expected failures as lines for a person.
 * @throws UnusableInput
 */
export async function orUnusableBackup<Answer>(answer: Promise<Answer>, language: Language): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    throw new UnusableInput([fillIn(backupText[language].problems[error.problem], error.details)]);
  }
}
