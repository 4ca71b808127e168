import type { Db } from "~/db/client";
import { addJob } from "~/db/queries/jobs/add-job";
import type { Channel, Language } from "~/matching/domain/vocabulary";

import { accountLettersEn } from "../i18n/account-letters.en";
import { accountLettersId } from "../i18n/account-letters.id";

type Letters = typeof accountLettersId;

/** Whom a letter goes to, in which language, and which it is. */
export type AccountLetter = {
  channel: Channel;
  /** A mail address, or a phone number in E.164. */
  to: string;
  language: Language;
  write: (letters: Letters) => { subject: string; text: string };
};

const LETTERS: Record<Language, Letters> = { id: accountLettersId, en: accountLettersEn };

/** For about a day: longer than an outage of the mail server lasts. */
const ATTEMPTS = 15;

/** Sends a letter when, and only when, the transaction commits. */
export async function sendLetter(tx: Db, { channel, to, language, write }: AccountLetter): Promise<void> {
  const words = write(LETTERS[language]);
  await addJob(tx, { name: "send_message", payload: { channel, to, ...words }, attempts: ATTEMPTS });
}
