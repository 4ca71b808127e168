import type { Channel } from "~/matching/domain/vocabulary";

/** A message to one person. */
export type Message = {
  channel: Channel;
  /** A mail address, or a phone number in E.164 (`+62811…`). */
  to: string;
  /** Of a mail. */
  subject?: string | undefined;
  text: string;
  /** The same as `text`, of a mail. */
  html?: string | undefined;
  /** Where one POST ends messages of this sort (RFC 8058). */
  unsubscribeUrl?: string | undefined;
  /** Names the message: sent twice under one id it is one message to whoever compares Message-IDs. Random when absent. */
  id?: string | undefined;
};

/** Sends mails and phone messages, now; what should outlive the request is a `send_message` job. */
export type Messages = {
  /**
   * Hands the message over to the next server; nothing is sent to an address of nobody (`isDeliverable`).
   * @throws MessageError that says whether another attempt is worth it
   */
  send: (message: Message) => Promise<void>;
};

/**
 * Why a message did not go out: the recipient is refused for good, the message itself is unusable, we are not let in, or
 * nobody answered in time.
 */
export type MessageProblem = "recipient_refused" | "message_refused" | "access_refused" | "unavailable";

/** A message that did not go out. */
export class MessageError extends Error {
  readonly problem: MessageProblem;

  constructor(problem: MessageProblem, options?: ErrorOptions) {
    super(`message_${problem}`, options);
    this.name = "MessageError";
    this.problem = problem;
  }

  /** Whether the same message can never succeed. */
  get isPermanent(): boolean {
    return this.problem === "recipient_refused" || this.problem === "message_refused";
  }
}
