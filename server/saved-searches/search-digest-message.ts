import type { Reader } from "~/db/queries/notifications/find-reachable-reader";
import type { DueSearch } from "~/db/queries/saved-searches/due-searches";
import type { Language } from "~/matching/domain/vocabulary";

import { notificationWords } from "../i18n/notifications";
import { type Letter, letterHtml, letterText } from "../messages/letter";
import type { Message } from "../messages/messages";
import type { NewFinds } from "./new-finds";

/** What one saved search found. */
export type SearchNews = Pick<DueSearch, "name" | "address" | "sought"> & NewFinds;

/** A search whose digest is longer than this is opened anyway. */
const SHOWN_IN_MAIL = 5;
const SHOWN_ON_PHONE = 5;

const SAVED_SEARCHES = "/akun/pencarian";

type Told = { reader: Reader; news: readonly SearchNews[]; publicUrl: string };

/** The one message that tells a person of what all saved searches found, by the channel and in the language the person chose. */
export function searchDigestMessage(told: Told): Omit<Message, "id"> {
  return told.reader.channel === "email" ? mail(told) : phoneMessage(told);
}

/** How many things are new in all, as a text; with a plus sign where there may be more. */
export function countText(news: readonly NewFinds[]): string {
  const count = news.reduce((sum, { things }) => sum + things.length, 0);
  return news.some(({ isMore }) => isMore) ? `${count}+` : String(count);
}

function mail({ reader, news, publicUrl }: Told): Omit<Message, "id"> {
  const { language, email, name, unsubscribeToken } = reader;
  const { digest, searches: words } = notificationWords[language];
  const unsubscribeUrl = `${publicUrl}/berhenti/${unsubscribeToken}`;
  const letter: Letter = {
    greeting: digest.greeting(name),
    paragraphs: [words.intro],
    sections: news.map((found) => sectionOf(found, { language, publicUrl })),
    action: { label: words.openAll, url: publicUrl + SAVED_SEARCHES },
    foot: [
      words.why,
      { label: words.settings, url: publicUrl + SAVED_SEARCHES },
      { label: words.stop, url: unsubscribeUrl },
    ],
  };
  return {
    channel: "email",
    to: email,
    subject: words.subject(countText(news)),
    text: letterText(letter),
    html: letterHtml(letter, language),
    unsubscribeUrl,
  };
}

function sectionOf(found: SearchNews, { language, publicUrl }: { language: Language; publicUrl: string }) {
  const { searches: words } = notificationWords[language];
  const { name, address, sought, things } = found;
  const page = sought === "interests" ? "minat" : "potensi";
  return {
    title: words.found(name, countText([found])),
    entries: things
      .slice(0, SHOWN_IN_MAIL)
      .map(({ ref, title }) => ({ text: title, url: `${publicUrl}/${page}/${encodeURIComponent(ref)}` })),
    more: { label: words.openSearch(name), url: `${publicUrl}/jelajah?${address}` },
  };
}

function phoneMessage({ reader, news, publicUrl }: Told): Omit<Message, "id"> {
  const { language, phoneNumber, unsubscribeToken } = reader;
  const { digest, searches: words } = notificationWords[language];
  const hidden = news.length - SHOWN_ON_PHONE;
  const lines = [
    words.phone(countText(news)),
    ...news.slice(0, SHOWN_ON_PHONE).map((found) => `- ${words.found(found.name, countText([found]))}`),
    ...(hidden > 0 ? [digest.more(hidden)] : []),
    publicUrl + SAVED_SEARCHES,
    `${digest.stop}: ${publicUrl}/berhenti/${unsubscribeToken}`,
  ];
  return { channel: "phone", to: phoneNumber ?? "", text: lines.join("\n") };
}
