import type { MetaDescriptor } from "@remix-run/node";

import { type Language, LANGUAGES } from "~/matching/domain/vocabulary";

import type { Text } from "../i18n/id";
import { PRODUCT_NAME } from "../i18n/product-name";
import { textFor } from "../i18n/text";
import { CARD_SIZE } from "./card-size";
import { href } from "./href";
import { jsonLdGraph, type Thing } from "./json-ld";

type PageWords = {
  title: string;
  description: string;
  /** Path of the picture that is shown where the page is shared; the site's own when absent. */
  card?: string;
  /** What the page is about, for search engines, in the words of schema.org; it is shown on the page as well. */
  things?: readonly Thing[];
  /** True for a page that is worth sharing and not worth finding: one of very many. */
  isUnlisted?: boolean;
};

/**
 * What a loader answers: its language and, for a page that should be found or shared, its absolute address without the
 * parameters that do not change what it says. A page without is nobody's to find.
 */
type Answered = { language: Language; canonical?: string };

/**
 * Title and description of a page in the language its loader answered in, and what search engines and messengers ask of
 * one that may be found; the error page has words of its own when there is no answer.
 */
export function pageMeta<Answer extends Answered>(
  answer: Answer | undefined,
  words: (pages: Text["pages"], answer: Answer) => PageWords,
): MetaDescriptor[] {
  if (!answer) return [{ title: PRODUCT_NAME }];
  const { canonical, language } = answer;
  const page = words(textFor(language).pages, answer);
  const named = [{ title: `${page.title} · ${PRODUCT_NAME}` }, { name: "description", content: page.description }];
  if (canonical === undefined) return [...named, UNLISTED];
  return [...named, ...(page.isUnlisted ? [UNLISTED] : []), ...sharedMeta(page, { canonical, language })];
}

const UNLISTED: MetaDescriptor = { name: "robots", content: "noindex" };

const LOCALES: Record<Language, string> = { id: "id_ID", en: "en_GB" };

/** The page's one address, Open Graph (ogp.me) and its like, and JSON-LD. */
function sharedMeta(page: PageWords, { canonical, language }: Required<Answered>): MetaDescriptor[] {
  const { title, description, things = [] } = page;
  const card = new URL(page.card ?? href.card.site, canonical).href;
  const others = LANGUAGES.filter((other) => other !== language);
  return [
    { tagName: "link", rel: "canonical", href: canonical },
    { property: "og:site_name", content: PRODUCT_NAME },
    { property: "og:type", content: "website" },
    { property: "og:url", content: canonical },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:locale", content: LOCALES[language] },
    ...others.map((other) => ({ property: "og:locale:alternate", content: LOCALES[other] })),
    { property: "og:image", content: card },
    { property: "og:image:type", content: "image/png" },
    { property: "og:image:width", content: String(CARD_SIZE.width) },
    { property: "og:image:height", content: String(CARD_SIZE.height) },
    { property: "og:image:alt", content: description },
    { name: "twitter:card", content: "summary_large_image" },
    ...(things.length > 0 ? [{ "script:ld+json": jsonLdGraph(things, canonical) }] : []),
  ];
}
