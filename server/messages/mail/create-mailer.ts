import { createFolderMailer } from "./folder-mailer";
import type { Mailer } from "./mailer";
import { createSmtpMailer } from "./smtp-mailer";

/** `from` is `Name <address>`; mails go to the server of `smtpUrl` (`smtp://` or `smtps://`), else into `folder` (absolute). */
export type MailSettings = { from: string; smtpUrl: string | null; folder: string };

/** The mailer that the settings ask for. */
export function createMailer({ from, smtpUrl, folder }: MailSettings): Mailer {
  return smtpUrl === null ? createFolderMailer({ from, folder }) : createSmtpMailer({ from, smtpUrl });
}
