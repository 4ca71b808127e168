import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";

import { publicContact } from "~/server/settings/public-contact.server";

import { RETRY_AFTER_SECONDS } from "./http/errors";
import { readRequestFacts } from "./http/read-request-facts";
import { RequestFactsContext } from "./http/request-facts";

/** What Remix hands over to make a document: the status and headers so far, and the routes with what they loaded. */
type Rendering = [request: Request, status: number, headers: Headers, remix: EntryContext, load: AppLoadContext];

/** Renders a page whole: every loader has answered, so there is nothing to stream. */
export default async function handleRequest(...[request, status, headers, remix, load]: Rendering): Promise<Response> {
  const facts = await readRequestFacts(request, load);
  // An error page says whom to ask; when not even that can be found out, it stands without.
  if (status >= 400) facts.contact = await publicContact(load.services).catch(() => null);
  if (status === 503) headers.set("Retry-After", RETRY_AFTER_SECONDS);
  const html = renderToString(
    <RequestFactsContext.Provider value={facts}>
      <RemixServer context={remix} url={request.url} />
    </RequestFactsContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // The page depends on the reader's language and on the market of this moment.
  headers.set("Cache-Control", "private, no-cache");
  headers.append("Vary", "Cookie");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Logs what nobody expected, under the request's id that the error page shows. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // A method that a page does not know, say: the asker's mistake, not ours.
  const isOfTheAsker = isRouteErrorResponse(error) && error.status < 500;
  if (request.signal.aborted || isOfTheAsker) return;
  context.services.log.error({ err: error, requestId: context.requestId }, "unexpected error");
}
