import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import type { Caller } from "~/server/accounts/auth.server";

/** What the accounts need to know of a request. */
export const callerOf = ({ request, context }: Pick<ActionFunctionArgs, "request" | "context">): Caller => ({
  headers: request.headers,
  address: context.clientAddress,
});

/** Headers that set cookies, each in a line of its own. */
export function cookieHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}

/** After a form was taken: leads to a page, by GET, with cookies. */
export const seeOther = (page: string, cookies: readonly string[] = []): Response =>
  redirect(page, { status: 303, headers: cookieHeaders(cookies) });
