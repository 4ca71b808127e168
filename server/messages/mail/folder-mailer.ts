import { join } from "node:path";

import { writeWhole } from "../../files/write-whole";
import { MessageError } from "../messages";
import { mailOf } from "./mail-of";
import type { Mailer } from "./mailer";

/** A mail "server" that is a folder (absolute, made when missing): one `.eml` per mail, named after its Message-ID. */
export function createFolderMailer({ from, folder }: { from: string; folder: string }): Mailer {
  return {
    send: async (message) => {
      const { createTransport } = await import("nodemailer");
      const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
      const sent = await transport.sendMail(mailOf(message, from));
      if (!Buffer.isBuffer(sent.message)) throw new MessageError("message_refused");
      const name = sent.messageId.replace(/^<|@.*$/g, "");
      await writeWhole(join(folder, `${name}.eml`), piecesOf(sent.message), join(folder, ".incoming"));
    },
  };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
