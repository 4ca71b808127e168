import { json, type LoaderFunctionArgs } from "@remix-run/node";

import { suggest, type Suggestion } from "~/server/search/suggest.server";

import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { textFor } from "../../i18n/text";

/** What the search box suggests for what is typed so far: for scripts only. */
export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const words = new URL(request.url).searchParams.get("q") ?? "";
  const { discover } = textFor(await languageOf(request)).pages;
  const found = await orHttpError(() => suggest(services, words));
  const suggestions = found.map(({ kind, ref, title, place }) => ({
    title,
    place,
    kind: discover.one[kind],
    href: HREFS[kind](ref),
  }));
  return json({ label: discover.suggestions, suggestions }, { headers: { "Cache-Control": "private, max-age=60" } });
}

const HREFS: Record<Suggestion["kind"], (ref: string) => string> = {
  potentials: href.potential,
  interests: href.interest,
  villages: href.village,
  partners: href.partner,
};
