import { MessageError, type Message } from "../messages";
import { withoutControls } from "../plain-text";
import { createFolderPhone } from "./folder-phone";
import { createGatewayPhone, type PhoneGateway } from "./gateway-phone";
import type { SendPhoneMessage } from "./phone-message";

/** Messages go through `gateway` (SMS or WhatsApp over HTTP), else into `folder` (absolute). */
export type PhoneSettings = { gateway: PhoneGateway | null; folder: string };

const E164 = /^\+[1-9]\d{6,14}$/;

/** The phone that the settings ask for; texts longer than `TEXT_LENGTH` are cut, nobody pays for a novel. */
export function createPhone({ gateway, folder }: PhoneSettings): { send: (message: Message) => Promise<void> } {
  const send: SendPhoneMessage = gateway === null ? createFolderPhone(folder) : createGatewayPhone(gateway);
  return {
    send: async ({ to, text, id }) => {
      if (!E164.test(to)) throw new MessageError("recipient_refused");
      await send({ number: to, text: shortened(withoutControls(text)), id });
    },
  };
}

const TEXT_LENGTH = 1500;

const shortened = (text: string) => (text.length <= TEXT_LENGTH ? text : `${text.slice(0, TEXT_LENGTH - 1)}…`);
