import { randomUUID } from "node:crypto";
import type { SendMailOptions } from "nodemailer";
import { z } from "zod";

import { MessageError, type Message } from "../messages";
import { oneLine, withoutControls } from "../plain-text";

const Address = z.email().max(254);

/** RFC 5322 allows 998 octets a line; a subject of this many characters is read nowhere in full anyway. */
const SUBJECT_LENGTH = 200;

/**
 * What nodemailer is given for a message: one recipient, no attachment, nothing fetched. A text can never become a header
 * or a second recipient, whatever stands in it.
 * @throws MessageError `recipient_refused` for what is no mail address
 */
export function mailOf(
  { to, subject, text, html, unsubscribeUrl, id = randomUUID() }: Message,
  from: string,
): SendMailOptions {
  const address = Address.safeParse(to);
  if (!address.success) throw new MessageError("recipient_refused");
  return {
    from,
    to: { name: "", address: address.data },
    subject: oneLine(subject ?? "").slice(0, SUBJECT_LENGTH),
    text: withoutControls(text),
    ...(html === undefined ? {} : { html: withoutControls(html) }),
    messageId: `<${id.replace(/[^\w.-]/g, "-")}@${domainOf(from)}>`,
    headers: { "Auto-Submitted": "auto-generated", ...unsubscribing(unsubscribeUrl) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 2369 and RFC 8058: mail programs show a button that posts to the address. */
function unsubscribing(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new MessageError("message_refused");
  return { "List-Unsubscribe": `<${new URL(url).href}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

const domainOf = (from: string) => /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
