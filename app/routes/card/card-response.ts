import type { LoaderFunctionArgs } from "@remix-run/node";

import { labels } from "~/matching/domain/phrases/labels";
import type { Labels } from "~/matching/domain/phrases/label-lists";
import { AppError } from "~/server/app-error.server";
import { type Card, cardPicture } from "~/server/cards/card-picture.server";

import { CARD_SIZE } from "../../http/card-size";
import { httpProblem } from "../../http/errors";
import { remadePictureResponse } from "../../http/uploads/file-response";
import { problemResponse } from "../../http/uploads/problem-response";
import { PRODUCT_NAME } from "../../i18n/product-name";
import { textFor, type Text } from "../../i18n/text";
import { CARD_ART } from "./card-art";

/** What is said on a card; the brand is the same on all. */
export type CardWords = Pick<Card, "kind" | "title" | "lines"> & { photo?: string | null };

/** Cards speak Indonesian to everybody: who fetches them for a preview has no language of its own. */
const LANGUAGE = "id";

/** The picture of a card; nobody opens its address as a page, so a problem is a line of text. */
export async function cardResponse(
  { request, context: { services } }: Pick<LoaderFunctionArgs, "request" | "context">,
  makeWords: (text: Text, words: Labels) => Promise<CardWords> | CardWords,
): Promise<Response> {
  try {
    const { photo = null, ...words } = await makeWords(textFor(LANGUAGE), labels[LANGUAGE]);
    const brand = { name: PRODUCT_NAME, place: services.settings.regencyName };
    const { etag, open } = cardPicture(services, { ...words, photo, brand, art: CARD_ART, size: CARD_SIZE });
    return await remadePictureResponse(request, etag, open);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { init } = httpProblem(error.code);
    return problemResponse(LANGUAGE, { code: error.code, status: init?.status ?? 404 });
  }
}
