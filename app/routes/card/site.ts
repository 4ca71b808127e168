import type { LoaderFunctionArgs } from "@remix-run/node";

import { cardResponse } from "./card-response";

/** What is shown where an address of the site is shared that has no card of its own. */
export function loader(asked: LoaderFunctionArgs) {
  return cardResponse(asked, ({ pages: { home } }) => ({ kind: "", title: home.title, lines: [home.description] }));
}
