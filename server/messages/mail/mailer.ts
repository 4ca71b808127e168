import type { Message } from "../messages";

/** Sends mails; `send` throws a MessageError. */
export type Mailer = { send: (message: Message) => Promise<void> };
