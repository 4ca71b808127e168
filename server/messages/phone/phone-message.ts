import type { Message } from "../messages";

/** A text for a number in E.164. */
export type PhoneMessage = Pick<Message, "text" | "id"> & { number: string };

/** Sends a phone message; throws a MessageError. */
export type SendPhoneMessage = (message: PhoneMessage) => Promise<void>;
