import type { Language } from "~/matching/domain/vocabulary";

/** What a mail says, part by part; everything is plain text. */
export type Letter = {
  greeting: string;
  paragraphs: readonly string[];
  /** Sentences of a list, each with its page. */
  entries?: readonly { text: string; link?: { label: string; url: string } }[];
  /** Lists under a title each, every entry a page, and where there is more. */
  sections?: readonly {
    title: string;
    entries: readonly { text: string; url: string }[];
    more: { label: string; url: string };
  }[];
  /** What to do: one prominent link, and others below it. */
  action?: { label: string; url: string };
  /** Small print, with links of its own. */
  foot?: readonly (string | { label: string; url: string })[];
};

/** The letter as plain text. */
export function letterText({ greeting, paragraphs, entries = [], sections = [], action, foot = [] }: Letter): string {
  const listed = entries.map(({ text, link }) => (link ? `- ${text}\n  ${link.url}` : `- ${text}`));
  const small = foot.map((line) => (typeof line === "string" ? line : `${line.label}: ${line.url}`));
  return [
    greeting,
    ...paragraphs,
    ...(listed.length > 0 ? [listed.join("\n")] : []),
    ...sections.map(sectionText),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...(small.length > 0 ? [`-- \n${small.join("\n")}`] : []),
  ].join("\n\n");
}

type Section = NonNullable<Letter["sections"]>[number];

const sectionText = ({ title, entries, more }: Section) =>
  [title, ...entries.map(({ text, url }) => `- ${text}\n  ${url}`), `${more.label}: ${more.url}`].join("\n");

/** The letter as a page of its own that loads nothing; every text in it is escaped. */
export function letterHtml(
  { greeting, paragraphs, entries = [], sections = [], action, foot = [] }: Letter,
  language: Language,
): string {
  const listed = entries.map(
    ({ text, link }) => `<li style="margin:0 0 12px">${escaped(text)}${link ? `<br>${anchor(link)}` : ""}</li>`,
  );
  const small = foot.map((line) => (typeof line === "string" ? escaped(line) : anchor(line)));
  const body = [
    ...[greeting, ...paragraphs].map((line) => `<p>${escaped(line)}</p>`),
    ...(listed.length > 0 ? [`<ul style="padding-left:20px">${listed.join("")}</ul>`] : []),
    ...sections.map(sectionHtml),
    ...(action ? [`<p>${anchor(action, BUTTON)}</p>`] : []),
    ...(small.length > 0 ? [`<p style="color:#56625e;font-size:14px">${small.join("<br>")}</p>`] : []),
  ].join("");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"></head><body style="${BODY}">${body}</body></html>`;
}

function sectionHtml({ title, entries, more }: Section): string {
  const listed = entries.map(({ text, url }) => `<li style="margin:0 0 8px">${anchor({ label: text, url })}</li>`);
  return `<h2 style="font-size:18px;margin:24px 0 8px">${escaped(title)}</h2><ul style="padding-left:20px">${listed.join("")}</ul><p>${anchor(more)}</p>`;
}

const BODY = "font-family:system-ui,sans-serif;font-size:16px;line-height:1.6;color:#1f2a27;max-width:36em";
const LINK = "color:#0f5c4d";
const BUTTON =
  "display:inline-block;padding:10px 18px;background:#0f5c4d;color:#ffffff;border-radius:4px;text-decoration:none;font-weight:600";

const anchor = ({ label, url }: { label: string; url: string }, style = LINK) =>
  `<a href="${escaped(url)}" style="${style}">${escaped(label)}</a>`;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
