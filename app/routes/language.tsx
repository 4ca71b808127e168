import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { httpProblem } from "../http/errors";
import { href } from "../http/href";
import { languageCookie, LanguageCode } from "../http/language";
import { localPath } from "../http/local-path";
import { readForm } from "../http/read-form";

const LanguageChoice = z.object({ language: LanguageCode, return_to: z.string().default(href.home) });

/** Keeps the language that the reader chose and goes back to where the choice was made. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const choice = LanguageChoice.safeParse(Object.fromEntries(fields));
  if (!choice.success) throw httpProblem("bad_request");
  const { language, return_to } = choice.data;
  return redirect(localPath(return_to), { status: 303, headers: { "Set-Cookie": await languageCookie(language) } });
}

/** The address alone shows nothing. */
export function loader() {
  return redirect(href.home);
}

/** Never shown; a route with a page of its own answers problems with the error page. */
export default function LanguageChoicePage() {
  return null;
}
