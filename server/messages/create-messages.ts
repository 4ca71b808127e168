import type { Logger } from "pino";

import { isDeliverable } from "./deliverable";
import { createMailer, type MailSettings } from "./mail/create-mailer";
import { MessageError, type Message, type Messages } from "./messages";
import { createPhone, type PhoneSettings } from "./phone/create-phone";

/** How an installation reaches people. */
export type MessageSettings = { mail: MailSettings; phone: PhoneSettings };

/** The messages of an installation; nothing connects and no folder is made before the first one. */
export function createMessages(settings: MessageSettings, log: Logger): Messages {
  const mailer = createMailer(settings.mail);
  const phone = createPhone(settings.phone);
  return {
    send: async (message) => {
      if (isOfNobody(message)) return log.info({ channel: message.channel }, "message to nobody, not sent");
      try {
        await (message.channel === "email" ? mailer.send(message) : phone.send(message));
      } catch (error) {
        if (!(error instanceof MessageError)) throw new MessageError("unavailable", { cause: error });
        throw error;
      }
      log.info({ channel: message.channel, id: message.id }, "message sent");
    },
  };
}

const isOfNobody = ({ channel, to }: Message) => channel === "email" && !isDeliverable(to);
