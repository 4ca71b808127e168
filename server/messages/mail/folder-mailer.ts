import { createTransport } from "nodemailer";
import { join } from "node:path";

import { writeWhole } from "../../files/write-whole";
import { MessageError } from "../messages";
import { mailOf } from "./mail-of";
import type { Mailer } from "./mailer";

/** A mail "server" that is a folder (absolute, made when missing): one `.eml` per mail, named after its Message-ID. */
export function createFolderMailer({ from, folder }: { from: string; folder: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  return {
    send: async (message) => {
      const mail = mailOf(message, from);
      const sent = await transport.sendMail(mail);
      if (!Buffer.isBuffer(sent.message)) throw new MessageError("message_refused");
      const name = sent.messageId.replace(/^<|@.*$/g, "");
      await writeWhole(join(folder, `${name}.eml`), piecesOf(sent.message), join(folder, ".incoming"));
    },
    close: () => transport.close(),
  };
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
