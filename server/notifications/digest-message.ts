import type { DueReader } from "~/db/queries/notifications/lock-due-reader";

import { notificationWords } from "../i18n/notifications";
import { type Letter, letterHtml, letterText } from "../messages/letter";
import type { Message } from "../messages/messages";
import { noticeText } from "./notice-text";

/** A digest longer than this is not read. */
const SHOWN_IN_MAIL = 20;
const SHOWN_ON_PHONE = 3;

/** The one message that tells a person of everything new, by the channel and in the language the person chose. */
export function digestMessage(reader: DueReader, publicUrl: string): Omit<Message, "id"> {
  return reader.channel === "email" ? mailDigest(reader, publicUrl) : phoneDigest(reader, publicUrl);
}

function mailDigest(reader: DueReader, publicUrl: string): Omit<Message, "id"> {
  const { language, notices, email, name, unsubscribeToken } = reader;
  const words = notificationWords[language].digest;
  const shown = notices.slice(0, SHOWN_IN_MAIL);
  const hidden = notices.length - shown.length;
  const unsubscribeUrl = `${publicUrl}/berhenti/${unsubscribeToken}`;
  const letter: Letter = {
    greeting: words.greeting(name),
    paragraphs: [words.intro(notices.length)],
    entries: [
      ...shown.map((notice) => ({
        text: noticeText(notice, language),
        link: { label: words.open, url: publicUrl + notice.path },
      })),
      ...(hidden > 0 ? [{ text: words.more(hidden) }] : []),
    ],
    action: { label: words.openAll, url: `${publicUrl}/pemberitahuan` },
    foot: [
      words.why,
      { label: words.settings, url: `${publicUrl}/akun/pemberitahuan` },
      { label: words.stop, url: unsubscribeUrl },
    ],
  };
  return {
    channel: "email",
    to: email,
    subject: words.subject(notices.length),
    text: letterText(letter),
    html: letterHtml(letter, language),
    unsubscribeUrl,
  };
}

function phoneDigest(reader: DueReader, publicUrl: string): Omit<Message, "id"> {
  const { language, notices, phoneNumber, unsubscribeToken } = reader;
  const words = notificationWords[language].digest;
  const shown = notices.slice(0, SHOWN_ON_PHONE);
  const hidden = notices.length - shown.length;
  const lines = [
    words.phone(notices.length),
    ...shown.map((notice) => `- ${noticeText(notice, language)}`),
    ...(hidden > 0 ? [words.more(hidden)] : []),
    `${publicUrl}/pemberitahuan`,
    `${words.stop}: ${publicUrl}/berhenti/${unsubscribeToken}`,
  ];
  return { channel: "phone", to: phoneNumber ?? "", text: lines.join("\n") };
}
