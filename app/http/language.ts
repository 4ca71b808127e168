import { createCookie } from "@remix-run/node";
import { z } from "zod";

import { type Language, LANGUAGES } from "~/matching/domain/vocabulary";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

const cookie = createCookie("bahasa", { path: "/", sameSite: "lax", httpOnly: true, maxAge: YEAR_SECONDS });

/** A language that the site speaks. */
export const LanguageCode = z.enum(LANGUAGES);

/** The language the reader chose; Indonesian when none was, or when the cookie makes no sense. */
export async function languageOf(request: Request): Promise<Language> {
  const chosen: unknown = await cookie.parse(request.headers.get("Cookie")).catch(() => null);
  return LanguageCode.catch("id").parse(chosen);
}

/** The `Set-Cookie` header that keeps the reader's language for a year. */
export function languageCookie(language: Language): Promise<string> {
  return cookie.serialize(language);
}
