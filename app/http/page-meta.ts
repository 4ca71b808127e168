import type { MetaDescriptor } from "@remix-run/node";

import type { Language } from "~/matching/domain/vocabulary";

import type { Text } from "../i18n/id";
import { PRODUCT_NAME } from "../i18n/product-name";
import { textFor } from "../i18n/text";

type PageWords = { title: string; description: string };

/**
 * Title and description of a page in the language its loader answered in; the error page has words of its own when
 * there is no answer.
 */
export function pageMeta<Answer extends { language: Language }>(
  answer: Answer | undefined,
  words: (pages: Text["pages"], answer: Answer) => PageWords,
): MetaDescriptor[] {
  if (!answer) return [{ title: PRODUCT_NAME }];
  const { title, description } = words(textFor(answer.language).pages, answer);
  return [{ title: `${title} · ${PRODUCT_NAME}` }, { name: "description", content: description }];
}
