import { MessageError, type Message } from "../messages/messages";
import type { Services } from "../services.server";

/**
 * Sends a message of the queue. It goes out at least once: when the process dies after the mail server took it and before
 * the queue knows, it is sent again under the same id, which mail programs show as one mail; a phone may ring twice. A
 * message that can never arrive is given up with a line in the log.
 * @throws MessageError for what a later attempt may mend
 */
export async function sendMessage(
  { messages, log }: Pick<Services, "messages" | "log">,
  message: Message & { id: string },
): Promise<void> {
  try {
    await messages.send(message);
  } catch (error) {
    if (!(error instanceof MessageError && error.isPermanent)) throw error;
    log.warn({ err: error, id: message.id, channel: message.channel }, "message given up");
  }
}
