import { MessageError } from "../messages";
import { mailOf } from "./mail-of";
import type { Mailer } from "./mailer";
import { smtpProblem } from "./smtp-problem";

const SECONDS = 1000;

/** However slowly a server answers, one mail takes no longer. */
const WHOLE_MAIL_MS = 60 * SECONDS;

/** Hands mails to an SMTP server, one connection each; `smtp://user:password@host:587`, TLS from the start with `smtps://`. */
export function createSmtpMailer({ from, smtpUrl }: { from: string; smtpUrl: string }): Mailer {
  const options = {
    url: smtpUrl,
    connectionTimeout: 10 * SECONDS,
    dnsTimeout: 10 * SECONDS,
    greetingTimeout: 15 * SECONDS,
    socketTimeout: 30 * SECONDS,
  };
  return {
    send: async (message) => {
      const { createTransport } = await import("nodemailer");
      const mail = { ...mailOf(message, from), signal: AbortSignal.timeout(WHOLE_MAIL_MS) };
      try {
        await createTransport(options).sendMail(mail);
      } catch (error) {
        throw new MessageError(smtpProblem(error), { cause: error });
      }
    },
  };
}
